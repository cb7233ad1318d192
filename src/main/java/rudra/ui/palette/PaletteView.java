package rudra.ui.palette;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;

/** The palette over the window: arrow keys choose, Enter does, Escape closes. */
public final class PaletteView {
    private final PaletteViewModel model;
    private final Messages messages;
    private final Parent view;

    @FXML private VBox box;
    @FXML private TextField field;
    @FXML private ListView<Command> list;

    /** Loads the palette's layout. */
    public PaletteView(PaletteViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.view = Fxml.load("palette", this, messages);
    }

    /** What lies over the window while the palette is open. */
    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        field.textProperty().bindBidirectional(model.typedProperty());
        list.setItems(model.found());
        list.setCellFactory(_ -> new CommandCell());
        list.setPlaceholder(Controls.label(messages.text("palette.nothing"), "muted"));
        list.getItems().subscribe(() -> list.getSelectionModel().selectFirst());
        list.setOnMouseClicked(event -> runSelected());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        box.getParent()
                .setOnMouseClicked(event -> {
                    if (event.getTarget().equals(box.getParent())) {
                        model.openProperty().set(false);
                    }
                });
        model.openProperty().subscribe(this::opened);
    }

    private void opened(boolean open) {
        Controls.visible(box.getParent(), open);
        if (open) {
            field.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int step = code == KeyCode.DOWN ? 1 : -1;
            int size = Math.max(1, list.getItems().size());
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 4));
        } else if (code == KeyCode.ENTER) {
            runSelected();
        } else if (code == KeyCode.ESCAPE) {
            model.openProperty().set(false);
        } else {
            return;
        }
        event.consume();
    }

    private void runSelected() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            model.run(command);
        }
    }

    private static final class CommandCell extends ListCell<Command> {
        private final Label title = Controls.label("", "palette-title");
        private final Label detail = Controls.label("", "muted");
        private final Label keys = Controls.label("", "keys");
        private final HBox row = new HBox(title, detail, Controls.spacer(), keys);

        CommandCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("palette-row");
            title.setMinWidth(Region.USE_PREF_SIZE);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            // As wide as the list: what a command does is cut off rather than scrolled sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            title.setText(command.title());
            detail.setText(command.blocked().orElse(command.detail()));
            keys.setText(command.shortcut().orElse(""));
            Controls.visible(keys, command.shortcut().isPresent());
            row.setDisable(command.blocked().isPresent());
            setGraphic(row);
        }
    }
}
