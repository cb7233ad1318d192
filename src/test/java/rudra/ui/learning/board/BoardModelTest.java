package rudra.ui.learning.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.analysis.picture.LineChart;
import rudra.ui.learning.Windows;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.window.WindowModel;

final class BoardModelTest {
    private final BoardModel model = board();

    private static BoardModel board() {
        WindowModel window = Windows.models();
        ModelsViewModel models = new ModelsViewModel(window);
        window.show(Windows.quick(window, true));
        return new BoardModel(window, models.finishedProperty().get().orElseThrow());
    }

    private List<String> families() {
        return model.rows().stream().map(Standing::family).toList();
    }

    private List<String> lines(String chart) {
        return model.charts().get(chart) instanceof LineChart line
                ? line.series().stream().map(LineChart.Series::name).toList()
                : List.of();
    }

    @Test
    void theBestStandsFirstAndSortingByTheNameAndBackKeepsAll() {
        List<String> byResult = families();
        assertEquals("naive", byResult.getLast());
        model.sort("family", true);
        assertEquals(List.of("decision-tree", "lasso", "logistic", "naive"), families());
        model.unsort();
        assertEquals(byResult, families());
    }

    @Test
    void sortingByAMetricGoesByItsMean() {
        model.sort("brier", true);
        List<Double> means = model.rows().stream().map(one -> one.value("brier")).toList();
        assertEquals(means.stream().sorted().toList(), means);
    }

    @Test
    void aPinnedFamilyStaysAtTheTopHoweverItIsSorted() {
        model.pin("naive");
        assertEquals("naive", families().getFirst());
        model.sort("auc", false);
        assertEquals("naive", families().getFirst());
        model.pin("naive");
        assertEquals("naive", families().getLast());
    }

    @Test
    void aHiddenFamilyLeavesEveryChartAndComesBack() {
        assertTrue(lines("roc").stream().anyMatch(name -> name.startsWith("Lasso")));
        model.hide("lasso");
        assertEquals("lasso", families().getLast());
        assertFalse(
                Stream.of("roc", "calibration", "gain", "lift", "cost", "precision-recall")
                        .flatMap(chart -> lines(chart).stream())
                        .anyMatch(name -> name.startsWith("Lasso")));
        model.hide("lasso");
        assertTrue(lines("roc").stream().anyMatch(name -> name.startsWith("Lasso")));
    }

    @Test
    void aDifferenceIsRealAlikeOrPerhapsChance() {
        assertEquals(Difference.Word.REAL, difference(0.01, 0.1).word());
        assertEquals(Difference.Word.CHANCE, difference(0.05, 0.94).word());
        assertEquals(Difference.Word.ALIKE, difference(0.5, 0.96).word());
        assertEquals(Difference.Word.UNKNOWN, difference(Double.NaN, Double.NaN).word());
    }

    private static Difference difference(double adjusted, double alike) {
        return new Difference("a", "b", 0.02, 0, 0.04, adjusted, alike);
    }
}
