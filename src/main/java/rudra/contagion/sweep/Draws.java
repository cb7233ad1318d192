package rudra.contagion.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.json.Ids;
import rudra.contagion.Outcome;
import rudra.contagion.sweep.RandomShockResult.Bin;
import rudra.contagion.sweep.RandomShockResult.Figures;
import rudra.contagion.sweep.RandomShockResult.Frequency;
import rudra.network.Network;

/** Adds up what random shocks bring, draw after draw. */
final class Draws {
    private static final int BINS = 30;

    private final double[] ownLoss;
    private final double[] systemLoss;
    private final double[] failures;
    private final double[] failuresByContagion;
    private final int[] failed;
    private final int[] failedByContagion;

    Draws(int institutions, int draws) {
        ownLoss = new double[draws];
        systemLoss = new double[draws];
        failures = new double[draws];
        failuresByContagion = new double[draws];
        failed = new int[institutions];
        failedByContagion = new int[institutions];
    }

    /** Takes draw k. */
    void take(int k, Outcome outcome) {
        ownLoss[k] = outcome.ownLoss();
        // What is left of sums that ought to cancel may be just below 0.
        systemLoss[k] = Math.max(0, outcome.systemLoss());
        for (int i = 0; i < failed.length; i++) {
            if (outcome.hasFailed(i)) {
                boolean byContagion = outcome.roundOfFailure()[i] > 0;
                failures[k]++;
                failed[i]++;
                failuresByContagion[k] += byContagion ? 1 : 0;
                failedByContagion[i] += byContagion ? 1 : 0;
            }
        }
    }

    RandomShockResult result(Network network, RandomShockParameters p, List<String> rules) {
        double[] all = new double[ownLoss.length];
        Arrays.setAll(all, k -> ownLoss[k] + systemLoss[k]);
        long withContagion = Arrays.stream(failuresByContagion).filter(count -> count > 0).count();
        return new RandomShockResult(
                Ids.of(p.engine()),
                p.draws(),
                Books.equityAboveZero(network),
                (double) withContagion / p.draws(),
                List.of(
                        Figures.of("loss by the shock", ownLoss),
                        Figures.of("loss by contagion", systemLoss),
                        Figures.of("whole loss", all),
                        Figures.of("failures", failures),
                        Figures.of("failures by contagion", failuresByContagion)),
                frequencies(network.institutions().ids()),
                bins(new Sample(systemLoss), BINS),
                failureBins(),
                rules);
    }

    private List<Frequency> frequencies(List<String> ids) {
        return IntStream.range(0, failed.length)
                .mapToObj(i ->
                        Frequency.of(ids.get(i), failed[i], failedByContagion[i], ownLoss.length))
                .sorted(Comparator.comparingInt(Frequency::failures).reversed())
                .toList();
    }

    private static List<Bin> bins(Sample sample, int count) {
        if (sample.greatest() == 0) {
            return List.of(new Bin(0, 0, sample.counts(1)[0]));
        }
        int[] counts = sample.counts(count);
        double width = sample.greatest() / count;
        return IntStream.range(0, count)
                .mapToObj(k -> new Bin(k * width, (k + 1) * width, counts[k]))
                .toList();
    }

    /** A bin for each number of failures; wider ones where there are many. */
    private List<Bin> failureBins() {
        int greatest = (int) Arrays.stream(failures).max().orElse(0);
        int width = greatest / BINS + 1;
        List<Bin> bins = new ArrayList<>();
        for (int from = 0; from <= greatest; from += width) {
            int least = from;
            int count =
                    (int)
                            Arrays.stream(failures)
                                    .filter(f -> f >= least && f < least + width)
                                    .count();
            bins.add(new Bin(from, from + width, count));
        }
        return bins;
    }
}
