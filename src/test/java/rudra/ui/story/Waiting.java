package rudra.ui.story;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;

/** Waits for what background work will bring, looking once a pulse. */
final class Waiting {
    private static final long SECONDS = 60;

    private Waiting() {}

    /** Waits until a condition holds on the UI thread; fails after a minute. */
    static void until(Callable<Boolean> condition) {
        CompletableFuture<Void> held = new CompletableFuture<>();
        AnimationTimer look =
                Toolkit.call(() -> {
                    AnimationTimer timer = new Look(condition, held);
                    timer.start();
                    return timer;
                });
        try {
            held.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting.", e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come about within " + SECONDS + " s.", e);
        } finally {
            Toolkit.call(() -> {
                look.stop();
                return look;
            });
        }
    }

    private static final class Look extends AnimationTimer {
        private final Callable<Boolean> condition;
        private final CompletableFuture<Void> held;

        Look(Callable<Boolean> condition, CompletableFuture<Void> held) {
            this.condition = condition;
            this.held = held;
        }

        @Override
        public void handle(long now) {
            try {
                if (condition.call()) {
                    held.complete(null);
                }
            } catch (Exception e) {
                held.completeExceptionally(e);
            }
        }
    }
}
