package rudra.analysis.picture;

import java.util.List;

/**
 * Equal distances for equal differences.
 *
 * @param whole whether only whole numbers make sense
 */
record LinearScale(Span span, boolean whole) implements Scale {

    @Override
    public double share(double value) {
        return (value - span.low()) / (span.high() - span.low());
    }

    @Override
    public double value(double share) {
        return span.low() + share * (span.high() - span.low());
    }

    @Override
    public List<Tick> ticks(int most) {
        return Ticks.inside(span, most, whole).list();
    }
}
