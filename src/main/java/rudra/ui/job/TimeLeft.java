package rudra.ui.job;

import java.time.Duration;
import rudra.app.Messages;

/** A time left in words that do not pretend to be exact. */
public final class TimeLeft {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private TimeLeft() {}

    /** The words for a duration. */
    public static String text(Duration left, Messages messages) {
        long seconds = Math.max(1, left.toSeconds());
        if (seconds < MINUTE) {
            return messages.text("time.seconds-left", seconds);
        }
        return seconds < HOUR
                ? messages.text("time.minutes-left", Math.ceilDiv(seconds, MINUTE))
                : messages.text("time.hours-left", Math.ceilDiv(seconds, HOUR));
    }
}
