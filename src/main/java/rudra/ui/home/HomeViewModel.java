package rudra.ui.home;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.app.Sample;
import rudra.ui.session.RecentFile;
import rudra.ui.session.Session;
import rudra.ui.window.WindowModel;

/** Where an analyst begins. */
public final class HomeViewModel {
    private static final String LED = "loans-clean";

    private final WindowModel window;
    private final ObservableList<Sample> samples = FXCollections.observableArrayList();

    /** A beginning in the given window. */
    public HomeViewModel(WindowModel window) {
        this.window = window;
        window.submit(
                window.messages().text("job.samples"),
                progress -> window.desktop().services().samples(),
                samples::setAll);
    }

    /** The samples that ship; empty until they are read. */
    public ObservableList<Sample> samples() {
        return samples;
    }

    /** The sample with which the way from a table to a verdict is gone; empty until it is read. */
    Optional<Sample> led() {
        return samples.stream().filter(sample -> sample.id().equals(LED)).findFirst();
    }

    /** Leads the user from a table to the verdict on five models. */
    void lead() {
        led().ifPresent(window.path()::begin);
    }

    /** What was open before. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return window.desktop().session().sessionProperty();
    }

    /** Lets the user choose a file. */
    public void choose() {
        window.chooseNetwork();
    }

    /** Opens a sample. */
    public void open(Sample sample) {
        window.open(sample);
    }

    /** Opens a file again as it was read before. */
    public void open(RecentFile file) {
        window.open(file);
    }
}
