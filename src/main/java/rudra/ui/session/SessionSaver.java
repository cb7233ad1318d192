package rudra.ui.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.AnalysisException;

/**
 * Saves the newest session on another thread; sessions that came and went meanwhile are skipped.
 */
public final class SessionSaver implements Consumer<Session> {
    private static final Logger LOG = LoggerFactory.getLogger(SessionSaver.class);

    private final SessionFile file;
    private final Executor background;
    private final AtomicReference<Optional<Session>> newest =
            new AtomicReference<>(Optional.empty());

    /** A saver to a file on the given thread. */
    public SessionSaver(SessionFile file, Executor background) {
        this.file = file;
        this.background = background;
    }

    @Override
    public void accept(Session session) {
        if (newest.getAndSet(Optional.of(session)).isEmpty()) {
            background.execute(this::save);
        }
    }

    private synchronized void save() {
        newest.getAndSet(Optional.empty()).ifPresent(this::write);
    }

    private void write(Session session) {
        try {
            file.write(session);
        } catch (IOException | AnalysisException e) {
            LOG.warn("The settings could not be saved; they hold until the program ends", e);
        }
    }
}
