package rudra.ui.story;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which something was thrown that nobody caught: the toolkit goes on after it,
 * and a user would be told that something went wrong. Every test has it through the service files
 * of the test resources.
 */
public final class NothingIsLeftUncaught implements BeforeEachCallback, AfterEachCallback {
    private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> uncaught.add(thrown));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Throwable first = uncaught.poll();
        uncaught.clear();
        if (first != null) {
            throw new AssertionError("Nobody caught what was thrown.", first);
        }
    }
}
