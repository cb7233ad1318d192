package rudra.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** An element of a list: what it says in a line, its form when unfolded, and what can be done. */
final class ElementEditor {
    private final GroupModel element;
    private final Messages messages;
    private final Fold fold;
    private final Runnable added;
    private final ListModel list;
    private Subscription following = Subscription.EMPTY;

    /**
     * The editor of one element.
     *
     * @param added is called after a copy of the element was added
     */
    ElementEditor(
            GroupModel element, ListModel list, Names names, Messages messages, Runnable added) {
        this.element = element;
        this.list = list;
        this.messages = messages;
        this.added = added;
        this.fold = new Fold(() -> new GroupEditor(element, names, messages).view(), messages);
        fold.tools(
                tool(MaterialDesignA.ARROW_UP, "form.element.up", () -> list.move(element, -1)),
                tool(MaterialDesignA.ARROW_DOWN, "form.element.down", () -> list.move(element, 1)),
                tool(MaterialDesignC.CONTENT_DUPLICATE, "form.element.duplicate", this::copy),
                tool(MaterialDesignD.DELETE_OUTLINE, "form.element.remove", this::remove));
        fold.head().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        fold.head().setAccessibleHelp(messages.text("form.element.keys"));
        fold.view().getStyleClass().add("element");
        element.chosenProperty().subscribe(chosen -> follow(chosen.form()));
    }

    Node view() {
        return fold.view();
    }

    Fold fold() {
        return fold;
    }

    private Button tool(Ikon icon, String key, Runnable work) {
        Button tool = Controls.iconButton(icon, messages.text(key), work);
        tool.getStyleClass().add("small");
        return tool;
    }

    private void follow(FormModel form) {
        following.unsubscribe();
        following = form.problemCountProperty().subscribe(n -> fold.flaws(n.intValue()));
        for (FieldModel field : form.fields()) {
            following = following.and(field.valueProperty().subscribe(_ -> tell()));
        }
        tell();
    }

    private void tell() {
        Summary summary = new Summary(messages);
        fold.say(summary.title(element), summary.of(element));
    }

    private void copy() {
        list.duplicate(element);
        added.run();
    }

    private void remove() {
        list.remove(element);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && code == KeyCode.UP) {
            list.move(element, -1);
        } else if (event.isAltDown() && code == KeyCode.DOWN) {
            list.move(element, 1);
        } else if (code == KeyCode.DELETE) {
            remove();
        } else if (event.isShortcutDown() && code == KeyCode.D) {
            copy();
        } else {
            return;
        }
        event.consume();
    }
}
