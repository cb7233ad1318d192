package rudra.ui.runs;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import rudra.analysis.RunInput;
import rudra.analysis.RunOutcome;
import rudra.analysis.json.Ids;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;

/** The parts of a run in words. Times are UTC. */
final class RunTexts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final int DIGEST_SHOWN = 12;

    private RunTexts() {}

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String duration(Duration duration) {
        return duration.toMillis() < 1000
                ? duration.toMillis() + " ms"
                : NumberText.of(Math.rint(duration.toMillis() / 100.0) / 10) + " s";
    }

    static String outcome(RunOutcome outcome, Messages messages) {
        return messages.text("outcome." + Ids.of(outcome));
    }

    static String input(RunInput input) {
        return input.name() + "  " + input.path();
    }

    static String digest(String sha256) {
        return sha256.length() <= DIGEST_SHOWN ? sha256 : sha256.substring(0, DIGEST_SHOWN) + "…";
    }
}
