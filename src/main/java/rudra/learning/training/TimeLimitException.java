package rudra.learning.training;

import java.util.Locale;

/** Thrown by a training that took longer than it was allowed. */
public final class TimeLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimeLimitException(double seconds) {
        super(
                String.format(
                        Locale.ROOT,
                        "The training took longer than the %s seconds that it is allowed.",
                        seconds));
    }
}
