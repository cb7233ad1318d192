package rudra.simulation.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The worst share 1 − level of runs, the one at the border in part. Expected shortfall is the mean
 * of their values, and no other runs have a greater mean: so the mean of other values of the same
 * runs is never more than those values' expected shortfall (Rockafellar and Uryasev 2002).
 *
 * @param runs the numbers of the runs, the worst first
 * @param weights what each counts; they add up to 1
 * @param share the share of all runs that they are
 */
record WorstRuns(int[] runs, double[] weights, double share) {

    static WorstRuns of(double[] values, double level) {
        double worst = (1 - level) * values.length;
        int count = (int) Math.min(values.length, Math.ceil(worst - 1e-9));
        int[] order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer k) -> -values[k])
                                        .thenComparingInt(k -> k))
                        .mapToInt(Integer::intValue)
                        .limit(Math.max(1, count))
                        .toArray();
        double[] weights = new double[order.length];
        Arrays.fill(weights, 1 / worst);
        weights[order.length - 1] = 1 - (order.length - 1) / worst;
        return new WorstRuns(order, weights, Math.max(worst, 1) / values.length);
    }

    /** The worst of them alone. */
    WorstRuns first(int count) {
        int[] first = Arrays.copyOf(runs, count);
        double[] even = new double[count];
        Arrays.fill(even, 1.0 / count);
        return new WorstRuns(first, even, share * count / runs.length);
    }

    /** The mean of the values of these runs. */
    double mean(double[] values) {
        double sum = 0;
        for (int k = 0; k < runs.length; k++) {
            sum += weights[k] * values[runs[k]];
        }
        return sum;
    }
}
