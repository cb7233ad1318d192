package rudra.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/**
 * Where names are typed: those that fit stand below, Enter takes the one chosen, or what was typed,
 * names separated by commas, where nothing fits.
 */
final class NameEntry {
    private static final double ROW = 30;

    private final Optional<String> kind;
    private final Names names;
    private final Consumer<List<String>> taken;
    private final TextField text = new TextField();
    private final ListView<Names.Name> found = new ListView<>();
    private final VBox view = new VBox(4, text, found);

    NameEntry(FieldModel field, Names names, Messages messages, Consumer<List<String>> taken) {
        this.kind = field.names();
        this.names = names;
        this.taken = taken;
        String prompt =
                messages.find("form.name." + kind.orElse(""))
                        .orElseGet(() -> messages.text("form.name"));
        text.setId("name-" + field.name());
        text.setPromptText(prompt);
        text.setAccessibleText(field.label() + ": " + prompt);
        text.setMaxWidth(Double.MAX_VALUE);
        text.textProperty().subscribe(typed -> show(typed, !typed.isBlank()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        text.focusedProperty().addListener((_, _, focused) -> focused(focused));
        found.setCellFactory(_ -> new NameCell());
        found.getStyleClass().add("found-list");
        found.setFixedCellSize(ROW);
        found.setFocusTraversable(false);
    }

    Node view() {
        return view;
    }

    private List<Names.Name> find(String typed) {
        return kind.map(what -> names.find(what, typed)).orElse(List.of());
    }

    private void show(String typed, boolean wanted) {
        List<Names.Name> fitting = wanted ? find(typed) : List.of();
        found.getItems().setAll(fitting);
        found.getSelectionModel().selectFirst();
        double height = ROW * fitting.size() + 4;
        found.setMinHeight(height);
        found.setPrefHeight(height);
        Controls.visible(found, !fitting.isEmpty());
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN && !found.isVisible()) {
            show(text.getText(), true);
        } else if (code == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (code == KeyCode.UP && found.isVisible()) {
            found.getSelectionModel().selectPrevious();
        } else if (code == KeyCode.ENTER && !event.isShortcutDown()) {
            enter();
        } else if (code == KeyCode.ESCAPE && found.isVisible()) {
            text.clear();
            show("", false);
        } else {
            return;
        }
        event.consume();
    }

    /** Takes what is chosen, or what was typed. */
    void enter() {
        Names.Name chosen = found.getSelectionModel().getSelectedItem();
        boolean suggests = found.isVisible() && chosen != null;
        if (isKnown(text.getText().strip())) {
            take(List.of(text.getText().strip()));
        } else {
            take(suggests ? List.of(chosen.id()) : typed());
        }
    }

    /** What was typed is not lost when the user goes on without Enter, if it can be meant. */
    private void focused(boolean focused) {
        String typed = text.getText().strip();
        if (!focused && !typed.isEmpty() && (isKnown(typed) || find("").isEmpty())) {
            take(isKnown(typed) ? List.of(typed) : typed());
        } else if (!focused) {
            show("", false);
        }
    }

    private boolean isKnown(String typed) {
        return find(typed).stream().anyMatch(name -> name.id().equals(typed));
    }

    private List<String> typed() {
        return Arrays.stream(text.getText().split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void take(List<String> chosen) {
        text.clear();
        if (!chosen.isEmpty()) {
            taken.accept(chosen);
        }
    }

    private final class NameCell extends ListCell<Names.Name> {
        private final Label id = Controls.label("", "list-title");
        private final Label title = Controls.label("", "muted", "small-text");
        private final HBox row = new HBox(8, id, title);

        NameCell() {
            title.setMinWidth(0);
            HBox.setHgrow(title, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            row.setOnMousePressed(_ -> take(List.of(getItem().id())));
        }

        @Override
        protected void updateItem(Names.Name item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            id.setText(item.id());
            title.setText(item.title().equals(item.id()) ? "" : item.title());
            setGraphic(row);
        }
    }
}
