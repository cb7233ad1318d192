package rudra.simulation.montecarlo;

import java.util.Arrays;
import rudra.simulation.ensemble.RunSummary;

/** Takes runs in the order of their numbers and keeps what the result needs of them. */
final class RunCollector {
    private final WorstRuns worst;
    private final double[] loss;
    private final int[] failures;
    private final double[] paid;
    private final double[] byChannel;
    private final double[] byInstitution;
    private final int[] failed;

    /** By quantity and step, one value a run. */
    private final double[][][] along;

    private int runs;

    RunCollector(MonteCarloParameters parameters, int institutions, int channels) {
        int asked = parameters.runs();
        worst = new WorstRuns(parameters.level(), asked);
        loss = new double[asked];
        failures = new int[asked];
        paid = new double[asked];
        byChannel = new double[channels];
        byInstitution = new double[institutions];
        failed = new int[institutions];
        along = new double[Quantity.COUNT][parameters.scenario().steps()][asked];
    }

    void take(RunSummary run) {
        loss[runs] = run.loss();
        failures[runs] = run.failures();
        paid[runs] = run.policiesPaid();
        for (int c = 0; c < byChannel.length; c++) {
            byChannel[c] += run.lossByChannel()[c];
        }
        for (int i = 0; i < failed.length; i++) {
            byInstitution[i] += run.losses()[i];
            failed[i] += run.failed()[i] ? 1 : 0;
        }
        for (Quantity quantity : Quantity.values()) {
            double[] values = quantity.of(run);
            for (int s = 0; s < values.length; s++) {
                along[quantity.column()][s][runs] = values[s];
            }
        }
        worst.take(run);
        runs++;
    }

    /** How many runs were taken. */
    int runs() {
        return runs;
    }

    /** The loss of each run. */
    double[] loss() {
        return Arrays.copyOf(loss, runs);
    }

    /** The number of failures in each run. */
    double[] failures() {
        return Arrays.stream(failures, 0, runs).asDoubleStream().toArray();
    }

    /** What policies paid in each run. */
    double[] paid() {
        return Arrays.copyOf(paid, runs);
    }

    /** The mean loss by a channel. */
    double meanByChannel(int channel) {
        return byChannel[channel] / runs;
    }

    /** The mean loss of an institution. */
    double meanOf(int institution) {
        return byInstitution[institution] / runs;
    }

    /** In how many runs an institution failed. */
    int failed(int institution) {
        return failed[institution];
    }

    /** A quantity at a step, counted from 0, in each run. */
    double[] along(Quantity quantity, int step) {
        return Arrays.copyOf(along[quantity.column()][step], runs);
    }

    WorstRuns.Contributions contributions() {
        return worst.contributions(runs, byChannel.length, failed.length);
    }
}
