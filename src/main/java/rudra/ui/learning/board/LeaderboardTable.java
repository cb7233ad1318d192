package rudra.ui.learning.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.learning.board.FoldDots.Scale;
import rudra.ui.result.ResultTableView;

/** The leaderboard as a table: one metric with its folds, the others as the user wishes. */
final class LeaderboardTable {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-family");
    private static final Set<String> SHOWN_FIGURES = Set.of("trainMillis");
    private static final Set<String> WHERE_ROOMY = Set.of("ks", "brier", "mae", "r2", "bytes");
    private static final double ROW = 30;
    private static final double HEAD = 34;
    private static final double MARKS = 56;
    private static final double ROOMY = 760;
    private static final double NAME = 166;
    private static final double VALUE = 112;
    private static final double DOTS = 132;
    private static final double OTHER = 70;
    private static final double SPOT = 4.5;

    private final BoardModel model;
    private final Messages messages;
    private final ResultTableView names;
    private final TableView<Standing> table = new TableView<>();

    LeaderboardTable(BoardModel model) {
        this.model = model;
        this.messages = model.messages();
        this.names = new ResultTableView(messages);
        table.setId("leaderboard");
        table.getStyleClass().addAll("dense", "leaderboard");
        table.setItems(model.rows());
        table.setAccessibleText(messages.text("models.leaderboard"));
        table.setTableMenuButtonVisible(true);
        table.setFixedCellSize(ROW);
        double height = HEAD + ROW * Math.max(2, model.rows().size()) + 4;
        table.setMinHeight(Math.min(height, HEAD + 4 * ROW));
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        table.setRowFactory(_ -> new FamilyRow());
        table.setSortPolicy(this::sort);
        model.marksProperty().subscribe(_ -> table.refresh());
        table.widthProperty()
                .map(width -> width.doubleValue() >= ROOMY)
                .subscribe(this::showWhatFits);
    }

    Node view() {
        return table;
    }

    /** The family whose row is selected. */
    ObservableValue<Optional<String>> selected() {
        return table.getSelectionModel()
                .selectedItemProperty()
                .map(standing -> Optional.of(standing.family()))
                .orElse(Optional.empty());
    }

    /** Shows a metric with its folds beside the name, and the others behind it. */
    void show(String metric) {
        table.getSortOrder().clear();
        table.getColumns().setAll(List.of(marks(), family()));
        table.getColumns().add(value(metric, metric, VALUE, one -> estimate(one, metric)));
        table.getColumns().add(dots(metric));
        model.board().metrics().stream()
                .filter(other -> !other.equals(metric))
                .map(other -> metric(other))
                .forEach(table.getColumns()::add);
        model.board().figures().stream().map(this::figure).forEach(table.getColumns()::add);
        showWhatFits(table.getWidth() >= ROOMY);
    }

    /** Some more metrics where there is room; the others are in the table's menu. */
    private void showWhatFits(boolean roomy) {
        table.getColumns().stream()
                .filter(column -> WHERE_ROOMY.contains(column.getId()))
                .filter(column -> column.getPrefWidth() < VALUE)
                .forEach(column -> column.setVisible(roomy));
    }

    private static String estimate(Standing standing, String metric) {
        return standing.estimate(metric).map(Texts::estimate).orElse("—");
    }

    private boolean sort(TableView<Standing> sorted) {
        if (sorted.getSortOrder().isEmpty()) {
            model.unsort();
        } else {
            TableColumn<Standing, ?> by = sorted.getSortOrder().getFirst();
            model.sort(by.getId(), by.getSortType() == TableColumn.SortType.ASCENDING);
        }
        return true;
    }

    private TableColumn<Standing, Standing> family() {
        TableColumn<Standing, Standing> column =
                plain("family", messages.text("models.family"), NAME);
        column.setSortable(true);
        column.setCellFactory(_ -> new NameCell());
        return column;
    }

    private String colour(Standing standing) {
        int colours = 14;
        return "ink-series-" + (model.colour(standing.family()) % colours + 1);
    }

    private TableColumn<Standing, Standing> dots(String metric) {
        Scale scale = Scale.of(model.board(), metric);
        TableColumn<Standing, Standing> column =
                plain("folds", messages.text("models.folds"), DOTS);
        column.setCellFactory(_ ->
                new NodeCell(standing ->
                        standing.estimate(metric)
                                .<Node>map(e -> new FoldDots(e, scale, colour(standing)))
                                .orElseGet(() -> Controls.label("—"))));
        return column;
    }

    private TableColumn<Standing, ?> metric(String key) {
        TableColumn<Standing, String> column =
                value(
                        key,
                        key,
                        OTHER,
                        one -> one.estimate(key).map(e -> Texts.metric(e.mean())).orElse("—"));
        column.setVisible(false);
        return column;
    }

    private TableColumn<Standing, ?> figure(String key) {
        TableColumn<Standing, String> column =
                value(key, key, OTHER + 8, one -> Texts.figure(key, one.value(key)));
        column.setVisible(SHOWN_FIGURES.contains(key));
        return column;
    }

    private TableColumn<Standing, String> value(
            String key, String title, double width, Function<Standing, String> text) {
        TableColumn<Standing, String> column =
                new TableColumn<>(
                        messages.find("models.column." + title)
                                .orElseGet(() -> names.heading(title)));
        column.setId(key);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new RightCell());
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<Standing, Standing> marks() {
        TableColumn<Standing, Standing> column = plain("marks", "", MARKS);
        column.setCellFactory(_ ->
                new NodeCell(standing -> {
                    HBox marks =
                            new HBox(
                                    MarkButtons.pin(model, standing),
                                    MarkButtons.hide(model, standing));
                    marks.setAlignment(Pos.CENTER_LEFT);
                    return marks;
                }));
        return column;
    }

    private static TableColumn<Standing, Standing> plain(String id, String title, double width) {
        TableColumn<Standing, Standing> column = new TableColumn<>(title);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static final class NodeCell extends TableCell<Standing, Standing> {
        private final Function<Standing, Node> shown;

        NodeCell(Function<Standing, Node> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(empty || standing == null ? null : shown.apply(standing));
        }
    }

    /** The family's name beside its colour; a long name is told whole by the tooltip. */
    private final class NameCell extends TableCell<Standing, Standing> {
        NameCell() {
            getStyleClass().add("list-title");
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            if (empty || standing == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            Circle spot = new Circle(SPOT);
            spot.getStyleClass().add(colour(standing));
            setGraphic(spot);
            setText(model.name(standing.family()));
            setTooltip(Controls.tooltip(model.name(standing.family())));
        }
    }

    private static final class RightCell extends TableCell<Standing, String> {
        RightCell() {
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    private final class FamilyRow extends TableRow<Standing> {
        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            boolean isHidden =
                    !empty
                            && standing != null
                            && model.marksProperty().get().hidden().contains(standing.family());
            pseudoClassStateChanged(HIDDEN, isHidden);
        }
    }
}
