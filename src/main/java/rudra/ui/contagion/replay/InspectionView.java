package rudra.ui.contagion.replay;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.contagion.trail.LossItem;
import rudra.ui.chart.ChartCard;
import rudra.ui.fx.Controls;
import rudra.ui.window.WindowModel;

/** Beside the drawing: what one institution lost, as a waterfall and amount by amount. */
final class InspectionView {
    private static final double WIDTH = 330;
    private static final double TABLE_HEIGHT = 150;

    private final ReplayModel model;
    private final ReplayWords words;
    private final Messages messages;
    private final WindowModel window;
    private final VBox view = new VBox(8);

    InspectionView(ReplayModel model, ReplayWords words, WindowModel window) {
        this.model = model;
        this.words = words;
        this.window = window;
        this.messages = window.messages();
        view.setPrefWidth(WIDTH);
        view.setMinWidth(WIDTH);
        view.setId("inspection");
        model.inspectionProperty().subscribe(this::show);
    }

    Node view() {
        return view;
    }

    private void show(Optional<Inspection> found) {
        Controls.visible(view, found.isPresent());
        found.ifPresentOrElse(this::fill, view.getChildren()::clear);
    }

    private void fill(Inspection found) {
        String name = model.subject().network().institutions().name(found.institution());
        HBox head =
                new HBox(
                        8,
                        Controls.label(name, "chart-title"),
                        Controls.spacer(),
                        Controls.iconButton(
                                MaterialDesignC.CLOSE,
                                messages.text("contagion.replay.close"),
                                () -> model.chosenProperty().set(OptionalInt.empty())));
        head.setAlignment(Pos.CENTER_LEFT);
        ChartCard chart =
                new ChartCard(
                        words.waterfall(found), messages.text("contagion.nothing-lost"), window);
        chart.setMinHeight(0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        view.getChildren()
                .setAll(
                        head,
                        Controls.paragraph(words.fate(found), "small-text"),
                        chart,
                        table(found));
    }

    private TableView<LossItem> table(Inspection found) {
        TableView<LossItem> table = new TableView<>();
        table.setItems(FXCollections.observableArrayList(found.items()));
        table.getStyleClass().add("dense");
        table.setAccessibleText(messages.text("contagion.replay.items"));
        table.setPlaceholder(Controls.label(messages.text("contagion.nothing-lost"), "muted"));
        table.setPrefHeight(TABLE_HEIGHT);
        table.setMinHeight(TABLE_HEIGHT);
        table.getColumns().add(column("round", 62, LossItem::round, Object::toString));
        table.getColumns()
                .add(column("channel", 70, i -> words.channel(i.channel()), text -> text));
        table.getColumns()
                .add(column("source", 108, i -> words.source(i.channel(), i.source()), t -> t));
        table.getColumns()
                .add(column("amount", 76, LossItem::amount, model.subject().amounts()::text));
        return table;
    }

    private <T extends Comparable<T>> TableColumn<LossItem, T> column(
            String key, double width, Function<LossItem, T> value, Function<T, String> text) {
        TableColumn<LossItem, T> column =
                new TableColumn<>(messages.text("contagion.replay.column." + key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setComparator(Comparator.naturalOrder());
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellFactory(_ -> new WordsCell<>(text));
        return column;
    }

    private static final class WordsCell<T> extends TableCell<LossItem, T> {
        private final Function<T, String> words;

        WordsCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            String text = empty || value == null ? null : words.apply(value);
            setText(text);
            setTooltip(value instanceof String && text != null ? Controls.tooltip(text) : null);
            setAlignment(value instanceof Number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
    }
}
