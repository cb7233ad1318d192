package rudra.ui.learning.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.app.Recipe;
import rudra.ui.learning.Windows;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;

final class ModelsViewModelTest {
    private final WindowModel window = Windows.models();
    private final ModelsViewModel model = new ModelsViewModel(window);

    private void ask(String field, String text) {
        model.question()
                .field(field)
                .valueProperty()
                .set(JsonNodeFactory.instance.stringNode(text));
    }

    @Test
    void withoutATableNothingCanBeTrainedAndTheReasonIsSaid() {
        assertEquals(Optional.of("Choose a table first."), model.blocked().getValue());
    }

    @Test
    void aSampleBringsItsQuestionAndTheClassesOfItsTarget() {
        model.open(Windows.loans(window));
        assertEquals("default", model.question().targetName());
        assertEquals(List.of("no", "yes"), List.copyOf(model.question().classes()));
        assertEquals(Optional.empty(), model.blocked().getValue());
    }

    @Test
    void aFileWithoutAQuestionGetsTheTargetThatIsProbablyMeant() {
        model.table().open(Windows.loans(window).inputs().get("dataset").path());
        assertEquals("default", model.question().targetName());
    }

    @Test
    void aTargetThatTheTableDoesNotHaveIsNamed() {
        model.open(Windows.loans(window));
        ask("target", "came");
        assertTrue(model.blocked().getValue().orElseThrow().contains("“came”"));
    }

    private Recipe recipe(String id) {
        return model.recipes().stream()
                .filter(recipe -> recipe.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRecipeFillsInWhatSuitsItsPurposeAndLeavesTheTarget() {
        model.open(Windows.loans(window));
        model.question().seedProperty().set("11");
        model.follow(recipe("fraud-detection"));
        assertEquals("default", model.question().targetName());
        assertEquals(
                25,
                model.question().field("costFalseNegative").valueProperty().get().doubleValue());
        assertEquals("11", model.question().seedProperty().get());
        assertEquals(Optional.empty(), model.blocked().getValue());
    }

    @Test
    void aRecipeOfAnotherAnalysisGoesToItsFormWithTheTable() {
        model.open(Windows.loans(window));
        model.follow(recipe("pattern-recognition"));
        assertEquals("analyses", window.screenProperty().get());
    }

    @Test
    void whatWasAskedForIsTrainedAndWatchedFoldByFold() {
        window.show(Windows.quick(window, true));
        Finished finished = model.finishedProperty().get().orElseThrow();
        assertEquals(7, finished.record().seed());
        assertEquals(4, finished.result().path("models").size());
        assertTrue(finished.charts().containsKey("roc"));
        assertEquals(4 * 4, model.liveProperty().get().done());
        assertEquals(
                finished.result()
                        .path("models")
                        .valueStream()
                        .filter(one -> one.path("family").asString("").equals("lasso"))
                        .findFirst()
                        .orElseThrow()
                        .path("auc")
                        .path("folds")
                        .valueStream()
                        .map(value -> value.doubleValue())
                        .toList(),
                model.liveProperty().get().folds().get("lasso"));
    }

    @Test
    void aComparisonIsShownOnItsOwnScreen() {
        window.show(Windows.quick(window, false));
        assertEquals("models", window.screenProperty().get());
        assertTrue(model.finishedProperty().get().isEmpty());
    }

    @Test
    void aComparisonOfTheHistoryIsShownAsItWasWithItsChartsAndItsTable() {
        window.show(Windows.quick(window, true));
        Finished made = model.finishedProperty().get().orElseThrow();
        WindowModel later = Windows.remembering(made.record(), made.result());
        ModelsViewModel another = new ModelsViewModel(later);
        later.showComparison(made.record());
        Finished again = another.finishedProperty().get().orElseThrow();
        assertEquals(made.result(), again.result());
        assertEquals(made.charts().keySet(), again.charts().keySet());
        assertEquals(
                made.table().orElseThrow().dataset().digest(),
                again.table().orElseThrow().dataset().digest());
        assertEquals("default", another.question().targetName());
        assertEquals("7", another.question().seedProperty().get());
        assertEquals("models", later.screenProperty().get());
    }
}
