package rudra.ui.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import rudra.app.Messages;
import rudra.ui.fx.Fxml;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The last lines of the log, to read and to copy. */
public final class LogView implements Screen {
    private static final int SHOWN_BYTES = 200_000;

    private final WindowModel window;
    private final Parent view;

    @FXML private Label place;
    @FXML private Button refresh;
    @FXML private TextArea text;

    /** Loads the screen's layout. */
    public LogView(WindowModel window) {
        this.window = window;
        this.view = Fxml.load("log", this, window.messages());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void shown() {
        Messages messages = window.messages();
        Path file = window.desktop().services().logFile();
        place.setText(file.toString());
        window.submit(
                messages.text("job.log"),
                progress -> tail(file),
                tail -> {
                    text.setText(tail.isEmpty() ? messages.text("log.empty") : tail);
                    text.positionCaret(text.getLength());
                });
    }

    @FXML
    private void initialize() {
        refresh.setOnAction(_ -> shown());
    }

    private static String tail(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(file);
        int from = Math.max(0, bytes.length - SHOWN_BYTES);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }
}
