package rudra.ui.learning.board;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.ScatterChart;

/** Leaves some families out of charts: their lines, lanes and points go by the family's name. */
final class ChartFilter {
    private ChartFilter() {}

    /** The charts without what is called by one of the names, or by it with an addition. */
    static Map<String, Chart> without(Map<String, Chart> charts, Collection<String> names) {
        Map<String, Chart> left = new LinkedHashMap<>();
        charts.forEach((key, chart) -> left.put(key, without(chart, names)));
        return left;
    }

    private static Chart without(Chart chart, Collection<String> names) {
        return switch (chart) {
            case LineChart c ->
                    new LineChart(
                            c.title(),
                            c.x(),
                            c.y(),
                            kept(c.series(), LineChart.Series::name, names));
            case DotPlot c ->
                    new DotPlot(
                            c.title(),
                            c.axis(),
                            c.part(),
                            kept(c.lanes(), DotPlot.Lane::name, names));
            case ScatterChart c ->
                    new ScatterChart(
                            c.title(),
                            c.x(),
                            c.y(),
                            kept(c.series(), ScatterChart.Series::name, names),
                            c.diagonal());
            case BarChart c ->
                    new BarChart(
                            c.title(),
                            c.axis(),
                            c.categories(),
                            kept(c.series(), BarChart.Series::name, names),
                            c.direction(),
                            c.arrangement(),
                            c.whole(),
                            c.text());
            default -> chart;
        };
    }

    private static <T> List<T> kept(
            List<T> parts, Function<T, String> name, Collection<String> names) {
        return parts.stream()
                .filter(part -> names.stream().noneMatch(out -> isOf(name.apply(part), out)))
                .toList();
    }

    /** “Lasso”, “Lasso, interval” and “Lasso 0.785 (0.758–0.813)”, but not “Lasso of groups”. */
    private static boolean isOf(String part, String family) {
        return part.startsWith(family)
                && part.substring(family.length()).matches("|[,:].*| ?[\\d(].*");
    }
}
