package rudra.ui.contagion;

import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.analysis.json.Ids;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.contagion.analysis.EngineResult;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;

/** The engines side by side, a row each: failures, losses, rounds and whether it is solved. */
final class EngineTable {
    private static final double SWATCH = 10;
    private static final double[] WIDTHS = {28, 11.5, 14, 11.5, 13, 11.5, 10.5};

    private final Comparison comparison;
    private final String unit;
    private final Messages messages;
    private final GridPane grid = new GridPane();

    /**
     * The table.
     *
     * @param showFailures shows who fails by an engine, given its number
     */
    EngineTable(Comparison comparison, String unit, Messages messages, IntConsumer showFailures) {
        this.comparison = comparison;
        this.unit = unit;
        this.messages = messages;
        grid.getStyleClass().add("engine-table");
        for (int column = 0; column < WIDTHS.length; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(WIDTHS[column]);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        }
        head();
        for (int e = 0; e < comparison.engines().size(); e++) {
            int engine = e;
            row(e + 1, comparison.engines().get(e), () -> showFailures.accept(engine));
        }
    }

    Node view() {
        String sentence = messages.text("contagion.amounts", comparison.table().size(), unit);
        return new VBox(4, grid, Controls.label(sentence, "grid-unit"));
    }

    private void head() {
        grid.addRow(
                0,
                heading("engine", false),
                heading("failures", true),
                heading("system-loss", true),
                heading("of-equity", true),
                heading("own-loss", true),
                heading("rounds", true),
                heading("solved", true));
    }

    private Node heading(String key, boolean right) {
        Label name = Controls.paragraph(messages.text("contagion.column." + key), "grid-head");
        name.setTextAlignment(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
        HBox box = new HBox(name);
        box.setAlignment(right ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
        box.getStyleClass().addAll("grid-cell", "grid-head-cell");
        Tooltip.install(box, Controls.tooltip(messages.text("contagion.column." + key + ".help")));
        return box;
    }

    private void row(int row, EngineResult engine, Runnable showFailures) {
        AmountFormat amounts = comparison.format();
        grid.addRow(
                row,
                name(engine),
                failures(engine, showFailures),
                figure(amounts.text(engine.systemLoss())),
                figure(AmountFormat.percent(comparison.shareOfEquity(engine.systemLoss()))),
                figure(amounts.text(engine.ownLoss())),
                figure(Integer.toString(engine.rounds())),
                solved(engine));
    }

    private Node name(EngineResult engine) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH);
        swatch.setArcWidth(3);
        swatch.setArcHeight(3);
        swatch.getStyleClass().add("ink-" + Ids.of(EngineNames.ink(engine.engine())));
        Label label = Controls.label(EngineNames.of(engine.engine(), messages), "engine-name");
        label.setTooltip(Controls.tooltip(messages.description("contagion." + engine.engine())));
        return cell(new HBox(8, swatch, label), Pos.CENTER_LEFT);
    }

    private Node failures(EngineResult engine, Runnable show) {
        Hyperlink link = new Hyperlink(NumberText.of(engine.failures().size()));
        link.setOnAction(_ -> show.run());
        link.setDisable(engine.failures().isEmpty());
        long decreed = comparison.failedByDecree(engine);
        String text =
                messages.text(
                        "contagion.failures.help", decreed, engine.failures().size() - decreed);
        link.setAccessibleText(
                EngineNames.of(engine.engine(), messages) + ": " + link.getText() + ". " + text);
        link.setTooltip(Controls.tooltip(text));
        return cell(new HBox(link), Pos.CENTER_RIGHT);
    }

    private Node solved(EngineResult engine) {
        boolean doubtful = !engine.converged();
        boolean twofold = engine.leastFixedPointDiffers();
        FontIcon icon =
                Controls.icon(
                        doubtful || twofold
                                ? MaterialDesignA.ALERT_OUTLINE
                                : MaterialDesignC.CHECK);
        icon.getStyleClass().add(doubtful || twofold ? "solved-doubt" : "solved-sure");
        String key =
                doubtful
                        ? "contagion.not-solved"
                        : twofold ? "contagion.several-solutions" : "contagion.solved";
        Label label = new Label(null, icon);
        String words =
                messages.text(
                        key,
                        EngineNames.of(engine.engine(), messages),
                        NumberText.of(engine.residual()));
        label.setTooltip(Controls.tooltip(words));
        label.setAccessibleText(words);
        return cell(new HBox(label), Pos.CENTER_RIGHT);
    }

    private static Node figure(String text) {
        return cell(new HBox(Controls.label(text, "grid-figure")), Pos.CENTER_RIGHT);
    }

    private static Node cell(HBox content, Pos place) {
        content.setAlignment(place);
        content.getStyleClass().add("grid-cell");
        return content;
    }
}
