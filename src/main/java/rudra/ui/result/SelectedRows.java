package rudra.ui.result;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import tools.jackson.databind.JsonNode;

/** Copies the selected rows of a table, as a spreadsheet takes them. */
final class SelectedRows {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private SelectedRows() {}

    /** Lets many rows be selected, and the shortcut copy them. */
    static void copyable(TableView<List<JsonNode>> table) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    List<List<JsonNode>> rows = table.getSelectionModel().getSelectedItems();
                    if (COPY.match(event) && !rows.isEmpty()) {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(tabSeparated(rows));
                        Clipboard.getSystemClipboard().setContent(content);
                        event.consume();
                    }
                });
    }

    /** One row a line, values apart by tabs, numbers at full precision. */
    static String tabSeparated(List<List<JsonNode>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(SelectedRows::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonNode value) {
        String text =
                value.isMissingNode() || value.isNull() ? "" : value.asString(value.toString());
        // A tab or a new line would begin another cell.
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
