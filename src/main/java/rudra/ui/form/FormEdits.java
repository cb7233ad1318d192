package rudra.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import rudra.ui.edit.Edit;
import rudra.ui.edit.EditHistory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes what a user fills into a form undoable; what is typed into one field in a row is one
 * change.
 */
public final class FormEdits {
    private final FormModel form;
    private final EditHistory history;
    private final String title;
    private final Consumer<ObjectNode> draft;
    private ObjectNode last;
    private boolean replaying;

    private FormEdits(
            FormModel form, EditHistory history, String title, Consumer<ObjectNode> draft) {
        this.form = form;
        this.history = history;
        this.title = title;
        this.draft = draft;
        this.last = form.json();
    }

    /**
     * Records the form's changes from now on.
     *
     * @param title what such a change is called after “Undo”
     * @param draft receives the form's values after each change, to be remembered
     */
    public static void record(
            FormModel form, EditHistory history, String title, Consumer<ObjectNode> draft) {
        FormEdits edits = new FormEdits(form, history, title, draft);
        form.onChange(edits::changed);
    }

    private void changed(String field) {
        ObjectNode now = form.json();
        if (now.equals(last)) {
            return;
        }
        ObjectNode before = last;
        last = now;
        if (!replaying) {
            history.perform(new FormEdit(this, field, before, now));
        }
        draft.accept(now);
    }

    private void replay(ObjectNode values) {
        replaying = true;
        form.fill(values);
        replaying = false;
    }

    /** One change of a form. */
    private record FormEdit(FormEdits owner, String field, ObjectNode before, ObjectNode after)
            implements Edit {

        @Override
        public String title() {
            return owner.title;
        }

        @Override
        public void apply() {
            owner.replay(after);
        }

        @Override
        public void revert() {
            owner.replay(before);
        }

        @Override
        public Optional<Edit> mergedWith(Edit next) {
            return next instanceof FormEdit other
                            && other.owner == owner
                            && !field.isEmpty()
                            && other.field.equals(field)
                    ? Optional.of(new FormEdit(owner, field, before, other.after))
                    : Optional.empty();
        }
    }
}
