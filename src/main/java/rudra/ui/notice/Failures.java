package rudra.ui.notice;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.app.Messages;

/** Turns what went wrong into a notice, and writes what only we can mend into the log. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /**
     * The notice for a failure; empty for a cancellation, which the user asked for.
     *
     * @param what what was being done, such as the title of a job
     */
    public static Optional<Notice> notice(String what, Throwable thrown, Messages messages) {
        Throwable cause = unwrapped(thrown);
        return switch (cause) {
            case CancellationException cancelled -> Optional.empty();
            case AnalysisException known ->
                    Optional.of(
                            Notice.failure(messages.text("notice.failed", what), known.problems()));
            default -> {
                LOG.error("{} failed unexpectedly", what, cause);
                yield Optional.of(
                        Notice.failure(
                                messages.text("notice.failed", what),
                                List.of(unexpected(cause, messages))));
            }
        };
    }

    private static Problem unexpected(Throwable cause, Messages messages) {
        String code = "unexpected." + cause.getClass().getSimpleName();
        return Problem.of(code, messages.text("notice.unexpected"));
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable inner = thrown.getCause();
        return thrown instanceof CompletionException && inner != null ? unwrapped(inner) : thrown;
    }
}
