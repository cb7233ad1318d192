package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Network;
import rudra.simulation.ensemble.RunSummary;
import rudra.simulation.ensemble.Trials;
import rudra.simulation.scenario.Scenario;

/**
 * Runs scenarios on the same random numbers and says which of them break a threshold. Thread-safe.
 */
final class Judge {
    private static final double ROUNDING = 1e-12;

    private final Trials trials;
    private final Threshold threshold;
    private final double probability;
    private final int institutions;
    private final double equity;

    Judge(Trials trials, Threshold threshold, double probability, Network network) {
        this.trials = trials;
        this.threshold = threshold;
        this.probability = probability;
        this.institutions = network.size();
        this.equity = equityAboveZero(network);
    }

    private static double equityAboveZero(Network network) {
        BalanceSheets sheets = network.balanceSheets();
        return IntStream.range(0, network.size())
                .filter(i -> !sheets.isOutside(i))
                .mapToDouble(i -> Math.max(0, sheets.equity(i)))
                .sum();
    }

    /** Takes the verdict on a scenario of many. */
    @FunctionalInterface
    interface Taker {
        void take(int scenario, Verdict verdict);
    }

    /** The verdict on one scenario, on this thread. */
    Verdict verdict(Scenario scenario, Progress progress) {
        Tally tally = new Tally();
        for (int k = 0; k < trials.runs(); k++) {
            tally.add(trials.run(scenario, k, progress));
        }
        return tally.verdict();
    }

    /**
     * The verdicts on scenarios, side by side; each is taken in its order as soon as it is known.
     */
    void judge(List<Scenario> scenarios, String message, Taker taker, Progress progress) {
        int runs = trials.runs();
        List<Tally> under = new ArrayList<>();
        new OrderedWork(scenarios.size() * runs, message)
                .run(
                        unit -> trials.run(scenarios.get(unit / runs), unit % runs, progress),
                        (unit, run) -> {
                            if (unit % runs == 0) {
                                under.clear();
                                under.add(new Tally());
                            }
                            under.getFirst().add(run);
                            if (unit % runs == runs - 1) {
                                taker.take(unit / runs, under.getFirst().verdict());
                            }
                        },
                        progress);
    }

    /** In which share of the runs each institution fails, in file order. */
    double[] failing(Scenario scenario, Progress progress) {
        double[] shares = new double[institutions];
        new OrderedWork(trials.runs(), "Looking who fails")
                .run(
                        k -> trials.run(scenario, k, progress).failed(),
                        (k, failed) -> {
                            for (int i = 0; i < shares.length; i++) {
                                shares[i] += failed[i] ? 1.0 / trials.runs() : 0;
                            }
                        },
                        progress);
        return shares;
    }

    /** Adds up the runs of one scenario. */
    private final class Tally {
        private int runs;
        private int broken;
        private double value;
        private double failures;
        private double loss;
        private double capital;

        void add(RunSummary run) {
            double measured = threshold.of(run, institutions, equity);
            runs++;
            broken += threshold.isBrokenBy(measured) ? 1 : 0;
            value += measured;
            failures += run.failures();
            loss += run.loss();
            capital += run.stepCapital()[run.stepCapital().length - 1];
        }

        Verdict verdict() {
            double share = (double) broken / runs;
            return new Verdict(
                    share >= probability - ROUNDING,
                    share,
                    value / runs,
                    failures / runs,
                    loss / runs,
                    capital / runs);
        }
    }
}
