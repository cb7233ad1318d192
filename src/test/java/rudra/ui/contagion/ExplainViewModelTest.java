package rudra.ui.contagion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.analysis.picture.Waterfall;
import rudra.contagion.analysis.EngineResult;
import rudra.ui.contagion.Explanation.Question;
import rudra.ui.window.WindowModel;

class ExplainViewModelTest {
    private static final int B = 1;

    private final Desk desk = new Desk();
    private final WindowModel window = desk.window();
    private final ContagionViewModel shock = new ContagionViewModel(window);

    @BeforeEach
    void compareOnTheTextbookCase() {
        desk.open(window, desk.textbook());
        shock.run();
    }

    private Comparison comparison() {
        return shock.comparisonProperty().get().orElseThrow();
    }

    @Test
    void theEnginesThatDifferMostAreExplainedFirst() {
        ExplainViewModel model = new ExplainViewModel(comparison(), window);
        for (int i = 0; i < comparison().table().size(); i++) {
            int institution = i;
            model.explain(institution);
            double[] losses =
                    comparison().engines().stream()
                            .mapToDouble(e -> loss(e, institution))
                            .sorted()
                            .toArray();
            Explanation found = model.answerProperty().get().orElseThrow();
            assertEquals(losses[0], found.result().firstLoss(), 1e-12);
            assertEquals(losses[losses.length - 1], found.result().secondLoss(), 1e-12);
        }
    }

    private double loss(EngineResult engine, int i) {
        return engine.losses().getOrDefault(comparison().table().id(i), 0.0);
    }

    @Test
    void bothWaterfallsHaveTheSameBarsAndEndAtTheLosses() {
        ExplainViewModel model = new ExplainViewModel(comparison(), window);
        IntStream.range(0, comparison().table().size())
                .forEach(i -> {
                    model.explain(i);
                    Explanation found = model.answerProperty().get().orElseThrow();
                    ExplainCharts charts =
                            new ExplainCharts(comparison(), found, "", window.messages());
                    assertEquals(labels(charts.both().getFirst()), labels(charts.both().getLast()));
                    assertEquals(
                            found.result().firstLoss(), charts.both().getFirst().result(), 1e-9);
                    assertEquals(
                            found.result().secondLoss(), charts.both().getLast().result(), 1e-9);
                });
    }

    private static List<String> labels(Waterfall chart) {
        return chart.steps().stream().map(Waterfall.Step::label).toList();
    }

    @Test
    void theRunKeepsTheShockAndAddsEnginesAndInstitution() {
        ExplainViewModel model = new ExplainViewModel(comparison(), window);
        assertEquals(
                "{\"failing\":[\"A\"],\"engines\":[\"furfine\",\"debtrank\"],\"institution\":\"B\"}",
                model.parameters(new Question(B, "furfine", "debtrank")).toString());
    }

    @Test
    void choosingTheOtherEngineTwiceSwapsBoth() {
        Question question = new Question(B, "furfine", "debtrank");
        assertEquals(new Question(B, "debtrank", "furfine"), question.withFirst("debtrank"));
        assertEquals(new Question(B, "debtrank", "furfine"), question.withSecond("furfine"));
        assertEquals(
                new Question(B, "eisenberg-noe", "debtrank"), question.withFirst("eisenberg-noe"));
    }

    @Test
    void goingBackForgetsTheQuestion() {
        ExplainViewModel model = new ExplainViewModel(comparison(), window);
        model.explain("B");
        assertTrue(model.answerProperty().get().isPresent());
        model.close();
        assertEquals(Optional.empty(), model.questionProperty().get());
        assertEquals(Optional.empty(), model.answerProperty().get());
    }
}
