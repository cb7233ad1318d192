package rudra.ui.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.reference.CaseResult;
import rudra.analysis.reference.CaseStatus;
import rudra.app.Messages;
import rudra.job.Job;
import rudra.ui.window.WindowModel;

/** The comparison with worked examples, and the case that is looked at. */
public final class VerifyViewModel {
    private final WindowModel window;
    private final ObservableList<CaseResult> results = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<CaseStatus>> worst =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<CaseResult>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Job<List<CaseResult>>> running = Optional.empty();

    /** No comparison yet. */
    public VerifyViewModel(WindowModel window) {
        this.window = window;
    }

    /** The cases with what came of them. */
    public ObservableList<CaseResult> results() {
        return results;
    }

    /** How many passed, in a sentence; empty before the first comparison. */
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** Where the cases came from. */
    public ReadOnlyStringProperty sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The worst that came of any case. */
    public ReadOnlyObjectProperty<Optional<CaseStatus>> worstProperty() {
        return worst.getReadOnlyProperty();
    }

    /** The case that is looked at. */
    public ObjectProperty<Optional<CaseResult>> selectedProperty() {
        return selected;
    }

    /** Runs the cases that ship. */
    public void verifyShipped() {
        verify(List.of(), window.messages().text("verify.shipped"));
    }

    /** Runs the cases of a file that the user chooses. */
    public void verifyFile() {
        window.dialogs()
                .open(window.messages().text("verify.choose"))
                .ifPresent(file -> verify(List.of(file), file.toString()));
    }

    private void verify(List<Path> places, String name) {
        running.ifPresent(Job::cancel);
        running =
                Optional.of(
                        window.submit(
                                window.messages().text("job.verify"),
                                progress -> window.desktop().services().verify(places, progress),
                                found -> show(found, name)));
    }

    private void show(List<CaseResult> found, String name) {
        results.setAll(found);
        source.set(name);
        Messages messages = window.messages();
        verdict.set(
                messages.text(
                        "verify.verdict",
                        found.size(),
                        count(CaseStatus.PASSED),
                        count(CaseStatus.FAILED),
                        count(CaseStatus.UNSUPPORTED)));
        worst.set(
                count(CaseStatus.FAILED) > 0
                        ? Optional.of(CaseStatus.FAILED)
                        : count(CaseStatus.UNSUPPORTED) > 0
                                ? Optional.of(CaseStatus.UNSUPPORTED)
                                : Optional.of(CaseStatus.PASSED));
    }

    private long count(CaseStatus status) {
        return results.stream().filter(result -> result.status() == status).count();
    }
}
