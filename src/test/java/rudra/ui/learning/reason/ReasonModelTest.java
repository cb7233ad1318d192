package rudra.ui.learning.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.analysis.schema.ParameterSchema;
import rudra.dataset.Dataset;
import rudra.learning.model.StoredModel;
import rudra.ui.learning.Windows;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

final class ReasonModelTest {
    private final WindowModel window = Windows.models();
    private final ReasonModel model = reason();

    private ReasonModel reason() {
        ModelsViewModel models = new ModelsViewModel(window);
        window.show(Windows.quick(window, true));
        return new ReasonModel(window, models.finishedProperty().get().orElseThrow());
    }

    private Explained explained() {
        model.familyProperty().set("logistic");
        model.rowProperty().set(7);
        model.explain();
        return model.explainedProperty().get().orElseThrow();
    }

    private WhatIfModel whatIf(Explained explained) {
        return new WhatIfModel(explained, new Newest(window, "score"));
    }

    private static Knob knob(WhatIfModel whatIf, String name) {
        return whatIf.knobs().stream()
                .filter(knob -> knob.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFamilyIsTrainedOnAllRowsAndExplainedByTheRowThatWasAskedFor() {
        Explained explained = explained();
        StoredModel kept = explained.model().model().content().value();
        assertEquals("logistic", kept.origin().family());
        assertEquals(1500, kept.origin().rows());
        assertEquals(6, explained.row());
        assertTrue(explained.charts().containsKey("row"));
    }

    @Test
    void aSecondQuestionUsesTheModelThatIsKept() {
        KeptModel first = explained().model();
        model.columnProperty().set("income");
        model.explain();
        Explained second = model.explainedProperty().get().orElseThrow();
        assertEquals(first, second.model());
        assertEquals("income", second.run().resultJson().path("column").asString(""));
    }

    @Test
    void theProbabilityFollowsWhatIsTurnedAndGoesBack() {
        Explained explained = explained();
        WhatIfModel whatIf = whatIf(explained);
        double asItIs = whatIf.asItIsProperty().get();
        assertEquals(
                explained.run().resultJson().path("row").path("score").asDouble(0), asItIs, 1e-12);
        assertEquals(asItIs, whatIf.scoreProperty().get());
        whatIf.turn(knob(whatIf, "debt_share"), "0.9");
        assertTrue(whatIf.scoreProperty().get() > asItIs);
        assertEquals("0.9", whatIf.valuesProperty().get().get("debt_share"));
        whatIf.back();
        assertEquals(asItIs, whatIf.scoreProperty().get());
    }

    @Test
    void whatIsTurnedIsScoredAsTheModelScoresSuchARow() {
        Explained explained = explained();
        WhatIfModel whatIf = whatIf(explained);
        Dataset table = explained.table();
        Dataset another = table.rows(new int[] {100});
        Map<String, String> values =
                whatIf.knobs().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Knob::name,
                                        knob -> another.column(knob.name()).orElseThrow().text(0)));
        whatIf.turn(values);
        double expected = explained.model().model().content().value().trained().score(another)[0];
        assertEquals(expected, whatIf.scoreProperty().get(), 1e-12);
        assertNotEquals(whatIf.asItIsProperty().get(), whatIf.scoreProperty().get());
    }

    @Test
    void whatWouldHaveToBeOtherwiseTurnsTheDecision() {
        Explained explained = explained();
        WhatIfModel whatIf = whatIf(explained);
        assertTrue(!explained.changes().isEmpty(), explained.counterfactual());
        boolean before = whatIf.asItIsProperty().get() >= 0.5;
        whatIf.turn(explained.changes());
        assertNotEquals(before, whatIf.scoreProperty().get() >= 0.5);
    }

    @Test
    void aSearchForBetterSettingsBeginsWithWhatTheComparisonWasAsked() {
        model.familyProperty().set("boosting");
        model.tune();
        AnalysisRequest wish = window.analysisProperty().get().orElseThrow();
        assertEquals("learning.tune", wish.analysis());
        assertEquals("boosting", wish.parameters().path("family").asString(""));
        assertEquals("default", wish.parameters().path("target").asString(""));
        assertTrue(wish.parameters().path("validation").isObject());
        assertTrue(wish.files().containsKey("dataset"));
        ParameterSchema.of(
                        window.desktop()
                                .services()
                                .catalogue()
                                .get("learning.tune")
                                .parameterType())
                .decode(wish.parameters(), Record.class);
    }

    @Test
    void theTargetCannotBeTurned() {
        assertTrue(
                whatIf(explained()).knobs().stream()
                        .noneMatch(knob -> knob.name().equals("default")));
    }

    private ReasonModel ofNumbers() {
        ModelsViewModel models = new ModelsViewModel(window);
        window.show(Windows.ofNumbers(window));
        ReasonModel reason = new ReasonModel(window, models.finishedProperty().get().orElseThrow());
        reason.familyProperty().set("ridge");
        reason.rowProperty().set(7);
        return reason;
    }

    @Test
    void aModelOfANumberIsExplainedInItsUnitAndBroughtToWhatIsWanted() {
        ReasonModel reason = ofNumbers();
        assertTrue(reason.isOfNumbers());
        reason.wantedProperty().set(" 1500 ");
        reason.explain();
        Explained explained = reason.explainedProperty().get().orElseThrow();
        WhatIfModel whatIf = whatIf(explained);
        double before = whatIf.asItIsProperty().get();
        assertTrue(explained.told(before).startsWith("income = 2,3"), explained.told(before));
        assertTrue(explained.share(before) > 0 && explained.share(before) < 1);
        whatIf.turn(explained.changes());
        assertEquals(
                before < 1500, whatIf.scoreProperty().get() >= 1500, explained.counterfactual());
    }

    @Test
    void whatIsWantedHasToBeANumber() {
        ReasonModel reason = ofNumbers();
        reason.wantedProperty().set("more");
        reason.explain();
        assertTrue(reason.explainedProperty().get().isEmpty());
        assertTrue(!model.isOfNumbers());
    }
}
