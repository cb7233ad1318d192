package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.learning.analysis.CompareResult.Comparison;
import rudra.learning.analysis.CompareResult.ModelResult;
import rudra.learning.analysis.RankingResult.Rank;
import rudra.learning.comparison.DeLong;
import rudra.learning.comparison.FriedmanNemenyi;
import rudra.learning.comparison.Holm;
import rudra.learning.comparison.McNemar;

/** Whether families differ: each against the best, and all by their ranks. */
final class PairTests {
    /** Differences of AUC up to this are of no practical importance. */
    static final double ALIKE = 0.01;

    private final List<ModelResult> models;
    private final PooledScores scores;
    private final FoldSummary summary;

    /**
     * Tests.
     *
     * @param models the best first
     */
    PairTests(List<ModelResult> models, PooledScores scores, FoldSummary summary) {
        this.models = models;
        this.scores = scores;
        this.summary = summary;
    }

    /** Each family against the first. */
    List<Comparison> comparisons() {
        List<Comparison> pairs = new ArrayList<>();
        for (ModelResult other : models.subList(1, models.size())) {
            pairs.add(comparison(models.getFirst(), other));
        }
        double[] adjusted = Holm.adjusted(pairs.stream().mapToDouble(Comparison::pValue).toArray());
        return IntStream.range(0, pairs.size())
                .mapToObj(k -> pairs.get(k).adjustedTo(adjusted[k]))
                .toList();
    }

    private Comparison comparison(ModelResult first, ModelResult second) {
        double[] a = scores.of(first.family());
        double[] b = scores.of(second.family());
        Optional<DeLong> rows = FoldSummary.deLong(scores.labels(), a, b);
        FoldSummary.Difference test =
                summary.difference(values(first), values(second), rows, ALIKE);
        return new Comparison(
                first.family(),
                second.family(),
                test.mean(),
                test.low(),
                test.high(),
                test.pValue(),
                Double.NaN,
                rows.map(DeLong::pValue).orElse(Double.NaN),
                decisions(scores.labels(), a, b).exactPValue(),
                test.better(),
                test.alike(),
                Verdict.practically(
                        first.family(), second.family(), test.better(), test.alike(), ALIKE));
    }

    private static double[] values(ModelResult model) {
        return model.auc().folds().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static McNemar decisions(boolean[] labels, double[] a, double[] b) {
        long onlyFirst = 0;
        long onlySecond = 0;
        for (int k = 0; k < labels.length; k++) {
            boolean firstRight = a[k] >= 0.5 == labels[k];
            boolean secondRight = b[k] >= 0.5 == labels[k];
            onlyFirst += firstRight && !secondRight ? 1 : 0;
            onlySecond += secondRight && !firstRight ? 1 : 0;
        }
        return new McNemar(onlyFirst, onlySecond);
    }

    /** All families by their ranks of AUC on each fold; no ranks where there is one fold only. */
    RankingResult ranking() {
        if (models.size() < 2
                || models.stream().anyMatch(model -> model.auc().folds().size() < 2)) {
            return RankingResult.NONE;
        }
        FriedmanNemenyi test =
                FriedmanNemenyi.of(models.stream().map(PairTests::values).toArray(double[][]::new));
        if (test.windows() < 2) {
            return RankingResult.NONE;
        }
        int[] order =
                IntStream.range(0, models.size())
                        .boxed()
                        .sorted((a, b) -> Double.compare(test.meanRanks()[a], test.meanRanks()[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new RankingResult(
                test.windows(),
                test.chiSquared(),
                test.imanDavenport(),
                test.criticalDifference(),
                Arrays.stream(order)
                        .mapToObj(m ->
                                new Rank(
                                        models.get(m).family(),
                                        test.meanRanks()[m],
                                        test.pValue(order[0], m)))
                        .toList());
    }
}
