package rudra.dataset.alignment;

/**
 * How a table is resampled.
 *
 * @param period of which one row each is made; none leaves rows as they are
 * @param aggregate what becomes of numbers; dates and words are the last ones always
 */
public record ResamplingParameters(Period period, Aggregate aggregate) {

    /** Rows as they are. */
    public static ResamplingParameters defaults() {
        return new ResamplingParameters(Period.NONE, Aggregate.LAST);
    }
}
