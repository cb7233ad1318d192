package rudra.ui.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.job.Job;
import rudra.job.Jobs;

/**
 * The jobs of this session, newest first. Reports from many threads are gathered and shown with the
 * UI thread's next event, however many there are.
 */
public final class JobListViewModel {
    private static final int REMEMBERED = 100;

    private final Executor uiThread;
    private final Set<Job<?>> changed = new LinkedHashSet<>();
    private final ObservableList<JobItem> items = FXCollections.observableArrayList();

    /** Made once: a view of a list hears of changes only as long as somebody holds the view. */
    private final ObservableList<JobItem> shown = FXCollections.unmodifiableObservableList(items);

    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper failures = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<JobItem>> foremost =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Watches jobs for as long as they are run. */
    public JobListViewModel(Jobs jobs, Executor uiThread) {
        this.uiThread = uiThread;
        jobs.listen(this::note);
    }

    /** The jobs, newest first. */
    public ObservableList<JobItem> items() {
        return shown;
    }

    /** How many have not ended. */
    public ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** How many of those remembered failed. */
    public ReadOnlyIntegerProperty failuresProperty() {
        return failures.getReadOnlyProperty();
    }

    /** The newest job that has not ended. */
    public ReadOnlyObjectProperty<Optional<JobItem>> foremostProperty() {
        return foremost.getReadOnlyProperty();
    }

    /** Forgets the jobs that ended. */
    public void forgetEnded() {
        items.removeIf(item -> !item.isActive());
        count();
    }

    private void note(Job<?> job) {
        boolean first;
        synchronized (changed) {
            first = changed.isEmpty();
            changed.add(job);
        }
        if (first) {
            uiThread.execute(this::show);
        }
    }

    private void show() {
        List<Job<?>> batch;
        synchronized (changed) {
            batch = List.copyOf(changed);
            changed.clear();
        }
        batch.forEach(this::show);
        count();
    }

    private void show(Job<?> job) {
        Optional<JobItem> known = items.stream().filter(item -> item.isOf(job)).findFirst();
        known.ifPresentOrElse(JobItem::refresh, () -> items.addFirst(new JobItem(job)));
        if (items.size() > REMEMBERED && !items.getLast().isActive()) {
            items.removeLast();
        }
    }

    private void count() {
        active.set((int) items.stream().filter(JobItem::isActive).count());
        failures.set((int) items.stream().filter(JobItem::hasFailed).count());
        foremost.set(items.stream().filter(JobItem::isActive).findFirst());
    }
}
