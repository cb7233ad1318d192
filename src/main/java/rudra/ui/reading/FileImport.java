package rudra.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.job.CancelledException;
import rudra.job.Job;
import rudra.ui.window.FileExport;
import rudra.ui.window.OpenRequest.Look;
import rudra.ui.window.WindowModel;

/**
 * Reads one file after another in the background, as the user decides; the newest decision counts.
 * What the user looked at is what is used: a file is read once. For the UI thread.
 *
 * @param <T> what is read
 */
public final class FileImport<T> {
    private static final int LISTED_OF_A_CODE = 1_000;

    private final WindowModel window;
    private final String input;
    private final InputKind<T> kind;
    private final Owner owner;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.IDLE);
    private final ReadOnlyObjectWrapper<ImportOutcome<T>> outcome =
            new ReadOnlyObjectWrapper<>(new ImportOutcome.Reading<>());
    private Optional<Job<LoadedInput<T>>> reading = Optional.empty();
    private Look wanted = Look.ALWAYS;

    /** What the user sees of an import. */
    public enum Stage {
        /** Nothing is being opened. */
        IDLE,
        /** A file is read that probably needs no look. */
        READING,
        /** The user looks. */
        LOOKING
    }

    /** Whose file it is. */
    public interface Owner {

        /** Uses what was read. */
        void load();

        /** Goes back to what was open before. */
        void cancel();
    }

    /**
     * Nothing is read yet.
     *
     * @param input the name of the input that files are read as
     * @param kind what they are
     */
    public FileImport(WindowModel window, String input, InputKind<T> kind, Owner owner) {
        this.window = window;
        this.input = input;
        this.kind = kind;
        this.owner = owner;
    }

    /** What the user sees. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What became of the file as it is read now. */
    public ReadOnlyObjectProperty<ImportOutcome<T>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether a file is being opened. */
    public boolean isOpen() {
        return stage.get() != Stage.IDLE;
    }

    /** Begins with another file, which is not read yet. */
    public void begin(Look look) {
        wanted = look;
        stage.set(look == Look.ALWAYS ? Stage.LOOKING : Stage.READING);
        await();
    }

    /** Stops reading: it will be read otherwise. */
    public void await() {
        reading.ifPresent(Job::cancel);
        reading = Optional.empty();
        outcome.set(new ImportOutcome.Reading<>());
    }

    /** Reads a file in place of what was read. */
    public void read(InputSource source) {
        await();
        String title =
                window.messages().text("job.load", String.valueOf(source.path().getFileName()));
        Job<LoadedInput<T>> job =
                window.desktop()
                        .jobs()
                        .submit(
                                title,
                                progress ->
                                        window.desktop()
                                                .services()
                                                .load(input, kind, source, progress));
        reading = Optional.of(job);
        var _ =
                job.outcome()
                        .whenCompleteAsync(
                                (read, thrown) -> {
                                    if (reading.filter(job::equals).isEmpty()) {
                                        return;
                                    }
                                    if (thrown == null) {
                                        arrived(read);
                                    } else {
                                        refuse(title, thrown);
                                    }
                                },
                                window.desktop().uiThread());
    }

    private void arrived(LoadedInput<T> read) {
        outcome.set(new ImportOutcome.Ready<>(read));
        if (stage.get() == Stage.READING) {
            if (wanted == Look.IN_DOUBT && isDoubtful()) {
                stage.set(Stage.LOOKING);
            } else {
                owner.load();
            }
        }
    }

    private boolean isDoubtful() {
        return outcome.get().report().stream()
                .anyMatch(finding -> finding.weight() != Finding.Weight.NOTE);
    }

    private void refuse(String title, Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        switch (thrown instanceof CompletionException ? cause : thrown) {
            case AnalysisException known -> {
                outcome.set(new ImportOutcome.Refused<>(known.problems()));
                stage.set(Stage.LOOKING);
            }
            case CancelledException _ -> owner.cancel();
            case Throwable unexpected -> {
                window.fail(title, unexpected);
                owner.cancel();
            }
        }
    }

    /** What was read, once it can be used. */
    public Optional<LoadedInput<T>> ready() {
        return outcome.get() instanceof ImportOutcome.Ready<T> read
                ? Optional.of(read.input())
                : Optional.empty();
    }

    /** Ends the import. */
    public void end() {
        reading.ifPresent(Job::cancel);
        reading = Optional.empty();
        stage.set(Stage.IDLE);
    }

    /**
     * What the button that loads says: it names what is left out.
     *
     * @param plain what it says where nothing is
     */
    public String loadTitle(String plain) {
        Messages messages = window.messages();
        List<Finding> left =
                outcome.get().report().stream()
                        .filter(finding -> finding.weight() == Finding.Weight.LEFT_OUT)
                        .toList();
        if (left.isEmpty() || ready().isEmpty()) {
            return plain;
        }
        boolean rows = left.stream().allMatch(f -> f.problem().line().isPresent());
        return left.size() > LISTED_OF_A_CODE
                ? messages.text("import.load-without-many", LISTED_OF_A_CODE)
                : messages.text(
                        rows ? "import.load-without-rows" : "import.load-without", left.size());
    }

    /** Writes the report as CSV where the user says. */
    public void exportReport(String suggestedName) {
        String csv = ReportText.csv(outcome.get().report());
        new FileExport(window)
                .text(window.messages().text("import.export-report"), suggestedName, () -> csv);
    }
}
