package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import rudra.simulation.ensemble.RunSummary;

/**
 * The runs of which expected shortfall is the mean, with what each institution and each channel
 * lost in them. Runs that lost the same count in the order of their numbers.
 */
final class WorstRuns {
    private static final Comparator<Kept> WORST_FIRST =
            Comparator.comparingDouble(Kept::loss).reversed().thenComparingInt(Kept::number);

    private final double level;
    private final int most;
    private final PriorityQueue<Kept> kept = new PriorityQueue<>(WORST_FIRST.reversed());

    private record Kept(int number, double loss, double[] byChannel, double[] byInstitution) {}

    /** Keeps what is needed of so many runs or of fewer. */
    WorstRuns(double level, int runs) {
        this.level = level;
        this.most = keptOf(level, runs);
    }

    /** How many runs are kept of so many. */
    static int keptOf(double level, int runs) {
        return Math.min(runs, (int) Math.ceil((1 - level) * runs) + 1);
    }

    void take(RunSummary run) {
        kept.add(new Kept(run.number(), run.loss(), run.lossByChannel(), run.losses()));
        if (kept.size() > most) {
            kept.remove();
        }
    }

    /**
     * What each channel and each institution contributes to the expected shortfall: its mean over
     * the worst runs.
     */
    Contributions contributions(int runs, int channels, int institutions) {
        List<Kept> ordered = new ArrayList<>(kept);
        ordered.sort(WORST_FIRST);
        double[] byChannel = new double[channels];
        double[] byInstitution = new double[institutions];
        double worst = (1 - level) * runs;
        double left = worst;
        for (int k = 0; k < ordered.size() && left > 0; k++) {
            double weight = Math.min(1, left) / worst;
            add(byChannel, ordered.get(k).byChannel(), weight);
            add(byInstitution, ordered.get(k).byInstitution(), weight);
            left -= 1;
        }
        return new Contributions(byChannel, byInstitution);
    }

    private static void add(double[] sums, double[] values, double weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * values[i];
        }
    }

    /** Parts of the expected shortfall; each array adds up to it. */
    record Contributions(double[] byChannel, double[] byInstitution) {}
}
