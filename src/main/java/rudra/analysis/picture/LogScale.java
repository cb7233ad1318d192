package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.table.NumberText;

/**
 * Equal distances for equal ratios.
 *
 * @param span above 0
 */
record LogScale(Span span) implements Scale {
    private static final double[] WITHIN_A_DECADE = {1, 2, 5};

    @Override
    public double share(double value) {
        return Math.log(value / span.low()) / Math.log(span.high() / span.low());
    }

    @Override
    public double value(double share) {
        return span.low() * Math.pow(span.high() / span.low(), share);
    }

    /** The least range of whole decades that holds a range. */
    static Span decades(Span span) {
        double low = Math.pow(10, Math.floor(Math.log10(span.low()) + 1e-9));
        double high = Math.pow(10, Math.ceil(Math.log10(span.high()) - 1e-9));
        return low < high ? new Span(low, high) : new Span(low, low * 10);
    }

    @Override
    public List<Tick> ticks(int most) {
        int from = (int) Math.floor(Math.log10(span.low()) + 1e-9);
        int to = (int) Math.ceil(Math.log10(span.high()) - 1e-9);
        int decades = Math.max(1, to - from);
        if (decades * WITHIN_A_DECADE.length <= most) {
            return ticks(from, to, 1, WITHIN_A_DECADE);
        }
        int every = (int) Math.ceil(decades / (double) Math.max(1, most));
        List<Tick> ticks = ticks(from, to, every, new double[] {1});
        // Zoomed in between two powers of ten: as on a linear axis.
        return ticks.size() > 1 ? ticks : Ticks.inside(span, most, false).list();
    }

    private List<Tick> ticks(int from, int to, int every, double[] factors) {
        List<Tick> ticks = new ArrayList<>();
        for (int power = from; power <= to; power += every) {
            for (double factor : factors) {
                double value = Double.parseDouble(factor + "e" + power);
                boolean inside = share(value) > -1e-9 && share(value) < 1 + 1e-9;
                if (inside) {
                    ticks.add(new Tick(value, NumberText.of(value)));
                }
            }
        }
        return ticks;
    }
}
