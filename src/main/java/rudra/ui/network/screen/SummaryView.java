package rudra.ui.network.screen;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import rudra.analysis.Finding;
import rudra.analysis.table.NumberText;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.network.Network;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;
import rudra.ui.network.style.Figure;
import rudra.ui.network.style.Figures;
import rudra.ui.result.ResultTableView;
import tools.jackson.databind.JsonNode;

/** The whole network, or several institutions of it, in the inspector. */
final class SummaryView {
    private static final int LISTED = 40;
    private static final String NETWORK = "network";
    private static final List<String> SUMMED =
            List.of(
                    Figures.CLAIMS,
                    Figures.LIABILITIES,
                    Figures.EXTERNAL_ASSETS,
                    Figures.EXTERNAL_LIABILITIES,
                    Figures.EQUITY);

    private final NetworkViewModel model;
    private final Messages messages;
    private final Subject subject;

    SummaryView(NetworkViewModel model, Subject subject) {
        this.model = model;
        this.messages = model.messages();
        this.subject = subject;
    }

    /** Of the whole network. */
    Node network() {
        Network network = subject.network();
        VBox box = box(subject.opened().title());
        box.getChildren()
                .add(
                        Controls.label(
                                MoneyText.unit(network.unit(), messages), "muted", "small-text"));
        BitSet all = new BitSet();
        all.set(0, network.size());
        box.getChildren().add(sums(all));
        box.getChildren().add(Controls.paragraph(messages.text("inspector.hint"), "detail-name"));
        measures(box);
        box.getChildren().add(Controls.label(messages.text("sheet.rules"), "detail-heading"));
        if (network.rules().isEmpty()) {
            box.getChildren().add(Controls.paragraph(messages.text("sheet.as-given"), "rule-text"));
        }
        network.rules()
                .forEach(rule -> box.getChildren().add(Controls.paragraph(rule, "rule-text")));
        findings(box);
        return box;
    }

    /** Of several institutions. */
    Node selection(BitSet chosen) {
        VBox box = box(messages.text("inspector.selected", chosen.cardinality()));
        box.getChildren().add(sums(chosen));
        chosen.stream()
                .limit(LISTED)
                .forEach(i -> {
                    Hyperlink link = new Hyperlink(subject.network().institutions().name(i));
                    link.getStyleClass().add("partner");
                    link.setOnAction(_ -> model.select(i));
                    box.getChildren().add(link);
                });
        if (chosen.cardinality() > LISTED) {
            box.getChildren()
                    .add(
                            Controls.label(
                                    messages.text("notice.more", chosen.cardinality() - LISTED),
                                    "muted"));
        }
        return box;
    }

    private static VBox box(String title) {
        VBox box = new VBox(Controls.paragraph(title, "inspector-title"));
        box.getStyleClass().add("details");
        return box;
    }

    private Node sums(BitSet chosen) {
        GridPane grid = grid();
        Figures figures = subject.figures();
        long outside = chosen.stream().filter(subject.network().balanceSheets()::isOutside).count();
        row(grid, messages.text("inspector.institutions"), NumberText.of(chosen.cardinality()));
        row(grid, messages.text("inspector.outside"), NumberText.of((double) outside));
        if (chosen.cardinality() == subject.network().size()) {
            row(
                    grid,
                    messages.text("inspector.exposures"),
                    NumberText.of(subject.network().exposures().count()));
        }
        List<Figure> summed = SUMMED.stream().flatMap(key -> figures.find(key).stream()).toList();
        double[] sums = summed.stream().mapToDouble(f -> sum(f.values(), chosen)).toArray();
        int decimals = NumberText.decimals(sums);
        for (int k = 0; k < sums.length; k++) {
            row(grid, summed.get(k).title(messages), NumberText.fixed(sums[k], decimals));
        }
        return grid;
    }

    private static double sum(double[] values, BitSet chosen) {
        return chosen.stream().mapToDouble(i -> values[i]).filter(v -> !Double.isNaN(v)).sum();
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(8, 3);
        grid.getStyleClass().add("sheet-figures");
        return grid;
    }

    private static void row(GridPane grid, String name, String value) {
        Label amount = Controls.label(value, "detail-value");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Controls.paragraph(name, "detail-value", "muted");
        GridPane.setHgrow(title, Priority.ALWAYS);
        GridPane.setHalignment(amount, HPos.RIGHT);
        grid.addRow(grid.getRowCount(), title, amount);
    }

    private void measures(VBox box) {
        box.getChildren()
                .add(Controls.label(messages.text("inspector.measures"), "detail-heading"));
        Optional<CompletedRun> run = model.measuresProperty().get();
        if (run.isPresent()) {
            box.getChildren().add(measured(run.get()));
            return;
        }
        Optional<String> blocked =
                model.canMeasure()
                        ? Optional.empty()
                        : Optional.of(messages.text("inspector.no-measures"));
        Action measure =
                Action.of("measure-network", messages, model::measure)
                        .unless(new javafx.beans.property.SimpleObjectProperty<>(blocked));
        StackPane button = ActionControls.button(measure, "small");
        button.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().add(button);
    }

    private Node measured(CompletedRun run) {
        GridPane grid = grid();
        ResultTableView words = new ResultTableView(messages);
        for (ResultTable table : ResultTables.of(run.resultJson())) {
            if (table.name().equals(NETWORK)) {
                rows(grid, words, table);
            }
        }
        return grid;
    }

    private static void rows(GridPane grid, ResultTableView words, ResultTable table) {
        for (List<JsonNode> line : table.rows()) {
            for (int c = 0; c < line.size(); c++) {
                JsonNode value = line.get(c);
                if (value.isNumber()) {
                    String key =
                            line.size() == 2
                                    ? line.getFirst().asString("")
                                    : table.columns().get(c);
                    row(grid, words.heading(key), NumberText.of(value.doubleValue()));
                }
            }
        }
    }

    private void findings(VBox box) {
        List<Finding> findings = subject.opened().input().content().findings();
        long left = count(findings, Finding.Weight.LEFT_OUT);
        long doubts = count(findings, Finding.Weight.DOUBT);
        box.getChildren().add(Controls.label(messages.text("import.report"), "detail-heading"));
        box.getChildren()
                .add(
                        Controls.paragraph(
                                messages.text(
                                        "import.counts",
                                        left,
                                        doubts,
                                        count(findings, Finding.Weight.NOTE)),
                                "rule-text"));
    }

    private static long count(List<Finding> findings, Finding.Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).count();
    }
}
