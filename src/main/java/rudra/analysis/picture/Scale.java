package rudra.analysis.picture;

import java.util.List;

/** Where values are on an axis, as shares of its length. */
public sealed interface Scale permits LinearScale, LogScale, DateScale {

    /** The place of a value: 0 at the low end of the axis, 1 at the high one. */
    double share(double value);

    /** The value at a place. */
    double value(double share);

    /** What the axis reaches from and to. */
    Span span();

    /**
     * Round values along the axis.
     *
     * @param most about how many there is room for, at least 1
     */
    List<Tick> ticks(int most);
}
