package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.Target;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.analysis.NumbersResult.NumberModel;
import rudra.learning.validation.StratifiedKFold;
import tools.jackson.databind.json.JsonMapper;

final class TuneNumbersTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final int ROWS = 180;

    /** A wave with noise: few neighbours follow the noise, many flatten the wave. */
    private static Dataset wave() {
        SplittableRandom random = new SplittableRandom(11);
        double[] x = random.doubles(ROWS, 0, 6).toArray();
        double[] y = new double[ROWS];
        int[] odd = new int[ROWS];
        for (int k = 0; k < ROWS; k++) {
            y[k] = 1_000 * Math.sin(x[k]) + random.nextDouble(-600, 600);
            odd[k] = random.nextInt(8) == 0 ? 1 : 0;
        }
        y[7] = Double.NaN;
        double[] far = x.clone();
        for (int k = 0; k < ROWS; k++) {
            far[k] += odd[k] == 1 ? 20 : 0;
        }
        return new Dataset(
                "wave",
                List.of(
                        NumberColumn.of("x", x),
                        NumberColumn.of("far", far),
                        NumberColumn.of("y", y),
                        CategoryColumn.of("odd", List.of("no", "yes"), odd)));
    }

    private static TuneResult tuned(String json) {
        return tuned(json, wave());
    }

    private static TuneResult tuned(String json, Dataset table) {
        TuneParameters parameters =
                ParameterSchema.of(TuneParameters.class)
                        .decode(
                                JsonMapper.shared().readTree(json.replace('\'', '"')),
                                TuneParameters.class);
        return new TuneAnalysis(DATASET)
                .run(parameters, Inputs.none(new Seed(42)).with(DATASET, table), Progress.none());
    }

    private static String asked(String more) {
        return "{'target': 'y', 'family': 'k-nearest-neighbours', 'folds': 4,"
                + " 'from': {'neighbours': 1}, 'to': {'neighbours': 120}"
                + more
                + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", 'search': 'tpe', 'trials': 12",
                ", 'search': 'random', 'trials': 8, 'metric': 'mae'",
                ", 'search': 'grid', 'steps': 5, 'trials': 6, 'metric': 'r2'",
                ", 'search': 'successive-halving', 'trials': 9",
                ", 'nested': 3, 'trials': 4, 'metric': 'rmse'"
            })
    void theBestOfTheTrialsIsFound(String more) {
        TuneResult result = tuned(asked(more));
        boolean isShare = result.metric().equals("r2");
        double best =
                result.trials().stream()
                        .filter(trial -> trial.share() == 1)
                        .mapToDouble(trial -> isShare ? -trial.score() : trial.score())
                        .min()
                        .orElseThrow();
        assertEquals(best, isShare ? -result.best().mean() : result.best().mean(), 1e-12);
        assertEquals(1, result.trials().stream().filter(t -> t.fate().equals("best")).count());
        assertEquals(more.contains("nested"), result.nested().isPresent());
        assertEquals(more.contains("halving"), result.charts().containsKey("rounds"));
        assertTrue(result.charts().values().stream().noneMatch(chart -> chart.isEmpty()));
        assertEquals("the number in y", result.conventions().get("predicted"));
    }

    @ParameterizedTest
    @CsvSource({"by-target,rmse", "rmse,rmse", "mae,mae", "r2,r2", "mape,mape", "win-rate,winRate"})
    void aTrialIsJudgedAsAComparisonJudgesItsSettings(String metric, String key) {
        TuneResult result = tuned(asked(", 'trials': 3, 'metric': '" + metric + "'"));
        CompareParameters usual = CompareParameters.defaults();
        CompareParameters parameters =
                new CompareParameters(
                        "y",
                        "",
                        List.of("k-nearest-neighbours"),
                        Map.of(),
                        new StratifiedKFold(4),
                        1,
                        usual.costFalseNegative());
        NumbersResult compared =
                (NumbersResult)
                        new CompareAnalysis(DATASET)
                                .run(
                                        parameters,
                                        Inputs.none(new Seed(42)).with(DATASET, wave()),
                                        Progress.none());
        NumberModel model =
                compared.models().stream()
                        .filter(each -> each.family().equals("k-nearest-neighbours"))
                        .findFirst()
                        .orElseThrow();
        Estimate expected =
                switch (key) {
                    case "rmse" -> model.rmse();
                    case "mae" -> model.mae();
                    case "r2" -> model.r2();
                    case "mape" -> model.mape();
                    default -> model.winRate();
                };
        assertEquals(expected, result.usual().orElseThrow());
    }

    @Test
    void smoothingOverMoreNeighboursThanOneIsFound() {
        TuneResult result = tuned(asked(", 'search': 'grid', 'steps': 15, 'trials': 16"));
        double best = result.settings().getFirst().best();
        assertTrue(best > 2 && best < 80, "k = " + best);
        // The noise is uniform on ±600: its deviation is 600 / √3, which no model is below.
        assertTrue(result.best().mean() > 0.9 * 600 / Math.sqrt(3));
        assertTrue(result.best().mean() < 1.35 * 600 / Math.sqrt(3));
    }

    @Test
    void settingsStoppedEarlyHaveFewerRowsOfTheTable() {
        TuneResult result =
                tuned(asked(", 'search': 'successive-halving', 'trials': 9, 'nested': 2"));
        assertEquals(9 + 3 + 1, result.trials().size());
        assertEquals(
                6 + 2,
                result.trials().stream().filter(t -> t.fate().equals("stopped early")).count());
        double[] ofBest =
                result.trials().stream()
                        .filter(trial -> trial.number() == whole(result).number())
                        .mapToDouble(TuneResult.Trial::score)
                        .toArray();
        assertEquals(3, ofBest.length);
        assertNotEquals(ofBest[0], ofBest[2]);
        assertNotEquals(ofBest[1], ofBest[2]);
        assertEquals(2, result.nested().orElseThrow().folds().size());
        assertTrue(result.answer().contains("On rows that it did not see"), result.answer());
        assertEquals(
                JsonValue.of(result).digest(),
                JsonValue.of(
                                tuned(
                                        asked(
                                                ", 'search': 'successive-halving', 'trials': 9, 'nested':"
                                                        + " 2")))
                        .digest());
    }

    private static TuneResult.Trial whole(TuneResult result) {
        return result.trials().stream().filter(t -> t.share() == 1).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "odd"})
    void theTargetOfSomeRowsHasTheirValuesInTheirOrder(String column) {
        Target target = Target.of(wave(), column, "");
        int[] places = IntStream.range(0, 80).map(k -> 177 - 2 * k).toArray();
        assertArrayEquals(target.values(places), target.at(places).values());
        assertTrue(Arrays.stream(target.values(places)).distinct().count() > 1);
    }

    @Test
    void theAnswerIsInTheUnitOfTheTarget() {
        String answer = tuned(asked(", 'trials': 6, 'settings': {}")).answer();
        assertTrue(answer.contains("mean RMSE of "), answer);
        assertFalse(answer.contains("0000"), answer);
    }

    @Test
    void anIntervalDoesNotGoBelowNoError() {
        double[] x = new SplittableRandom(3).doubles(60).toArray();
        double[] y = x.clone();
        y[5] = 1e6;
        Dataset spike =
                new Dataset("spike", List.of(NumberColumn.of("x", x), NumberColumn.of("y", y)));
        TuneResult result =
                tuned("{'target': 'y', 'family': 'ridge', 'folds': 3, 'trials': 2}", spike);
        assertEquals(0, result.best().low());
        assertTrue(result.best().high() > result.best().mean());
    }

    @Test
    void whatIsUnusualIsSearchedWhereAColumnKnowsIt() {
        TuneResult result =
                tuned("{'target': 'odd', 'family': 'isolation-forest', 'folds': 3, 'trials': 3}");
        assertEquals("auc", result.metric());
        assertTrue(result.best().mean() > 0.9, "AUC " + result.best().mean());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'target':'y','metric':'auc'; metric; rmse, mae, r2",
                "'target':'odd','metric':'rmse'; metric; auc",
                "'target':'y','family':'logistic'; family; does not learn numbers",
                "'target':'odd','family':'ridge'; family; does not learn classes",
                "'target':'','family':'isolation-forest'; target; which rows are not",
                "'target':'y','family':'isolation-forest'; family; does not learn numbers",
                "'target':'y','validation':'leave-one-out'; validation; a row at a time"
            })
    void whatCannotBeSearchedIsRefusedInASentence(String json, String field, String words) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> tuned("{" + json + "}"));
        Problem problem = refusal.problems().getFirst();
        assertEquals(field, problem.field().orElseThrow());
        assertTrue(problem.message().contains(words), problem.message());
        assertTrue(problem.message().endsWith("."), problem.message());
    }
}
