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
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import tools.jackson.databind.json.JsonMapper;

final class TuneEnsembleTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final int ROWS = 90;

    private static TuneResult tuned(String rest) {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = random.doubles(ROWS, -1, 1).toArray();
        int[] label = new int[ROWS];
        for (int k = 0; k < ROWS; k++) {
            label[k] = x[k] > random.nextDouble(-1, 1) ? 1 : 0;
        }
        Dataset rows =
                new Dataset(
                        "rows",
                        List.of(
                                NumberColumn.of("x", x),
                                CategoryColumn.of("class", List.of("no", "yes"), label)));
        String json = "{'target': 'class', 'trials': 10, 'folds': 3, 'search': 'grid'" + rest + "}";
        TuneParameters parameters =
                ParameterSchema.of(TuneParameters.class)
                        .decode(
                                JsonMapper.shared().readTree(json.replace('\'', '"')),
                                TuneParameters.class);
        return new TuneAnalysis(DATASET)
                .run(parameters, Inputs.none(new Seed(1)).with(DATASET, rows), Progress.none());
    }

    /** Members that are quick; the weights are what is searched. */
    private static final String QUICK =
            ", 'settings': {'random-forest': 0, 'boosting': 0, 'lda': 1}";

    @ParameterizedTest
    @ValueSource(strings = {"stacking", "weighted-vote", "recent-vote"})
    void anEnsembleThatWeighsIsSearchedWithItsUsualMembers(String family) {
        TuneResult result = tuned(", 'family': '" + family + "'" + QUICK);
        assertTrue(result.trials().stream().allMatch(trial -> Double.isFinite(trial.score())));
        assertFalse(
                result.trials().stream()
                                .map(trial -> trial.settings().get("folds"))
                                .distinct()
                                .count()
                        < 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"averaging", "majority-vote"})
    void anEnsembleOfWhichNothingIsSearchedSaysWhatToGive(String family) {
        Problem problem =
                assertThrows(AnalysisException.class, () -> tuned(", 'family': '" + family + "'"))
                        .problems()
                        .getFirst();
        assertEquals("from", problem.field().orElse(""));
        assertTrue(problem.message().contains("such as from="), problem.message());
        assertTrue(problem.message().contains("boosting"), problem.message());
    }

    @Test
    void aTrialWithoutAMemberCountsAsWorstAndIsTold() {
        TuneResult result =
                tuned(
                        ", 'family': 'averaging', 'settings': {'random-forest': 0, 'boosting': 0},"
                                + " 'from': {'logistic': 0, 'lda': 0},"
                                + " 'to': {'logistic': 1, 'lda': 1}");
        List<TuneResult.Trial> lost =
                result.trials().stream().filter(trial -> Double.isNaN(trial.score())).toList();
        List<TuneResult.Trial> bare =
                result.trials().stream()
                        .filter(trial ->
                                trial.settings().getOrDefault("logistic", 1.0) == 0
                                        && trial.settings().getOrDefault("lda", 1.0) == 0)
                        .toList();
        assertEquals(bare, lost);
        assertFalse(lost.isEmpty());
        assertTrue(result.best().mean() > 0.5);
        assertTrue(result.remarks().getFirst().contains("no member takes part"));
    }

    @Test
    void aSearchThatCanHaveNoMemberIsRefused() {
        Problem problem =
                assertThrows(
                                AnalysisException.class,
                                () ->
                                        tuned(
                                                ", 'family': 'stacking', 'settings':"
                                                        + " {'random-forest': 0, 'boosting': 0,"
                                                        + " 'logistic': 0}"))
                        .problems()
                        .getFirst();
        assertTrue(problem.message().contains("has no member in any trial"), problem.message());
    }
}
