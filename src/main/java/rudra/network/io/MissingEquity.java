package rudra.network.io;

import java.util.Locale;

/** What happens to an institution of which no equity is known. */
public enum MissingEquity {
    /** It neither fails nor passes losses on, and stays in the totals. */
    OUTSIDE,
    /** Its equity is 0. */
    ZERO,
    /** It and its exposures are left out. */
    DROP;

    /** The value of the import option. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
