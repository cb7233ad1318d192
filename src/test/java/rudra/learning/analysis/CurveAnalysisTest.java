package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.analysis.CurveResult.LastStep;
import rudra.learning.analysis.CurveResult.RowsCurve;

final class CurveAnalysisTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    /** The class is the sign of a sum of columns, with noise. */
    private static Dataset rows(int rows, int columns, double noise) {
        SplittableRandom random = new SplittableRandom(3);
        double[][] values = new double[columns][rows];
        int[] label = new int[rows];
        for (int k = 0; k < rows; k++) {
            double sum = noise * random.nextGaussian();
            for (double[] column : values) {
                column[k] = random.nextGaussian();
                sum += column[k];
            }
            label[k] = sum > 0 ? 1 : 0;
        }
        List<Column> all = new java.util.ArrayList<>();
        for (int c = 0; c < columns; c++) {
            all.add(NumberColumn.of("x" + c, values[c]));
        }
        all.add(CategoryColumn.of("class", List.of("no", "yes"), label));
        return new Dataset("sums", all);
    }

    private static CurveResult curve(Dataset rows, String... families) {
        CurveParameters usual = CurveParameters.defaults();
        return new CurveAnalysis(DATASET)
                .run(
                        new CurveParameters(
                                "class",
                                "yes",
                                List.of(families),
                                Map.of(),
                                usual.validation(),
                                usual.preparation()),
                        Inputs.none(new Seed(7)).with(DATASET, rows),
                        Progress.none());
    }

    @Test
    void aCurveRisesWithRows() {
        CurveResult result = curve(rows(400, 60, 1), "logistic");
        RowsCurve curve = result.curves().getFirst();
        assertEquals(List.of(36, 72, 126, 180, 252, 360), curve.rows());
        assertTrue(curve.auc().getLast() > curve.auc().getFirst() + 0.1);
        LastStep step = result.steps().getFirst();
        assertEquals(curve.auc().get(5) - curve.auc().get(4), step.rise(), 1e-12);
        assertTrue(step.low() < step.rise() && step.rise() < step.high());
        assertTrue(step.doubled() > 0 && step.auc() + step.doubled() <= 1);
    }

    @Test
    void theAnswerIsAsSureAsTheInterval() {
        assertTrue(answer(0.01, 0.05, 0.02).startsWith("More rows are worth it: lasso"));
        assertTrue(
                answer(0.01, 0.05, 0.02)
                        .endsWith("add about 0.020 if the curve went on as a power law."));
        assertTrue(answer(-0.004, 0.006, 0.02).startsWith("More rows of this sort are not"));
        assertTrue(
                answer(-0.01, 0.05, Double.NaN)
                        .startsWith("Whether more rows are worth it is open"));
        assertTrue(answer(-0.01, 0.05, Double.NaN).endsWith("flat within the interval."));
    }

    private static String answer(double low, double high, double doubled) {
        return CurveReading.answer(
                new LastStep("lasso", 70, 100, 0.8, (low + high) / 2, low, high, 0.04, doubled));
    }

    @Test
    void whatIsLearnedSoonIsFlat() {
        CurveResult result = curve(rows(1500, 1, 0.5), "logistic");
        assertTrue(result.answer().startsWith("More rows of this sort are not worth much"));
    }

    @Test
    void theSameSeedDrawsTheSameCurve() {
        Dataset rows = rows(120, 3, 1);
        CurveResult result = curve(rows, "logistic", "decision-tree");
        assertEquals(
                JsonValue.of(result).digest(),
                JsonValue.of(curve(rows, "logistic", "decision-tree")).digest());
        assertEquals(2, result.curves().size());
        assertTrue(result.charts().values().stream().noneMatch(chart -> chart.isEmpty()));
    }

    @Test
    void tooFewRowsAreRefused() {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> curve(rows(14, 2, 1), "logistic"));
        assertEquals("class", refusal.problems().getFirst().field().orElse(""));
    }
}
