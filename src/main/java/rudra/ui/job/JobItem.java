package rudra.ui.job;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.job.Job;
import rudra.job.JobState;
import rudra.job.JobStatus;

/** One job as the window shows it; changes on the UI thread only. */
public final class JobItem {
    private final Job<?> job;
    private final ReadOnlyObjectWrapper<JobStatus> status;

    JobItem(Job<?> job) {
        this.job = job;
        this.status = new ReadOnlyObjectWrapper<>(job.status());
    }

    /** What the job does. */
    public String title() {
        return job.title();
    }

    /** Where the job stands. */
    public ReadOnlyObjectProperty<JobStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The time it probably still takes. */
    public Optional<Duration> timeLeft() {
        return job.timeLeft();
    }

    /** Whether it has not ended. */
    public boolean isActive() {
        return !status.get().state().isFinal();
    }

    /** Whether it failed. */
    public boolean hasFailed() {
        return status.get().state() == JobState.FAILED;
    }

    /** Asks it to stop. */
    public void cancel() {
        job.cancel();
    }

    boolean isOf(Job<?> other) {
        return job == other;
    }

    void refresh() {
        status.set(job.status());
    }
}
