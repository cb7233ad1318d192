package rudra.contagion.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;

/** Charts of two solutions of the same equations, side by side. */
final class LeastCharts {
    /** As many as a chart has room to name. */
    static final int SHOWN = 20;

    private LeastCharts() {}

    /** The losses of the institutions that the solutions treat most differently. */
    static Chart losses(EngineResult engine) {
        List<String> ids = engine.mostDifferent(SHOWN);
        return grouped(
                "Greatest and least solution: " + EngineId.titleOf(engine.engine()),
                "Loss, in the unit of the network",
                ids,
                series(
                        "Greatest solution (used)",
                        Ink.SERIES_1,
                        ids,
                        id -> engine.losses().getOrDefault(id, 0.0)),
                series(
                        "Least solution",
                        Ink.SERIES_2,
                        ids,
                        id -> engine.lossesAtLeast().getOrDefault(id, 0.0)));
    }

    static Series series(String name, Ink ink, List<String> ids, ToDoubleFunction<String> value) {
        return new Series(name, ink, ids.stream().mapToDouble(value).toArray());
    }

    static Chart grouped(String title, String axis, List<String> ids, Series first, Series second) {
        return new BarChart(
                title,
                axis,
                ids,
                List.of(first, second),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                value -> String.format(Locale.ROOT, "%,.6g", value));
    }
}
