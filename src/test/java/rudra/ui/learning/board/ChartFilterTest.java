package rudra.ui.learning.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;

final class ChartFilterTest {

    private static LineChart lines(String... names) {
        return new LineChart(
                "lines",
                Axis.linear("x"),
                Axis.linear("y"),
                Stream.of(names)
                        .map(name ->
                                LineChart.Series.of(
                                        name,
                                        Ink.SERIES_1,
                                        new double[] {0, 1},
                                        new double[] {0, 1}))
                        .toList());
    }

    private static List<String> left(Chart chart, String... hidden) {
        Chart filtered = ChartFilter.without(Map.of("one", chart), List.of(hidden)).get("one");
        return filtered instanceof LineChart line
                ? line.series().stream().map(LineChart.Series::name).toList()
                : List.of();
    }

    @Test
    void aFamilyGoesWithWhateverIsAddedToItsName() {
        LineChart chart =
                lines("Chance", "Lasso", "Lasso, interval", "Lasso 0.785 (0.758–0.813)", "Logit");
        assertEquals(List.of("Chance", "Logit"), left(chart, "Lasso"));
    }

    @Test
    void anotherFamilyOfALongerNameStays() {
        assertEquals(List.of("Lasso of groups"), left(lines("Lasso", "Lasso of groups"), "Lasso"));
    }

    @Test
    void aLaneGoesToo() {
        DotPlot.Lane lasso = new DotPlot.Lane("Lasso", Ink.SERIES_1, 1, 0, 2, new double[] {1});
        DotPlot.Lane tree = new DotPlot.Lane("Tree", Ink.SERIES_2, 1, 0, 2, new double[] {1});
        DotPlot chart = new DotPlot("dots", Axis.linear("x"), "fold", List.of(lasso, tree));
        Chart filtered = ChartFilter.without(Map.of("auc", chart), List.of("Lasso")).get("auc");
        assertEquals(List.of(tree), ((DotPlot) filtered).lanes());
    }
}
