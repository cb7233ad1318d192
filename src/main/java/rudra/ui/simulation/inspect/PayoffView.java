package rudra.ui.simulation.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.analysis.table.NumberText;
import rudra.simulation.analysis.PayoffResult;
import rudra.simulation.analysis.PayoffResult.ActionRow;
import rudra.ui.fx.Controls;

/** What each action would have brought who is looked at, in the step that is shown. */
public final class PayoffView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAME_WIDTH = 112;
    private static final double FIGURE_WIDTH = 62;
    private static final double LETTER = 1.6;
    private static final int DIGITS = 5;
    private static final double REMARK_WIDTH = 260;
    private static final double TABLE_HEIGHT = 226;

    private final InspectorViewModel model;
    private final Words words;
    private final Node find;
    private final VBox view = new VBox();

    /** Shows what a model looks at. */
    public PayoffView(InspectorViewModel model) {
        this.model = model;
        this.words = new Words(model.messages());
        this.find = new FindField(model).view();
        view.getStyleClass().add("payoffs");
        view.setId("payoffs");
        model.inspectedProperty().subscribe(this::show);
    }

    /** The view. */
    public Node view() {
        return view;
    }

    private void show(Optional<Inspected> inspected) {
        Optional<PayoffResult> decision = inspected.flatMap(Inspected::decision);
        if (decision.isEmpty()) {
            view.getChildren().setAll(find, Controls.paragraph(nothing(inspected), "muted"));
            return;
        }
        PayoffResult told = decision.get();
        List<Node> parts = new ArrayList<>();
        parts.add(find);
        parts.add(head(inspected.get(), told));
        told.sentences().forEach(text -> parts.add(Controls.paragraph(text)));
        boolean isChoice =
                told.actions().stream().filter(row -> row.total().isPresent()).count() > 1;
        if (isChoice) {
            parts.add(table(told));
            parts.add(Controls.paragraph(weights(told), "muted", "small-text"));
        }
        view.getChildren().setAll(parts);
    }

    private String nothing(Optional<Inspected> inspected) {
        return words.text(
                inspected.isEmpty()
                        ? "simulation.inspect.nobody"
                        : inspected.get().step() == 0
                                ? "simulation.payoffs.before"
                                : "simulation.inspect.waiting");
    }

    private Node head(Inspected shown, PayoffResult told) {
        Button export =
                Controls.iconButton(
                        MaterialDesignT.TABLE_ARROW_RIGHT,
                        words.text("simulation.payoffs.export"),
                        model::exportPayoffs);
        export.setId("export-payoffs");
        HBox row =
                new HBox(
                        8,
                        Controls.label(
                                words.text(
                                        "simulation.payoffs.title",
                                        shown.name(),
                                        told.step(),
                                        words.unit(shown.network().unit())),
                                "chart-title"),
                        Controls.spacer(),
                        export);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** By what it multiplies what it expects. */
    private String weights(PayoffResult told) {
        Double carry = told.weights().getOrDefault("carry", 1.0);
        Double rest = told.weights().getOrDefault("regulation", 1.0);
        return words.text(
                "simulation.payoffs.weights",
                words.text("simulation.name.strategy." + told.strategy()),
                NumberText.of(carry),
                NumberText.of(rest));
    }

    private TableView<ActionRow> table(PayoffResult told) {
        TableView<ActionRow> table = new TableView<>();
        table.getStyleClass().addAll("dense", "payoff-table");
        table.setAccessibleText(words.text("simulation.payoffs.table"));
        table.getItems().setAll(told.actions());
        table.setMinHeight(TABLE_HEIGHT);
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMaxHeight(TABLE_HEIGHT);
        table.setRowFactory(_ -> new ChoiceRow());
        int decimals = decimals(told);
        text(table, "action", NAME_WIDTH, row -> words.action(row.action()));
        figure(table, "carry", ActionRow::carry, decimals);
        figure(table, "expected-loss", ActionRow::expectedLoss, decimals);
        figure(table, "sale", ActionRow::sale, decimals);
        figure(table, "shortfall", ActionRow::shortfall, decimals);
        figure(table, "regulation", ActionRow::regulation, decimals);
        figure(table, "total", ActionRow::total, decimals);
        if (told.actions().stream().anyMatch(row -> isMixed(row.probability()))) {
            number(table, "probability", row -> Words.percent(row.probability()));
        }
        text(table, "remark", REMARK_WIDTH, row -> remark(row, told));
        VBox.setVgrow(table, Priority.NEVER);
        return table;
    }

    private static boolean isMixed(double probability) {
        return probability > 0 && probability < 1;
    }

    /** As many as give the largest amount so many digits; the file has them all. */
    private static int decimals(PayoffResult told) {
        double largest =
                told.actions().stream()
                        .flatMap(row ->
                                Stream.of(
                                        row.carry(),
                                        row.expectedLoss(),
                                        row.sale(),
                                        row.shortfall(),
                                        row.regulation(),
                                        row.total()))
                        .flatMap(Optional::stream)
                        .mapToDouble(Math::abs)
                        .max()
                        .orElse(0);
        int whole = largest < 1 ? 1 : 1 + (int) Math.floor(Math.log10(largest));
        return Math.max(0, DIGITS - whole);
    }

    private String remark(ActionRow row, PayoffResult told) {
        if (!row.closed().isEmpty()) {
            return words.text("simulation.payoffs.closed", row.closed());
        }
        if (row.chosen()) {
            return words.text(
                    told.bestResponse()
                            ? "simulation.payoffs.taken-best"
                            : "simulation.payoffs.taken");
        }
        return row.best() ? words.text("simulation.payoffs.best") : "";
    }

    private void figure(
            TableView<ActionRow> table,
            String key,
            Function<ActionRow, Optional<Double>> amount,
            int decimals) {
        number(
                table,
                key,
                row ->
                        amount.apply(row)
                                .map(value -> NumberText.fixed(value, decimals))
                                .orElse(""));
    }

    private void number(TableView<ActionRow> table, String key, Function<ActionRow, String> words) {
        TableColumn<ActionRow, String> column = text(table, key, FIGURE_WIDTH, words);
        column.setPrefWidth(FIGURE_WIDTH + LETTER * column.getText().length());
        column.getStyleClass().add("number-column");
        column.setCellFactory(_ -> new WordsCell(Pos.CENTER_RIGHT));
    }

    private TableColumn<ActionRow, String> text(
            TableView<ActionRow> table,
            String key,
            double width,
            Function<ActionRow, String> value) {
        TableColumn<ActionRow, String> column =
                new TableColumn<>(words.text("simulation.name.payoff." + key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell(Pos.CENTER_LEFT));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        table.getColumns().add(column);
        return column;
    }

    private static final class WordsCell extends TableCell<ActionRow, String> {
        private static final int LONG = 24;

        WordsCell(Pos alignment) {
            setAlignment(alignment);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            boolean isLong = !empty && text != null && text.length() > LONG;
            setTooltip(isLong ? Controls.tooltip(text) : null);
        }
    }

    private static final class ChoiceRow extends TableRow<ActionRow> {
        @Override
        protected void updateItem(ActionRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(CHOSEN, !empty && row != null && row.chosen());
        }
    }
}
