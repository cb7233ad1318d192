package rudra.ui.window;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.analysis.InputSource;
import rudra.ui.session.RecentFile;
import rudra.ui.session.SessionModel;

/**
 * The table of observations that a window works on, and the wish for another. For the UI thread.
 */
public final class DatasetModel {
    private final SessionModel session;
    private final Runnable show;
    private final ReadOnlyObjectWrapper<Optional<OpenDataset>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DatasetRequest>> request =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * No table is open.
     *
     * @param session where tables that were open are remembered
     * @param show goes to the screen that opens what is asked for
     */
    DatasetModel(SessionModel session, Runnable show) {
        this.session = session;
        this.show = show;
    }

    /** The table that the window works on. */
    public ReadOnlyObjectProperty<Optional<OpenDataset>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The table that was asked for last and is not open yet; the screen of tables opens it. */
    public ReadOnlyObjectProperty<Optional<DatasetRequest>> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /** Opens a table: it is read, and looked at where something is doubtful. */
    public void open(DatasetRequest wanted) {
        request.set(Optional.of(wanted));
        show.run();
    }

    /** What was asked for is open, or no longer wanted. */
    public void requestAnswered() {
        request.set(Optional.empty());
    }

    /** Works on a table, and remembers it among the recent files. */
    public void use(OpenDataset opened) {
        open.set(Optional.of(opened));
        InputSource source = opened.source();
        RecentFile recent =
                new RecentFile(
                        RecentFile.DATASET,
                        opened.title(),
                        source.path().toAbsolutePath().toString(),
                        source.options());
        session.change(now -> now.opened(recent));
    }
}
