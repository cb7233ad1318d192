package rudra.simulation.allocation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.job.Progress;
import rudra.simulation.ensemble.Tail;

/** The search on losses whose least is known. */
final class AllocationSearchTest {
    private static final int RUNS = 50;
    private static final double LEVEL = 0.8;

    /** Institution i loses what its shock is above its money. */
    private static Trials independent(long seed, int n) {
        double[][] shocks = new double[RUNS][n];
        SplittableRandom random = new SplittableRandom(seed);
        for (double[] run : shocks) {
            Arrays.setAll(run, i -> 4 * random.nextDouble() * (i + 1) / n);
        }
        return (amounts, number, progress) -> {
            double[] losses = new double[n];
            Arrays.setAll(losses, i -> Math.max(0, shocks[number][i] - amounts[i]));
            double sum = Arrays.stream(losses).sum();
            return new Trial(sum, sum, 0, losses);
        };
    }

    private static Funds funds(double budget, int parts, double... limits) {
        int[] candidates = IntStream.range(0, limits.length).toArray();
        return new Funds(budget, budget / parts, limits, candidates);
    }

    private static Evaluation search(Evaluator evaluator, Funds funds) {
        Evaluation nothing = evaluator.value(new double[funds.limits().length], Progress.none());
        AllocationSearch search = new AllocationSearch(evaluator, funds, nothing);
        List<Evaluation> path = new ArrayList<>(List.of(nothing));
        search.climb(path, Progress.none());
        return search.improve(path.get(path.size() - 1), 20, Progress.none());
    }

    private static Evaluator evaluator(Trials trials) {
        return new Evaluator(trials, RUNS, LEVEL, "");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void convexLossesAreMadeAsSmallAsTryingEverythingMakesThem(long seed) {
        Evaluator evaluator = evaluator(independent(seed, 4));
        Funds funds = funds(4, 4, 9, 9, 9, 9);
        double least =
                evaluator
                        .value(EveryAllocation.of(funds, 100).orElseThrow(), Progress.none())
                        .stream()
                        .mapToDouble(Evaluation::shortfall)
                        .min()
                        .orElseThrow();
        assertEquals(least, search(evaluator, funds).shortfall(), 1e-9);
    }

    @Test
    void amountsThatHelpOnlyTogetherAreFound() {
        // The second is saved by three parts at once and by no fewer; two are wasted on it.
        Trials threshold =
                (amounts, number, progress) -> {
                    double loss = 10 + amounts[0] + amounts[1] - (amounts[1] >= 3 ? 8 : 0);
                    return new Trial(loss, loss, 0, new double[2]);
                };
        Evaluation best = search(evaluator(threshold), funds(6, 6, 9, 9));
        assertArrayEquals(new double[] {0, 3}, best.amounts(), 1e-9);
    }

    @Test
    void moneyIsMovedFromWhereItHelpsLess() {
        Trials trials =
                (amounts, number, progress) -> {
                    double loss = 10 - Math.min(2, amounts[0]) - 2 * Math.min(4, amounts[1]);
                    return new Trial(loss, loss, 0, new double[2]);
                };
        Evaluator evaluator = evaluator(trials);
        Funds funds = funds(4, 4, 9, 9);
        Evaluation nothing = evaluator.value(new double[2], Progress.none());
        Evaluation wrong = evaluator.value(new double[] {4, 0}, Progress.none());
        Evaluation better =
                new AllocationSearch(evaluator, funds, nothing).improve(wrong, 9, Progress.none());
        assertArrayEquals(new double[] {0, 4}, better.amounts(), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void worstRunsOfOneAllocationBoundWhatAnotherBrings(long seed) {
        Evaluator evaluator = evaluator(independent(seed, 3));
        Evaluation nothing = evaluator.value(new double[3], Progress.none());
        List<double[]> others =
                List.of(new double[] {1, 0, 0}, new double[] {0, 0, 2}, new double[] {1, 1, 1});
        double[] bounds = evaluator.means(others, nothing.worst(), Progress.none());
        List<Evaluation> valued = evaluator.value(others, Progress.none());
        for (int k = 0; k < bounds.length; k++) {
            assertTrue(bounds[k] <= valued.get(k).shortfall() + 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.75, 0.9, 0.97, 0.995})
    void shortfallIsTheOneOfTheTail(double level) {
        double[] values = new SplittableRandom(5).doubles(RUNS).toArray();
        Evaluation evaluation =
                Evaluation.of(new double[1], values, level, new Evaluation.Means(0, 0));
        double tail = Tail.expectedShortfall(values, Math.min(level, 1 - 1.0 / RUNS));
        assertEquals(tail, evaluation.shortfall(), 1e-12);
    }

    @Test
    void intervalOfTheMeanOfAllIsTheUsualOne() {
        double[] values = new SplittableRandom(5).doubles(RUNS).toArray();
        Evaluation all = Evaluation.of(new double[1], values, 0, new Evaluation.Means(0, 0));
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        assertEquals(
                1.959963984540054 * Math.sqrt(squares / (RUNS - 1) / RUNS), all.halfWidth(), 1e-12);
        assertEquals(0, all.standardErrorOfDifference(all));
    }

    @Test
    void whatLimitsLeaveIsSpreadOverTheOthers() {
        Funds funds = funds(10, 10, 1, 100, 100, 0);
        assertArrayEquals(
                new double[] {1, 3, 6, 0}, funds.inProportion(new double[] {3, 1, 2, 5}), 1e-12);
        assertArrayEquals(new double[] {1, 0, 9, 0}, funds.inTurn(List.of(3, 0, 2, 1)), 1e-12);
    }
}
