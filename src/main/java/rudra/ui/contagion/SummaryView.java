package rudra.ui.contagion;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.contagion.analysis.CompareResult.LeftOut;
import rudra.contagion.analysis.EngineResult;
import rudra.ui.chart.ChartCard;
import rudra.ui.fx.Controls;
import rudra.ui.window.WindowModel;

/** The engines side by side, what to beware of, and two charts. */
final class SummaryView {
    private static final double CHART_HEIGHT = 218;

    private final Comparison comparison;
    private final Messages messages;
    private final VBox page = new VBox();

    /**
     * The summary.
     *
     * @param showFailures shows who fails by an engine, given its number
     * @param showLeast shows what is lost at the least solutions
     */
    SummaryView(
            Comparison comparison,
            String unit,
            WindowModel window,
            IntConsumer showFailures,
            Runnable showLeast) {
        this.comparison = comparison;
        this.messages = window.messages();
        page.getStyleClass().add("result-page");
        page.getChildren().add(new EngineTable(comparison, unit, messages, showFailures).view());
        List<String> doubts = doubts().toList();
        if (!doubts.isEmpty()) {
            page.getChildren().add(findings(doubts, showLeast));
        }
        LossCharts charts = new LossCharts(comparison, unit, messages);
        ChartCard losses =
                new ChartCard(charts.byEngine(), messages.text("contagion.nothing-lost"), window);
        ChartCard rounds =
                new ChartCard(charts.byRound(), messages.text("contagion.nobody-failed"), window);
        HBox row = new HBox(losses, rounds);
        row.getStyleClass().add("chart-row");
        for (ChartCard card : List.of(losses, rounds)) {
            card.setMinHeight(CHART_HEIGHT);
            card.setPrefWidth(1);
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        VBox.setVgrow(row, Priority.ALWAYS);
        page.getChildren().add(row);
    }

    Node view() {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Stream<String> doubts() {
        return Stream.of(
                        comparison.result().leftOut().stream().map(this::leftOut),
                        comparison.engines().stream().flatMap(this::doubts),
                        comparison.warnings().stream())
                .flatMap(sentences -> sentences);
    }

    private String leftOut(LeftOut left) {
        String name = EngineNames.of(left.engine(), messages);
        return messages.text("contagion.left-out", name, left.reason());
    }

    private Stream<String> doubts(EngineResult engine) {
        String name = EngineNames.of(engine.engine(), messages);
        Stream<String> unsolved =
                engine.converged()
                        ? Stream.empty()
                        : Stream.of(
                                messages.text(
                                        "contagion.not-solved",
                                        name,
                                        NumberText.of(engine.residual())));
        Stream<String> several =
                engine.leastFixedPointDiffers()
                        ? Stream.of(messages.text("contagion.several-solutions", name))
                        : Stream.empty();
        return Stream.concat(unsolved, several);
    }

    private Node findings(List<String> sentences, Runnable showLeast) {
        VBox box = new VBox(2);
        box.getStyleClass().add("findings");
        sentences.stream()
                .map(text -> Controls.paragraph(text, "small-text"))
                .forEach(box.getChildren()::add);
        if (LeastSection.hasSeveral(comparison)) {
            Hyperlink link = new Hyperlink(messages.text("contagion.least.show"));
            link.setId("show-least");
            link.setOnAction(_ -> showLeast.run());
            box.getChildren().add(link);
        }
        return box;
    }
}
