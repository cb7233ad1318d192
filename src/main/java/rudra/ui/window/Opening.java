package rudra.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.app.Messages;
import rudra.dataset.io.TableHead;
import rudra.network.io.NetworkImport;
import rudra.network.io.NetworkLikeness;
import rudra.ui.action.Action;
import rudra.ui.notice.Notice;

/**
 * Opens files of which nobody said what they are: networks as networks, all others as tables, and
 * asks where a file could be both. The newest file counts. For the UI thread.
 */
final class Opening {
    private final WindowModel window;
    private final Messages messages;
    private final Newest looking;

    Opening(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        this.looking = new Newest(window, messages.text("opening.look"));
    }

    /** Looks at the first rows of a file in the background, and opens it as what it is. */
    void open(Path file) {
        looking.ask(() -> likeness(file), found -> open(file, found));
    }

    private static NetworkLikeness likeness(Path file) {
        InputSource source = InputSource.of(file);
        try {
            boolean isText =
                    switch (TableHead.form(source)) {
                        case DELIMITED -> true;
                        // Networks are written as JSON as well.
                        case SELF_DESCRIBING ->
                                name(file).toLowerCase(Locale.ROOT).endsWith(".json");
                        case WORKBOOK, DATABASE -> false;
                    };
            return isText ? new NetworkImport().likeness(source) : NetworkLikeness.NONE;
        } catch (AnalysisException e) {
            // The network screen meets the same problem, and its report says so.
            return NetworkLikeness.CERTAIN;
        }
    }

    private void open(Path file, NetworkLikeness found) {
        switch (found) {
            case CERTAIN -> asNetwork(file);
            case NONE -> {
                window.tell(Notice.done(messages.text("opening.as-table", name(file))));
                window.datasets().open(DatasetRequest.found(file));
            }
            case POSSIBLE -> ask(file);
        }
    }

    private void asNetwork(Path file) {
        window.open(OpenRequest.file(file));
    }

    private void ask(Path file) {
        Action network = Action.of("open-as-network", messages, () -> asNetwork(file));
        Action table =
                Action.of(
                        "open-as-table",
                        messages,
                        () -> window.datasets().open(DatasetRequest.found(file)));
        window.notices().removeIf(notice -> notice.weight() == Notice.Weight.QUESTION);
        window.tell(Notice.question(messages.text("opening.ask", name(file)), network, table));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
