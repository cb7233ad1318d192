package rudra.ui.chart.plot;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import rudra.analysis.table.NumberText;

/**
 * A few round numbers along an axis that is short.
 *
 * @param places where they are
 * @param labels how they are written
 */
@SuppressWarnings("ArrayRecordComponent")
record RoundTicks(double[] places, String[] labels) {
    private static final int MOST = 4;
    private static final double[] ROUND = {1, 2, 5, 10};

    /** At most four multiples of 1, 2 or 5 times a power of ten between two values. */
    static RoundTicks within(double low, double high) {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST)));
        double step = power;
        for (double round : ROUND) {
            step = round * power;
            if (Math.floor(high / step) - Math.ceil(low / step) < MOST) {
                break;
            }
        }
        double unit = step;
        double[] places =
                LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
                        .mapToDouble(k -> k * unit)
                        .toArray();
        return new RoundTicks(
                places,
                DoubleStream.of(places).mapToObj(NumberText::compact).toArray(String[]::new));
    }
}
