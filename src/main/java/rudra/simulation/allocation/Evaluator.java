package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.job.OrderedWork;
import rudra.job.Progress;

/** Values allocations on the same runs. Remembers what it has valued; used from one thread. */
final class Evaluator {
    private static final int AT_ONCE = 256;

    private final Trials trials;
    private final int runs;
    private final double level;
    private final String doing;
    private final Map<List<Double>, Evaluation> known = new LinkedHashMap<>();
    private long simulated;

    Evaluator(Trials trials, int runs, double level, String doing) {
        this.trials = trials;
        this.runs = runs;
        this.level = level;
        this.doing = doing;
    }

    /** How many runs were simulated so far. */
    long simulated() {
        return simulated;
    }

    /** How many allocations were valued on all runs so far. */
    int valued() {
        return known.size();
    }

    /** All allocations that were valued on all runs so far, in the order in which they were. */
    List<Evaluation> all() {
        return List.copyOf(known.values());
    }

    /** The value of an allocation, if it was valued. */
    Optional<Evaluation> find(double[] amounts) {
        return Optional.ofNullable(known.get(key(amounts)));
    }

    /** Values one allocation. */
    Evaluation value(double[] amounts, Progress progress) {
        return value(List.of(amounts), progress).get(0);
    }

    /**
     * Values allocations, in their order; cancelled, it remembers those that it had valued by then.
     * O(allocations × runs) simulations.
     */
    List<Evaluation> value(List<double[]> allocations, Progress progress) {
        List<double[]> fresh = new ArrayList<>();
        for (double[] amounts : allocations) {
            if (!known.containsKey(key(amounts))) {
                fresh.add(amounts);
            }
        }
        Sums sums = new Sums(fresh);
        work(fresh.size() * runs)
                .run(
                        k -> trials.run(fresh.get(k / runs), k % runs, progress.ofOnePiece()),
                        sums::take,
                        progress);
        return allocations.stream().map(this::known).toList();
    }

    private Evaluation known(double[] amounts) {
        return find(amounts).orElseThrow();
    }

    /**
     * The means of allocations over some of the runs; where these are the worst of a valued
     * allocation, no expected shortfall is less. O(allocations × those runs) simulations.
     */
    double[] means(List<double[]> allocations, WorstRuns some, Progress progress) {
        int[] numbers = some.runs();
        double[] means = new double[allocations.size()];
        work(means.length * numbers.length)
                .run(
                        k -> {
                            double[] amounts = allocations.get(k / numbers.length);
                            int number = numbers[k % numbers.length];
                            return trials.run(amounts, number, progress.ofOnePiece()).value();
                        },
                        (k, value) -> {
                            means[k / numbers.length] += some.weights()[k % numbers.length] * value;
                            simulated++;
                        },
                        progress);
        return means;
    }

    /** What each institution loses in the worst runs, in the mean. */
    double[] lossesInWorst(Evaluation of, Progress progress) {
        int[] worst = of.worst().runs();
        double[] losses = new double[of.amounts().length];
        work(worst.length)
                .run(
                        k -> trials.run(of.amounts(), worst[k], progress.ofOnePiece()),
                        (k, trial) -> {
                            for (int i = 0; i < losses.length; i++) {
                                losses[i] += of.worst().weights()[k] * trial.losses()[i];
                            }
                            simulated++;
                        },
                        progress);
        return losses;
    }

    private OrderedWork work(int count) {
        return new OrderedWork(count, AT_ONCE, doing);
    }

    private static List<Double> key(double[] amounts) {
        return Arrays.stream(amounts).boxed().toList();
    }

    /** Gathers runs, allocation by allocation. */
    private final class Sums {
        private final List<double[]> allocations;
        private final double[][] values;
        private final double[] loss;
        private final double[] failures;

        Sums(List<double[]> allocations) {
            this.allocations = allocations;
            this.values = new double[allocations.size()][runs];
            this.loss = new double[allocations.size()];
            this.failures = new double[allocations.size()];
        }

        void take(int k, Trial trial) {
            int a = k / runs;
            values[a][k % runs] = trial.value();
            loss[a] += trial.loss() / runs;
            failures[a] += trial.failures() / runs;
            simulated++;
            if (k % runs == runs - 1) {
                double[] amounts = allocations.get(a);
                Evaluation.Means means = new Evaluation.Means(loss[a], failures[a]);
                known.put(key(amounts), Evaluation.of(amounts, values[a], level, means));
            }
        }
    }
}
