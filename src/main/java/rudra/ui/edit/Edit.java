package rudra.ui.edit;

/** One change that a user made. */
public interface Edit {

    /** What the change does, as it stands after “Undo” in the menu. */
    String title();

    /** Makes the change, the first time and again. */
    void apply();

    /** Takes the change back: afterwards all is as before {@link #apply()}. */
    void revert();

    /** A change of two actions. */
    static Edit of(String title, Runnable apply, Runnable revert) {
        return new TwoWayEdit(title, apply, revert);
    }
}
