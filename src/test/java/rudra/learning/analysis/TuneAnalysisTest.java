package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.CancelledException;
import rudra.job.Progress;
import tools.jackson.databind.json.JsonMapper;

final class TuneAnalysisTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    /** A noisy cross: a tree of depth 2 tells it, a deep one learns the noise. */
    private static Dataset crossed() {
        SplittableRandom random = new SplittableRandom(8);
        double[] x = random.doubles(240, -1, 1).toArray();
        double[] z = random.doubles(240, -1, 1).toArray();
        int[] label = new int[240];
        for (int k = 0; k < label.length; k++) {
            label[k] = (x[k] * z[k] > 0) == (random.nextInt(5) > 0) ? 1 : 0;
        }
        return new Dataset(
                "crossed",
                List.of(
                        NumberColumn.of("x", x),
                        NumberColumn.of("z", z),
                        CategoryColumn.of("class", List.of("no", "yes"), label)));
    }

    /** Borrowers of three loans each, whose outcome is chance and the same for all three. */
    private static Dataset borrowers() {
        SplittableRandom random = new SplittableRandom(2);
        double[] borrower = new double[240];
        double[] x = new double[borrower.length];
        int[] label = new int[borrower.length];
        for (int row = 0; row < borrower.length; row++) {
            boolean isFirst = row % 3 == 0;
            borrower[row] = isFirst ? row : borrower[row - 1];
            x[row] = isFirst ? random.nextDouble() : x[row - 1];
            label[row] = isFirst ? random.nextInt(2) : label[row - 1];
        }
        return new Dataset(
                "borrowers",
                List.of(
                        NumberColumn.of("borrower", borrower),
                        NumberColumn.of("x", x),
                        CategoryColumn.of("class", List.of("no", "yes"), label)));
    }

    private static TuneResult tuned(String json, Progress progress) {
        return tuned(json, crossed(), progress);
    }

    private static TuneResult tuned(String json, Dataset rows, Progress progress) {
        TuneParameters parameters =
                ParameterSchema.of(TuneParameters.class)
                        .decode(
                                JsonMapper.shared().readTree(json.replace('\'', '"')),
                                TuneParameters.class);
        return new TuneAnalysis(DATASET)
                .run(parameters, Inputs.none(new Seed(42)).with(DATASET, rows), progress);
    }

    private static String asked(String more) {
        return "{'target': 'class', 'family': 'decision-tree', 'folds': 4" + more + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", 'search': 'tpe', 'trials': 12",
                ", 'search': 'random', 'trials': 12",
                ", 'search': 'grid', 'steps': 3, 'trials': 10",
                ", 'search': 'successive-halving', 'trials': 9",
                ", 'validation': 'holdout', 'trials': 5, 'metric': 'log-loss'",
                ", 'nested': 3, 'trials': 4, 'metric': 'brier'"
            })
    void theBestOfTheTrialsIsFound(String more) {
        String json =
                asked(more).replace(", 'folds': 4", more.contains("holdout") ? "" : ", 'folds': 4");
        TuneResult result = tuned(json, Progress.none());
        boolean moreIsBetter = TuneMetric.of(result.metric()).moreIsBetter();
        double best =
                result.trials().stream()
                        .filter(trial -> trial.share() == 1)
                        .mapToDouble(trial -> moreIsBetter ? trial.score() : -trial.score())
                        .max()
                        .orElseThrow();
        assertEquals(best, moreIsBetter ? result.best().mean() : -result.best().mean(), 1e-12);
        assertEquals(1, result.trials().stream().filter(t -> t.fate().equals("best")).count());
        assertEquals(more.contains("nested"), result.nested().isPresent());
        assertFalse(result.charts().get("trials").isEmpty());
    }

    @Test
    void whatIsStoppedEarlyIsListed() {
        TuneResult result =
                tuned(asked(", 'search': 'successive-halving', 'trials': 9"), Progress.none());
        assertEquals(9 + 3 + 1, result.trials().size());
        assertEquals(
                6 + 2,
                result.trials().stream().filter(t -> t.fate().equals("stopped early")).count());
    }

    @Test
    void theThreadsDoNotMatter() {
        String json = asked(", 'trials': 12");
        assertEquals(
                JsonValue.of(tuned(json, new Watched(1, 99))).digest(),
                JsonValue.of(tuned(json, new Watched(4, 99))).digest());
    }

    @Test
    void theBestSettingsCanBePastedIntoATraining() {
        TuneResult result =
                tuned(asked(", 'settings': {'depth': 2}, 'trials': 5"), Progress.none());
        assertTrue(result.forTrain().startsWith("depth=2,leastInLeaf="), result.forTrain());
        assertTrue(
                result.forCompare().startsWith("decision-tree.depth=2,decision-tree.leastInLeaf="));
        assertEquals(2, result.settings().size());
    }

    @Test
    void whatWasFinishedIsKeptWhenSomebodyStops() {
        TuneResult result = tuned(asked(", 'trials': 40"), new Watched(2, 21));
        assertTrue(result.part().orElse("").endsWith("of 40 trials"));
        assertTrue(result.trials().size() >= 1 && result.trials().size() < 40);
        assertThrows(
                CancelledException.class, () -> tuned(asked(", 'trials': 40"), new Watched(2, 0)));
    }

    @Test
    void aSearchOutlivesItsNestedFoldsThatSomebodyStops() {
        TuneResult result = tuned(asked(", 'trials': 3, 'nested': 3"), new Watched(1, 14));
        assertEquals("all trials, but not all nested folds", result.part().orElse(""));
        assertEquals(3, result.trials().size());
        assertTrue(result.nested().isEmpty());
    }

    @Test
    void aLimitOfTimeIsSaidToMakeRunsDiffer() {
        TuneResult result = tuned(asked(", 'trials': 5, 'seconds': 1e-9"), Progress.none());
        assertEquals(1, result.trials().size());
        assertTrue(result.remarks().getFirst().contains("need not repeat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", 'from': {'depht': 2}",
                ", 'from': {'depth': 9}, 'to': {'depth': 3}",
                ", 'settings': {'depth': 3, 'leastInLeaf': 5}",
                ", 'search': 'grid', 'steps': 9, 'trials': 5",
                ", 'nested': 1"
            })
    void whatCannotBeSearchedIsRefusedInASentence(String more) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> tuned(asked(more), Progress.none()));
        assertTrue(refusal.problems().getFirst().field().isPresent());
        assertTrue(refusal.problems().getFirst().message().endsWith("."));
    }

    @Test
    void aSearchThatKeepsGroupsTogetherIsJudgedOnFoldsThatDo() {
        TuneResult result =
                tuned(
                        "{'target': 'class', 'family': 'k-nearest-neighbours', 'from': {'neighbours': 1}, 'to': {'neighbours': 3}, 'search': 'random', 'trials': 2, 'validation': {'type': 'by-group', 'group': 'borrower', 'folds': 4}, 'nested': 4}",
                        borrowers(),
                        Progress.none());
        double nested = result.nested().orElseThrow().mean();
        assertTrue(nested < 0.6, () -> "nested " + nested);
    }

    /** Stops when so many folds have been judged. */
    private static final class Watched implements Progress {
        private final int threads;
        private final int most;
        private int judged;

        Watched(int threads, int most) {
            this.threads = threads;
            this.most = most;
        }

        @Override
        public synchronized void update(double fraction, String message) {
            judged++;
        }

        @Override
        public synchronized boolean isCancelled() {
            return most < 99 && judged >= most;
        }

        @Override
        public int threads() {
            return threads;
        }
    }
}
