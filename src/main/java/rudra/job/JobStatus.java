package rudra.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A job at one moment.
 *
 * @param state where the job stands
 * @param fraction the share done, in [0, 1]; not-a-number while it is not known
 * @param message what is being done, for people
 * @param started when the work began; empty while it waits
 * @param ended when the work ended; empty until then
 */
public record JobStatus(
        JobState state,
        double fraction,
        String message,
        Optional<Instant> started,
        Optional<Instant> ended) {
    private static final double LEAST_FRACTION_FOR_AN_ESTIMATE = 0.02;

    static JobStatus waiting() {
        return new JobStatus(JobState.WAITING, Double.NaN, "", Optional.empty(), Optional.empty());
    }

    JobStatus started(Instant now) {
        return new JobStatus(
                JobState.RUNNING, fraction, message, Optional.of(now), Optional.empty());
    }

    JobStatus progressed(double newFraction, String newMessage) {
        double clamped =
                Double.isNaN(newFraction) ? newFraction : Math.max(0, Math.min(1, newFraction));
        return new JobStatus(state, clamped, newMessage, started, ended);
    }

    JobStatus ended(JobState finalState, Instant now) {
        double last = finalState == JobState.DONE ? 1 : fraction;
        return new JobStatus(finalState, last, message, started, Optional.of(now));
    }

    /**
     * The time left, taking the pace so far for the rest; empty while it cannot be told.
     *
     * @param now the present
     */
    public Optional<Duration> timeLeft(Instant now) {
        if (state != JobState.RUNNING
                || started.isEmpty()
                || !(fraction >= LEAST_FRACTION_FOR_AN_ESTIMATE)) {
            return Optional.empty();
        }
        double elapsed = Duration.between(started.get(), now).toMillis();
        return Optional.of(Duration.ofMillis(Math.round(elapsed * (1 - fraction) / fraction)));
    }
}
