package rudra.ui.network.screen;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rudra.network.layout.Positions;

/** Passes places on to the UI thread: the newest only, no faster than they are taken. */
final class Steps implements Consumer<Positions> {
    private final AtomicReference<@Nullable Positions> newest = new AtomicReference<>();
    private final Executor uiThread;
    private final Consumer<Positions> taken;
    private volatile boolean stopped;

    Steps(Executor uiThread, Consumer<Positions> taken) {
        this.uiThread = uiThread;
        this.taken = taken;
    }

    @Override
    public void accept(Positions places) {
        if (newest.getAndSet(places) == null) {
            uiThread.execute(this::take);
        }
    }

    /** Passes nothing on any more. */
    void stop() {
        stopped = true;
    }

    private void take() {
        Positions places = newest.getAndSet(null);
        if (places != null && !stopped) {
            taken.accept(places);
        }
    }
}
