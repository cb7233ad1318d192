package rudra.ui.result;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import rudra.analysis.table.ResultTable;
import rudra.app.Messages;
import rudra.app.ResultWords;
import rudra.ui.fx.Controls;
import tools.jackson.databind.JsonNode;

/** One table of a result; columns sort by number or by text, numbers stand to the right. */
public final class ResultTableView {
    private static final Comparator<JsonNode> ORDER =
            Comparator.comparing(JsonNode::isNumber)
                    .thenComparingDouble(node -> node.isNumber() ? node.doubleValue() : 0)
                    .thenComparing(ResultTableView::text);
    private static final int FEW_COLUMNS = 5;
    private static final double COLUMN = 110;
    private static final double FIRST_COLUMN = 170;

    private final Messages messages;
    private final ResultWords words;

    /** Makes tables with headings from the messages {@code result.COLUMN}. */
    public ResultTableView(Messages messages) {
        this.messages = messages;
        this.words = new ResultWords(messages);
    }

    /** The table as a control. */
    public TableView<List<JsonNode>> view(ResultTable table) {
        TableView<List<JsonNode>> view = new TableView<>();
        view.getStyleClass().addAll("dense", "result-table");
        for (int i = 0; i < table.columns().size(); i++) {
            view.getColumns().add(column(table, i));
        }
        view.setItems(FXCollections.observableArrayList(table.rows()));
        if (table.columns().size() <= FEW_COLUMNS) {
            view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
        view.setPlaceholder(Controls.label(messages.text("result.empty-table"), "muted"));
        view.setAccessibleText(heading(table.name()));
        SelectedRows.copyable(view);
        return view;
    }

    /** The words for a key of a result. */
    public String heading(String key) {
        return words.heading(key);
    }

    /** The words for a text of a result: an engine or a family by its name, else as it stands. */
    String called(String text) {
        return words.called(text);
    }

    /** The words for the text of a key. */
    String called(String key, String text) {
        return words.called(key, text);
    }

    private TableColumn<List<JsonNode>, JsonNode> column(ResultTable table, int index) {
        TableColumn<List<JsonNode>, JsonNode> column =
                new TableColumn<>(heading(table.columns().get(index)));
        boolean numeric = isNumeric(table, index);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        boolean keys = ResultWords.holdsKeys(table, index);
        column.setCellFactory(_ -> new ValueCell(keys));
        column.setComparator(ORDER);
        column.setPrefWidth(index == 0 && !numeric ? FIRST_COLUMN : COLUMN);
        if (numeric) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private static boolean isNumeric(ResultTable table, int index) {
        return !table.rows().isEmpty()
                && table.rows().stream()
                        .map(row -> row.get(index))
                        .allMatch(n -> n.isNumber() || n.isMissingNode() || n.isNull());
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "" : node.asString(node.toString());
    }

    private final class ValueCell extends TableCell<List<JsonNode>, JsonNode> {
        private final boolean key;

        ValueCell(boolean key) {
            this.key = key;
        }

        @Override
        protected void updateItem(JsonNode value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setText(null);
                return;
            }
            setAlignment(value.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            setText(words.shown(value, key));
        }
    }
}
