package rudra.ui.help;

import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** Shortcuts on the left; conventions and the pages of the guide on the right. */
public final class HelpView implements Screen {
    private static final List<String> SHORTCUTS =
            List.of(
                    "palette Shortcut+K",
                    "open-network Shortcut+O",
                    "undo Shortcut+Z",
                    "redo Shortcut+Shift+Z",
                    "toggle-inspector Shortcut+I",
                    "toggle-theme Shortcut+Shift+L",
                    "new-window Shortcut+Shift+N",
                    "close-window Shortcut+W",
                    "quit Shortcut+Q");

    private final Messages messages;
    private final Parent view;

    @FXML private GridPane shortcuts;
    @FXML private VBox conventions;
    @FXML private VBox glossary;
    @FXML private VBox guide;

    /** Loads the screen's layout. */
    public HelpView(WindowModel window) {
        this.messages = window.messages();
        this.view = Fxml.load("help", this, messages);
    }

    @Override
    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        for (int row = 0; row < SHORTCUTS.size(); row++) {
            String[] parts = SHORTCUTS.get(row).split(" ");
            shortcuts.add(Controls.label(messages.text("action." + parts[0] + ".title")), 0, row);
            shortcuts.add(Controls.label(ActionControls.displayText(parts[1]), "keys"), 1, row);
        }
        conventions.getChildren().setAll(entries("help.convention."));
        glossary.getChildren().setAll(entries("help.term."));
        guide.getChildren().setAll(entries("help.guide."));
    }

    /** Entries are numbered in the bundle, each “term | sentence”. */
    private List<Node> entries(String prefix) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> messages.find(prefix + i))
                .takeWhile(found -> found.isPresent())
                .flatMap(found -> found.stream())
                .map(HelpView::entry)
                .toList();
    }

    private static Node entry(String text) {
        int bar = text.indexOf('|');
        return new VBox(
                2,
                Controls.paragraph(text.substring(0, bar).strip(), "term"),
                Controls.paragraph(text.substring(bar + 1).strip(), "muted"));
    }
}
