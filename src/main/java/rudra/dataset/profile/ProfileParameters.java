package rudra.dataset.profile;

import rudra.analysis.NamesOf;

/**
 * What a profile is asked.
 *
 * @param target the column that is to be predicted; without, nothing is said of leaks
 * @param positive the class of it that matters; the rarest if empty
 */
public record ProfileParameters(@NamesOf("column") String target, String positive) {

    /** A profile without a target. */
    public static ProfileParameters defaults() {
        return new ProfileParameters("", "");
    }
}
