package rudra.ui.contagion;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Ink;
import rudra.app.Messages;
import rudra.contagion.analysis.EngineResult;
import rudra.ui.chart.ChartCard;
import rudra.ui.fx.Controls;
import rudra.ui.window.WindowModel;

/** What is lost at the greatest and at the least solution of an engine's equations. */
final class LeastSection {
    private static final int CHARTED = 20;
    private static final double CHART_FRAME = 124;
    private static final double CHART_ROW = 26;

    private final Comparison comparison;
    private final String unit;
    private final WindowModel window;
    private final Messages messages;

    LeastSection(Comparison comparison, String unit, WindowModel window) {
        this.comparison = comparison;
        this.unit = unit;
        this.window = window;
        this.messages = window.messages();
    }

    /** Whether any engine's equations have several solutions. */
    static boolean hasSeveral(Comparison comparison) {
        return comparison.engines().stream().anyMatch(EngineResult::leastFixedPointDiffers);
    }

    /** One part an engine with several solutions; a sentence where there is none. */
    Node view() {
        VBox box = new VBox(10);
        box.setId("least-and-greatest");
        comparison.engines().stream()
                .filter(EngineResult::leastFixedPointDiffers)
                .map(this::part)
                .forEach(box.getChildren()::add);
        if (box.getChildren().isEmpty()) {
            box.getChildren()
                    .add(Controls.paragraph(messages.text("contagion.least.none"), "small-text"));
        }
        return box;
    }

    private Node part(EngineResult engine) {
        VBox part = new VBox(6, Controls.paragraph(sums(engine), "small-text"));
        if (!engine.lossesAtLeast().isEmpty()) {
            ChartCard card =
                    new ChartCard(chart(engine), messages.text("contagion.nothing-lost"), window);
            int rows = Math.min(CHARTED, engine.lossesAtLeast().size());
            card.setMinHeight(CHART_FRAME + CHART_ROW * rows);
            part.getChildren().add(card);
        }
        return part;
    }

    private String sums(EngineResult engine) {
        String name = EngineNames.of(engine.engine(), messages);
        if (engine.lossesAtLeast().isEmpty()) {
            return messages.text("contagion.least.same", name);
        }
        double greatest = engine.ownLoss() + engine.systemLoss();
        return messages.text(
                "contagion.least.sums",
                name,
                comparison.format().text(greatest),
                comparison.format().text(engine.lossAtLeast()),
                comparison.format().text(engine.lossAtLeast() - greatest),
                unit,
                engine.lossesAtLeast().size());
    }

    /** The institutions whose losses differ most between the two solutions. */
    private BarChart chart(EngineResult engine) {
        List<String> ids = engine.mostDifferent(CHARTED);
        return new BarChart(
                messages.text("contagion.least.chart", EngineNames.of(engine.engine(), messages)),
                messages.text("contagion.chart.loss-axis", unit),
                ids.stream().map(this::name).toList(),
                List.of(
                        series(
                                "contagion.least.greatest",
                                Ink.SERIES_1,
                                ids,
                                id -> engine.losses().getOrDefault(id, 0.0)),
                        series(
                                "contagion.least.least",
                                Ink.SERIES_2,
                                ids,
                                id -> engine.lossesAtLeast().getOrDefault(id, 0.0))),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                comparison.format()::textShown);
    }

    private Series series(String key, Ink ink, List<String> ids, ToDoubleFunction<String> amount) {
        double[] values =
                ids.stream()
                        .mapToDouble(id -> comparison.format().shown(amount.applyAsDouble(id)))
                        .toArray();
        return new Series(messages.text(key), ink, values);
    }

    private String name(String id) {
        InstitutionLosses table = comparison.table();
        return comparison.network().institutions().indexOf(id).stream()
                .mapToObj(table::name)
                .findFirst()
                .orElse(id);
    }
}
