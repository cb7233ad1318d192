package rudra.ui.network.style;

import rudra.app.Messages;

/**
 * One number an institution.
 *
 * @param key names the figure in settings: {@code claims}, or {@code attribute:NAME} for a column
 *     of the file
 * @param sort what the numbers are
 * @param name a key of the messages, or for an attribute the name of its column
 * @param values one an institution, not-a-number where there is none; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // read in tight loops; compared by its key only
public record Figure(String key, Sort sort, String name, double[] values) {

    /** What numbers are. */
    public enum Sort {
        /** Amounts in the network's unit. */
        MONEY,
        /** Counts. */
        COUNT,
        /** Ratios without a unit. */
        RATIO,
        /** Numbers of a column that the file brings; their unit is not known. */
        ATTRIBUTE
    }

    /** What people call it. */
    public String title(Messages messages) {
        return sort == Sort.ATTRIBUTE ? name : messages.text(name);
    }
}
