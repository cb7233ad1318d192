package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.KeptIn;
import rudra.analysis.Seed;
import rudra.analysis.json.Digest;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.analysis.PooledResult.Area;
import rudra.learning.analysis.PooledResult.Decile;
import rudra.learning.analysis.PooledResult.ErrorCost;
import rudra.learning.analysis.PooledResult.ThresholdTable;
import rudra.learning.validation.StratifiedKFold;

final class ComparePooledTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final int ROWS = 300;
    private static final CompareResult RESULT = compare(1, 5);

    /** The class follows x, with some rows wrong. */
    private static Dataset rows() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(4);
        double[] x = new double[ROWS];
        int[] label = new int[ROWS];
        for (int k = 0; k < ROWS; k++) {
            x[k] = random.nextGaussian();
            label[k] = x[k] + random.nextGaussian() > 0.7 ? 1 : 0;
        }
        return new Dataset(
                "loans",
                List.of(
                        NumberColumn.of("x", x),
                        CategoryColumn.of("class", List.of("paid", "default"), label)));
    }

    private static CompareParameters parameters(double falsePositive, double falseNegative) {
        return new CompareParameters(
                "class",
                "default",
                List.of("decision-tree"),
                Map.of(),
                new StratifiedKFold(5),
                falsePositive,
                falseNegative);
    }

    private static Inputs inputs() {
        return Inputs.none(new Seed(42)).with(DATASET, rows());
    }

    private static CompareResult compare(double falsePositive, double falseNegative) {
        return (CompareResult)
                new CompareAnalysis(DATASET)
                        .run(parameters(falsePositive, falseNegative), inputs(), Progress.none());
    }

    @Test
    void theFourCountsAddUpToAllRowsAtEveryThreshold() {
        for (ThresholdTable table : RESULT.pooled().thresholds()) {
            assertEquals(101, table.threshold().size());
            for (int k = 0; k < 101; k++) {
                assertEquals(
                        RESULT.positives(),
                        table.truePositives().get(k) + table.falseNegatives().get(k));
                assertEquals(
                        RESULT.rows() - RESULT.positives(),
                        table.falsePositives().get(k) + table.trueNegatives().get(k));
                assertEquals(
                        (table.falsePositives().get(k) + 5.0 * table.falseNegatives().get(k))
                                / ROWS,
                        table.cost().get(k),
                        1e-12);
            }
        }
    }

    @Test
    void decilesTogetherHoldAllRowsAndAllPositives() {
        for (String family : List.of("naive", "logistic", "decision-tree")) {
            List<Decile> own =
                    RESULT.pooled().deciles().stream()
                            .filter(decile -> decile.family().equals(family))
                            .toList();
            assertEquals(10, own.size());
            assertEquals(ROWS, own.stream().mapToInt(Decile::rows).sum());
            assertEquals(
                    RESULT.positives(), own.stream().mapToDouble(Decile::positives).sum(), 1e-9);
            assertEquals(1, own.getLast().captured(), 1e-12);
            assertEquals(1, own.getLast().cumulativeLift(), 1e-12);
        }
        Decile first =
                RESULT.pooled().deciles().stream()
                        .filter(decile -> decile.family().equals("logistic"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(first.lift() > 2, () -> first.toString());
    }

    @Test
    void theAreaOfAllTestRowsLiesWithinItsInterval() {
        for (Area area : RESULT.pooled().areas()) {
            assertTrue(area.low() <= area.auc() && area.auc() <= area.high(), area::toString);
        }
    }

    @Test
    void dearMissesAreWorthMoreAlarms() {
        assertEquals(1 / 6.0, logistic(RESULT).threshold(), 1e-12);
        assertEquals(0.5, logistic(compare(1, 1)).threshold());
        assertTrue(logistic(RESULT).leastCost() <= logistic(RESULT).cost());
        assertTrue(logistic(RESULT).cost() < logistic(RESULT).costWithoutModel());
        AnalysisException refusal = assertThrows(AnalysisException.class, () -> compare(0, 0));
        assertEquals("costFalseNegative", refusal.problems().getFirst().field().orElse(""));
    }

    private static ErrorCost logistic(CompareResult result) {
        return result.pooled().costs().stream()
                .filter(cost -> cost.family().equals("logistic"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ranksOfAllFamiliesHaveTheRightMean() {
        RankingResult ranking = RESULT.ranking();
        assertEquals(5, ranking.windows());
        assertEquals(
                2,
                ranking.ranks().stream()
                        .mapToDouble(RankingResult.Rank::meanRank)
                        .average()
                        .orElseThrow(),
                1e-12);
        assertEquals("naive", ranking.ranks().getLast().family());
    }

    @Test
    void everyTestRowStandsInTheFileWithItsScores(@TempDir Path folder) throws IOException {
        CompareResult result =
                (CompareResult)
                        new CompareAnalysis(DATASET)
                                .run(parameters(1, 5), inputs(), in(folder), Progress.none());
        Path file = folder.resolve("scores.csv");
        List<String> lines = Files.readAllLines(file);
        assertEquals("row,fold,actual,naive,logistic,decision-tree", lines.getFirst());
        assertEquals(ROWS + 1, lines.size());
        assertEquals(ROWS, lines.stream().skip(1).map(l -> l.split(",")[0]).distinct().count());
        assertEquals(result.scoresDigest(), Digest.of(Files.readAllBytes(file)));
        assertEquals(RESULT.scoresDigest(), result.scoresDigest());
    }

    private static ArtefactFolder in(Path folder) {
        return new KeptIn(folder);
    }

    @Test
    void chartsAreDrawnForEverything() {
        assertEquals(
                List.of(
                        "auc",
                        "roc",
                        "calibration",
                        "scores",
                        "precision-recall",
                        "gain",
                        "lift",
                        "ks",
                        "cost",
                        "ranks"),
                List.copyOf(RESULT.charts().keySet()));
        RESULT.charts()
                .values()
                .forEach(chart ->
                        assertTrue(!chart.isEmpty() && chart.rows().count() > 2, chart.title()));
    }

    @Test
    void whatAPosteriorSaysIsASentence() {
        assertEquals(
                "Boosting is better than lasso by more than 0.01: 97 % sure.",
                Verdict.practically("boosting", "lasso", 0.97, 0.02, 0.01)
                        .replace("Gradient boosting", "Boosting"));
        assertEquals(
                "Lasso and QDA are alike to within 0.01: 96 % sure.",
                Verdict.practically("lasso", "qda", 0.01, 0.96, 0.01)
                        .replace("quadratic discriminant", "QDA"));
        assertTrue(
                Verdict.practically("lasso", "qda", 0.5, 0.3, 0.01)
                        .endsWith(
                                "better by more than 0.01 with 50 %, alike with 30 %, worse with 20"
                                        + " %."));
    }
}
