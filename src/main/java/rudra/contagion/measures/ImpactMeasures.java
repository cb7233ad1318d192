package rudra.contagion.measures;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.job.Progress;

/**
 * How far the failure of institutions reaches, by the walks along which one failure alone brings
 * the next down. One element an institution; not to be changed.
 *
 * <p>Source: T. C. Silva, S. R. S. Souza and B. M. Tabak, Monitoring vulnerability and impact
 * diffusion in financial networks, Central Bank of Brazil working paper 392 (2015).
 *
 * @param criticality the sum of the impacts of the institution's failure on others, each at most 1
 * @param susceptibility the walks that reach the institution over those of length 1; above 1 it is
 *     vulnerable to institutions that it has no claim on; 0 where no failure brings it down
 * @param fluidity the mean susceptibility
 * @param diffusionStart how much susceptibility would fall if the institution passed nothing on, by
 *     walks that begin at it, over the number that it brings down
 * @param diffusionIntermediate the same by walks that pass through it
 * @param diffusionTotal both together
 */
public record ImpactMeasures(
        double[] criticality,
        double[] susceptibility,
        double fluidity,
        double[] diffusionStart,
        double[] diffusionIntermediate,
        double[] diffusionTotal) {

    /**
     * Measures a network. O(n · series · (entries + series · n)); the series is some times longer
     * than the most institutions that one brings down. Institutions are spread over the machine's
     * cores.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code INPUT} if walks are so many that they
     *     cannot be counted
     * @throws rudra.job.CancelledException if cancelled
     */
    public static ImpactMeasures of(ImpactMatrix impacts, Progress progress) {
        int n = impacts.size();
        ImpactMatrix capped = impacts.capped();
        ImpactMatrix fatal = impacts.binary();
        Communicability communicability = new Communicability(fatal);
        double[] criticality = IntStream.range(0, n).mapToDouble(capped::rowSum).toArray();
        double[] start = new double[n];
        double[] intermediate = new double[n];
        double[][] sums = new double[(n + BATCH - 1) / BATCH][];
        IntStream.range(0, sums.length)
                .parallel()
                .forEach(batch -> {
                    sums[batch] = new double[n];
                    for (int q = batch * BATCH; q < Math.min(n, (batch + 1) * BATCH); q++) {
                        progress.checkCancelled();
                        double[] row = communicability.row(q);
                        row[q] = 0;
                        double reach = add(row, sums[batch]);
                        double hits = fatal.rowSum(q);
                        start[q] = hits > 0 ? reach / hits : 0;
                        intermediate[q] = hits > 0 ? communicability.through(q) / hits : 0;
                    }
                });
        double[] susceptibility = susceptibility(sums, fatal.columnSums());
        double[] total =
                IntStream.range(0, n).mapToDouble(q -> start[q] + intermediate[q]).toArray();
        return new ImpactMeasures(
                criticality,
                susceptibility,
                Arrays.stream(susceptibility).average().orElse(0),
                start,
                intermediate,
                total);
    }

    /**
     * Institutions whose walks are added up together: fixed, so that sums do not depend on cores.
     */
    private static final int BATCH = 16;

    /** exp of the matrix, row by row; for matrices small enough to look at. */
    public static double[][] communicability(ImpactMatrix matrix) {
        Communicability communicability = new Communicability(matrix);
        return IntStream.range(0, matrix.size())
                .mapToObj(communicability::row)
                .toArray(double[][]::new);
    }

    private static double add(double[] row, double[] sums) {
        double total = 0;
        for (int j = 0; j < row.length; j++) {
            sums[j] += row[j];
            total += row[j];
        }
        return total;
    }

    private static double[] susceptibility(double[][] sums, double[] direct) {
        double[] susceptibility = new double[direct.length];
        for (double[] part : sums) {
            add(part, susceptibility);
        }
        for (int j = 0; j < direct.length; j++) {
            susceptibility[j] = direct[j] > 0 ? susceptibility[j] / direct[j] : 0;
        }
        return susceptibility;
    }
}
