package rudra.ui.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The changes made in one window, newest first. Remembers the last {@value #CAPACITY}. For the UI
 * thread.
 */
public final class EditHistory {
    private static final int CAPACITY = 500;

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Edit>> nextUndo =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Edit>> nextRedo =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Makes a change and remembers it; what was undone before can no longer be redone. */
    public void perform(Edit edit) {
        edit.apply();
        Optional<Edit> merged = newest().flatMap(last -> last.mergedWith(edit));
        merged.ifPresent(both -> done.pop());
        done.push(merged.orElse(edit));
        if (done.size() > CAPACITY) {
            done.removeLast();
        }
        undone.clear();
        publish();
    }

    /** Takes the newest change back, if there is one. */
    public void undo() {
        move(done, undone).ifPresent(Edit::revert);
        publish();
    }

    /** Makes the change again that was undone last, if there is one. */
    public void redo() {
        move(undone, done).ifPresent(Edit::apply);
        publish();
    }

    /** Forgets everything: what was edited is gone. */
    public void clear() {
        done.clear();
        undone.clear();
        publish();
    }

    /** The change that {@link #undo()} would take back. */
    public ReadOnlyObjectProperty<Optional<Edit>> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    /** The change that {@link #redo()} would make again. */
    public ReadOnlyObjectProperty<Optional<Edit>> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    private static Optional<Edit> move(Deque<Edit> from, Deque<Edit> to) {
        Optional<Edit> edit = Optional.ofNullable(from.poll());
        edit.ifPresent(to::push);
        return edit;
    }

    private Optional<Edit> newest() {
        return Optional.ofNullable(done.peek());
    }

    private void publish() {
        nextUndo.set(newest());
        nextRedo.set(Optional.ofNullable(undone.peek()));
    }
}
