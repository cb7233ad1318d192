package rudra.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import rudra.analysis.Analysis;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.app.Workbench;
import rudra.ui.story.ExampleAnalysis;
import rudra.ui.story.Toolkit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FormViewTest {
    private final Messages messages = Messages.load();
    private final FormModel form =
            FormModel.of(
                    "example.everything",
                    ParameterSchema.of(ExampleAnalysis.Parameters.class),
                    messages);

    @Test
    void aTypedPercentageBecomesAShare() {
        type("#field-recoveryRate .text-field", "25");
        assertEquals(0.25, form.json().path("recoveryRate").doubleValue());
    }

    @Test
    void namesSeparatedByCommasBecomeAList() {
        enter("#name-failing", "Dogwood, Cedar");
        assertEquals(
                "[\"Alder\",\"Birch\",\"Dogwood\",\"Cedar\"]",
                form.json().path("failing").toString());
    }

    @Test
    void namesGetAValueEach() {
        enter("#name-losses", "Alder, Birch");
        type("#field-losses .number-field", "4.5");
        assertEquals("{\"Alder\":4.5,\"Birch\":0.0}", form.json().path("losses").toString());
    }

    @Test
    void whatASampleFillsInIsShown() {
        String shown =
                Toolkit.call(() -> {
                    Parent view = view();
                    form.fill(
                            (ObjectNode)
                                    JsonMapper.shared().readTree("{\"losses\":{\"Alder\":35}}"));
                    return ((TextField) view.lookup("#field-losses .number-field")).getText();
                });
        assertEquals("35", shown);
    }

    /** A list that wraps another is told of changes only as long as somebody holds it. */
    @Test
    void whatIsFilledInLateIsShownAsWell() {
        Parent view = Toolkit.call(this::view);
        collectGarbage();
        String shown =
                Toolkit.call(() -> {
                    form.fill(
                            (ObjectNode)
                                    JsonMapper.shared().readTree("{\"losses\":{\"Alder\":35}}"));
                    return ((TextField) view.lookup("#field-losses .number-field")).getText();
                });
        assertEquals("35", shown);
    }

    private static void collectGarbage() {
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        while (garbage.get() != null) {
            System.gc();
        }
    }

    @Test
    void everyAnalysisHasAFormWhoseDefaultsAreValid() {
        for (Analysis<?, ?> analysis : Workbench.create().catalogue().all()) {
            ParameterSchema schema = ParameterSchema.of(analysis.parameterType());
            FormModel model = FormModel.of(analysis.id(), schema, messages);
            Toolkit.call(() -> new Scene(new FormView(model, messages).view()));
            assertEquals(true, model.validProperty().get(), analysis.id());
        }
    }

    @Test
    void everySampleIsShownInItsFormAndLeftAsItIs() {
        Workbench workbench = Workbench.create();
        for (Sample sample : workbench.samples().all()) {
            Class<? extends Record> type =
                    workbench.catalogue().get(sample.analysis()).parameterType();
            ParameterSchema schema = ParameterSchema.of(type);
            FormModel model = FormModel.of(sample.analysis(), schema, messages);
            model.fill(sample.parameters());
            Toolkit.call(() -> new Scene(new FormView(model, messages).view()));
            assertEquals(true, model.validProperty().get(), sample.id());
            assertEquals(
                    schema.decode(sample.parameters(), type),
                    schema.decode(model.json(), type),
                    sample.id());
        }
    }

    @Test
    void aFlagIsTakenOff() {
        Toolkit.call(() -> {
            ((CheckBox) view().lookup("#field-capped")).setSelected(false);
            return form;
        });
        assertEquals(false, form.json().path("capped").booleanValue());
    }

    @Test
    void whatIsTypedStaysAsTypedWhileItIsWrong() {
        String shown =
                Toolkit.call(() -> {
                    TextField field = (TextField) view().lookup("#field-rounds");
                    field.setText("12x");
                    return field.getText();
                });
        assertEquals("12x", shown);
        assertEquals(false, form.validProperty().get());
    }

    @Test
    void theFormFollowsItsModel() {
        String shown =
                Toolkit.call(() -> {
                    Parent view = view();
                    form.fill(
                            tools.jackson.databind.node.JsonNodeFactory.instance
                                    .objectNode()
                                    .put("recoveryRate", 0.5));
                    return ((TextField) view.lookup("#field-recoveryRate .text-field")).getText();
                });
        assertEquals("50", shown);
    }

    private void type(String selector, String text) {
        Toolkit.call(() -> {
            ((TextField) view().lookup(selector)).setText(text);
            return form;
        });
    }

    private void enter(String selector, String names) {
        Toolkit.call(() -> {
            TextField field = (TextField) view().lookup(selector);
            field.setText(names);
            field.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
            return form;
        });
    }

    private Parent view() {
        Parent view = new FormView(form, messages).view();
        new Scene(view).getRoot().applyCss();
        return view;
    }
}
