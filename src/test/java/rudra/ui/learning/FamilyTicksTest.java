package rudra.ui.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import rudra.ui.form.FieldModel;
import rudra.ui.learning.watch.Finished;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.story.Toolkit;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;

final class FamilyTicksTest {
    private final WindowModel window = Windows.models();
    private final ModelsViewModel model = new ModelsViewModel(window);
    private final FieldModel families = model.question().field("families");
    private final Parent view =
            Toolkit.call(() ->
                    (Parent)
                            new FamilyTicks(
                                            families,
                                            model.question().baselinesProperty(),
                                            window.messages())
                                    .view());

    private CheckBox box(String id) {
        return (CheckBox) view.lookup("#family-" + id);
    }

    private Set<String> ticked() {
        return view.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(box -> String.valueOf(box.getUserData()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatIsTickedIsWhatIsCompared() {
        window.show(Windows.quick(window, true));
        Finished finished = model.finishedProperty().get().orElseThrow();
        assertEquals(
                ticked(),
                finished.result()
                        .path("models")
                        .valueStream()
                        .map(one -> one.path("family").asString(""))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(Set.of("naive", "logistic", "lasso", "decision-tree"), ticked());
    }

    @Test
    void whatIsAlwaysInCannotBeTakenOutAndSaysWhy() {
        assertTrue(box("naive").isDisabled() && box("naive").isSelected());
        assertTrue(box("logistic").isDisabled() && box("logistic").isSelected());
        assertTrue(box("logistic").getAccessibleHelp().startsWith("Always in"));
        assertFalse(box("lasso").isDisabled());
    }

    @Test
    void tickingAnotherFamilyDoesNotSayWhatIsAlwaysIn() {
        window.show(Windows.quick(window, false));
        Toolkit.call(() -> {
            box("boosting").fire();
            return true;
        });
        assertEquals(
                List.of("lasso", "decision-tree", "boosting"),
                families.valueProperty().get().valueStream().map(id -> id.asString("")).toList());
    }

    @Test
    void whereNumbersArePredictedTheLeastSquaresLineIsAlwaysInInsteadOfTheLogistic() {
        window.show(Windows.quick(window, false));
        model.question()
                .target()
                .valueProperty()
                .set(JsonNodeFactory.instance.stringNode("income"));
        assertTrue(box("linear").isDisabled() && box("linear").isSelected());
        assertFalse(box("logistic").isDisabled() || box("logistic").isSelected());
    }
}
