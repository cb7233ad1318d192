package rudra.ui.theme;

/** Which colours the user asked for. */
public enum ThemeChoice {
    /** Whatever the operating system prefers. */
    SYSTEM,
    /** Dark text on a light ground. */
    LIGHT,
    /** Light text on a dark ground. */
    DARK
}
