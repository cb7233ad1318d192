package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.comparison.DeLong;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.validation.Spread;

final class FoldSummaryTest {
    private static final boolean[] LABELS = {true, true, true, false, false, false};

    private static Scored fold(double... scores) {
        return Scored.of(LABELS, scores);
    }

    /** Areas of 1, 8/9 and 7/9. */
    private static final List<Scored> FOLDS =
            List.of(
                    fold(0.9, 0.8, 0.7, 0.3, 0.2, 0.1),
                    fold(0.9, 0.8, 0.3, 0.7, 0.2, 0.1),
                    fold(0.9, 0.3, 0.7, 0.8, 0.2, 0.1));

    @Test
    void windowsHaveAPlainIntervalAndResamplesAWiderOne() {
        Estimate windows =
                new FoldSummary(Spread.WINDOWS, 0.5).estimate(Metric.LOG_LOSS, FOLDS, FOLDS.get(0));
        Estimate resamples =
                new FoldSummary(Spread.RESAMPLES, 0.5)
                        .estimate(Metric.LOG_LOSS, FOLDS, FOLDS.get(0));
        double plain = windows.high() - windows.mean();
        double[] values = windows.folds().stream().mapToDouble(Double::doubleValue).toArray();
        double mean = (values[0] + values[1] + values[2]) / 3;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        // 4.302653 is the 97.5 % point of t with two degrees of freedom.
        assertEquals(4.302653 * Math.sqrt(squares / 2 / 3), plain, 1e-6);
        assertEquals(
                plain * Math.sqrt((1.0 / 3 + 0.5) / (1.0 / 3)),
                resamples.high() - resamples.mean(),
                1e-9);
    }

    @Test
    void anIntervalStaysWhereTheMetricCanBe() {
        Estimate auc =
                new FoldSummary(Spread.RESAMPLES, 0.5).estimate(Metric.AUC, FOLDS, FOLDS.get(0));
        assertEquals(8.0 / 9, auc.mean(), 1e-12);
        assertEquals(1, auc.high());
        assertTrue(auc.low() > 0 && auc.low() < auc.mean());
        Estimate gini =
                new FoldSummary(Spread.WINDOWS, 0.5).estimate(Metric.GINI, FOLDS, FOLDS.get(0));
        assertEquals(1, gini.high());
    }

    @Test
    void aFoldOfOneClassIsPassedOver() {
        Scored single = Scored.of(new boolean[] {false, false}, new double[] {0.1, 0.2});
        Estimate auc =
                new FoldSummary(Spread.WINDOWS, 0.5)
                        .estimate(Metric.AUC, List.of(FOLDS.get(0), single, FOLDS.get(2)), single);
        assertEquals((1 + 7.0 / 9) / 2, auc.mean(), 1e-12);
        assertTrue(auc.folds().get(1).isNaN());
    }

    @Test
    void oneHoldoutHasDeLongsIntervalForAreasAndNoneForOthers() {
        Scored rows = FOLDS.get(2);
        FoldSummary one = new FoldSummary(Spread.ONE, 0.5);
        Estimate auc = one.estimate(Metric.AUC, List.of(rows), rows);
        double[] scores = {0.9, 0.3, 0.7, 0.8, 0.2, 0.1};
        double deviation = Math.sqrt(DeLong.of(LABELS, scores, scores).variance1());
        assertEquals(7.0 / 9, auc.mean(), 1e-12);
        assertEquals(auc.mean() - 1.959964 * deviation, auc.low(), 1e-6);
        Estimate gini = one.estimate(Metric.GINI, List.of(rows), rows);
        assertEquals(gini.mean() - 2 * (auc.mean() - auc.low()), gini.low(), 1e-12);
        assertTrue(Double.isNaN(one.estimate(Metric.BRIER, List.of(rows), rows).low()));
    }

    @Test
    void leavingOneOutHasNothingButAllRowsTogether() {
        Estimate auc =
                new FoldSummary(Spread.POOLED, 0.1)
                        .estimate(
                                Metric.AUC,
                                List.of(Scored.of(new boolean[] {true}, new double[] {0.4})),
                                FOLDS.get(1));
        assertEquals(8.0 / 9, auc.mean(), 1e-12);
        assertEquals(List.of(), auc.folds());
    }

    @Test
    void aDifferenceOnOneHoldoutIsDeLongs() {
        double[] a = {0.9, 0.8, 0.7, 0.3, 0.2, 0.1};
        double[] b = {0.9, 0.3, 0.7, 0.8, 0.2, 0.1};
        DeLong rows = DeLong.of(LABELS, a, b);
        FoldSummary.Difference difference =
                new FoldSummary(Spread.ONE, 0.5)
                        .difference(
                                new double[] {1}, new double[] {7.0 / 9}, Optional.of(rows), 0.01);
        assertEquals(rows.pValue(), difference.pValue());
        assertEquals(rows.interval()[0], difference.low());
        assertEquals(1 - difference.better(), rows.pValue() / 2, 0.05);
    }

    @Test
    void whereNothingTellsHowADifferenceVariesItIsNotCalledReal() {
        FoldSummary.Difference difference =
                new FoldSummary(Spread.RESAMPLES, 0.5)
                        .difference(
                                new double[] {1, Double.NaN},
                                new double[] {0.5, Double.NaN},
                                Optional.empty(),
                                0.01);
        assertEquals(1, difference.pValue());
    }
}
