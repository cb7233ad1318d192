package rudra.simulation.sweep;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;
import rudra.simulation.ensemble.RunSummary;
import rudra.simulation.ensemble.Tail;
import rudra.simulation.sweep.SimulationSweepResult.Cell;
import rudra.simulation.sweep.SimulationSweepResult.Spread;

/** What is kept of the runs of one cell. */
final class CellTally {
    private static final double CONFIDENCE = 0.95;

    private final double[] losses;
    private final double[] failures;
    private final double[] capital;
    private final double[] paid;
    private int runs;

    CellTally(int atMost) {
        losses = new double[atMost];
        failures = new double[atMost];
        capital = new double[atMost];
        paid = new double[atMost];
    }

    void add(RunSummary run) {
        losses[runs] = run.loss();
        failures[runs] = run.failures();
        capital[runs] = run.stepCapital()[run.stepCapital().length - 1];
        paid[runs] = run.policiesPaid();
        runs++;
    }

    int runs() {
        return runs;
    }

    /** Forgets the runs after the first so many. */
    void keep(int first) {
        runs = Math.min(runs, first);
    }

    Cell cell(Map<String, Double> at) {
        return new Cell(at, mean(losses), mean(failures), mean(capital), mean(paid));
    }

    /** How the runs differ; of two at least. */
    Spread spread(Map<String, Double> at, double level) {
        return new Spread(
                at,
                Tail.expectedShortfall(Arrays.copyOf(losses, runs), level),
                margin(losses),
                margin(failures),
                margin(capital),
                anyFailure(),
                runs);
    }

    private double anyFailure() {
        return Arrays.stream(failures, 0, runs).filter(count -> count > 0).count() / (double) runs;
    }

    private double mean(double[] values) {
        double sum = 0;
        for (int k = 0; k < runs; k++) {
            sum += values[k];
        }
        return sum / runs;
    }

    /** Half of Student's interval of the mean. */
    private double margin(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (int k = 0; k < runs; k++) {
            squares += (values[k] - mean) * (values[k] - mean);
        }
        double quantile =
                TDistribution.of(runs - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return quantile * Math.sqrt(squares / (runs - 1) / runs);
    }
}
