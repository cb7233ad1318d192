package rudra.ui.session;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The session while the program runs; every change is handed on to be saved. For the UI thread. */
public final class SessionModel {
    private final ReadOnlyObjectWrapper<Session> session;
    private final Consumer<Session> save;

    /**
     * A session in memory.
     *
     * @param start what was remembered
     * @param save receives the session after each change; brings it to the disk on another thread
     */
    public SessionModel(Session start, Consumer<Session> save) {
        this.session = new ReadOnlyObjectWrapper<>(start);
        this.save = save;
    }

    /** The session now. */
    public Session get() {
        return session.get();
    }

    /** The session as it changes. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** Changes the session and has it saved, unless nothing is different. */
    public void change(UnaryOperator<Session> step) {
        Session next = step.apply(session.get());
        if (!next.equals(session.get())) {
            session.set(next);
            save.accept(next);
        }
    }
}
