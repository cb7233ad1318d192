package rudra.ui.action;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import rudra.app.Messages;

/**
 * Something that a user can do. Title and help stand in the message bundle under {@code action.ID}.
 *
 * @param id a stable id, such as {@code open-network}
 * @param title what stands on a button or in a menu
 * @param help one sentence on what it does
 * @param shortcut the keys, such as {@code Shortcut+K}
 * @param blocked why it cannot be done now; empty while it can
 * @param work what it does; called on the UI thread
 */
public record Action(
        String id,
        String title,
        String help,
        Optional<String> shortcut,
        ObservableValue<Optional<String>> blocked,
        Runnable work) {

    /** An action without a shortcut that can always be done. */
    public static Action of(String id, Messages messages, Runnable work) {
        return new Action(
                id,
                messages.text("action." + id + ".title"),
                messages.text("action." + id + ".help"),
                Optional.empty(),
                new SimpleObjectProperty<>(Optional.empty()),
                work);
    }

    /** The same action with a shortcut. */
    public Action on(String keys) {
        return new Action(id, title, help, Optional.of(keys), blocked, work);
    }

    /** The same action, which cannot be done while there is a reason against it. */
    public Action unless(ObservableValue<Optional<String>> reason) {
        return new Action(id, title, help, shortcut, reason, work);
    }

    /** The same work under another name. */
    public Action named(String newId, String newTitle, String newHelp) {
        return new Action(newId, newTitle, newHelp, shortcut, blocked, work);
    }

    /** Does it, unless it is blocked. */
    public void run() {
        if (blocked.getValue().isEmpty()) {
            work.run();
        }
    }
}
