package rudra.ui.network.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.InputSource;
import rudra.analysis.file.AtomicFile;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.job.CancelledException;
import rudra.job.Job;
import rudra.network.Network;
import rudra.network.io.NetworkImport;
import rudra.network.io.NetworkKind;
import rudra.network.io.NetworkPreview;
import rudra.ui.notice.Notice;
import rudra.ui.shock.EquivalentCommand;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.OpenRequest;
import rudra.ui.window.OpenRequest.Look;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Opens networks: reads the file that the window asks for, lets the user look and change how it is
 * read where there is something to look at, and hands it over. A file is read once; what the user
 * looked at is what is loaded.
 */
public final class ImportViewModel {
    private static final String INPUT = "network";
    private static final String MEASURES = "network.measures";
    private static final int LISTED_OF_A_CODE = 1_000;

    private final WindowModel window;
    private final Consumer<Runnable> debounce;
    private final NetworkImport files = new NetworkImport();
    private final Newest inspection;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.IDLE);
    private final ObjectProperty<ImportDraft> draft =
            new SimpleObjectProperty<>(new ImportDraft(Path.of(""), Map.of()));
    private final ObjectProperty<Optional<NetworkPreview>> preview =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ImportOutcome> outcome =
            new SimpleObjectProperty<>(new ImportOutcome.Reading());
    private Optional<Job<LoadedInput<Network>>> reading = Optional.empty();
    private boolean suggesting;

    /** What the user sees of an import. */
    public enum Stage {
        /** Nothing is being opened. */
        IDLE,
        /** A file is read that probably needs no look. */
        READING,
        /** The user looks. */
        LOOKING
    }

    /**
     * Answers the requests of a window.
     *
     * @param window the window
     * @param debounce does what it is given once the user pauses
     */
    public ImportViewModel(WindowModel window, Consumer<Runnable> debounce) {
        this.window = window;
        this.debounce = debounce;
        this.inspection = new Newest(window, window.messages().text("import.inspect"));
        window.requestProperty().subscribe(request -> request.ifPresent(this::begin));
    }

    /** What the user sees. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    Messages messages() {
        return window.messages();
    }

    ReadOnlyObjectProperty<ImportDraft> draftProperty() {
        return draft;
    }

    ReadOnlyObjectProperty<Optional<NetworkPreview>> previewProperty() {
        return preview;
    }

    ReadOnlyObjectProperty<ImportOutcome> outcomeProperty() {
        return outcome;
    }

    private void begin(OpenRequest request) {
        stage.set(request.look() == Look.ALWAYS ? Stage.LOOKING : Stage.READING);
        preview.set(Optional.empty());
        draft.set(ImportDraft.of(request.source()));
        suggesting = request.look() == Look.ALWAYS;
        begin();
    }

    /** Reads otherwise, once the user pauses. */
    void change(ImportDraft changed) {
        if (!changed.equals(draft.get())) {
            draft.set(changed);
            reading.ifPresent(Job::cancel);
            reading = Optional.empty();
            outcome.set(new ImportOutcome.Reading());
            debounce.accept(() -> {
                if (stage.get() != Stage.IDLE) {
                    begin();
                }
            });
        }
    }

    /** Lets the user choose the file of the institution table. */
    void chooseInstitutions() {
        window.dialogs()
                .open(messages().text("import.choose-institutions"))
                .ifPresent(file ->
                        change(draft.get().with(ImportDraft.INSTITUTIONS, file.toString())));
    }

    private void begin() {
        outcome.set(new ImportOutcome.Reading());
        InputSource source = draft.get().source();
        inspection.ask(() -> inspected(source), this::inspected);
    }

    private Optional<NetworkPreview> inspected(InputSource source) {
        try {
            return Optional.of(files.inspect(source));
        } catch (AnalysisException e) {
            // Reading meets the same problem, and its report says so.
            return Optional.empty();
        }
    }

    private void inspected(Optional<NetworkPreview> seen) {
        Optional<Path> beside =
                seen.flatMap(NetworkPreview::suggestedInstitutions).filter(file -> suggesting);
        suggesting = false;
        if (beside.isPresent()) {
            draft.set(draft.get().with(ImportDraft.INSTITUTIONS, beside.get().toString()));
            begin();
        } else {
            preview.set(seen);
            read();
        }
    }

    private void read() {
        reading.ifPresent(Job::cancel);
        InputSource source = draft.get().source();
        Job<LoadedInput<Network>> job =
                window.desktop()
                        .jobs()
                        .submit(
                                messages().text("job.load", fileName()),
                                progress ->
                                        window.desktop()
                                                .services()
                                                .load(
                                                        INPUT,
                                                        NetworkKind.NETWORK,
                                                        source,
                                                        progress));
        reading = Optional.of(job);
        var _ =
                job.outcome()
                        .whenCompleteAsync(
                                (input, thrown) -> {
                                    if (reading.filter(job::equals).isEmpty()) {
                                        return;
                                    }
                                    if (thrown == null) {
                                        arrived(input);
                                    } else {
                                        refuse(thrown);
                                    }
                                },
                                window.desktop().uiThread());
    }

    private void arrived(LoadedInput<Network> input) {
        outcome.set(new ImportOutcome.Ready(input));
        if (stage.get() == Stage.READING && !needsALook(input)) {
            load();
        } else {
            stage.set(Stage.LOOKING);
        }
    }

    private boolean needsALook(LoadedInput<Network> input) {
        boolean onlyInNeed =
                window.requestProperty().get().map(r -> r.look() == Look.IN_NEED).orElse(false);
        return !onlyInNeed && input.content().isDoubtful();
    }

    private void refuse(Throwable thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        switch (thrown instanceof CompletionException ? cause : thrown) {
            case AnalysisException known -> {
                outcome.set(new ImportOutcome.Refused(known.problems()));
                stage.set(Stage.LOOKING);
            }
            case CancelledException cancelled -> cancel();
            case Throwable unexpected -> {
                window.fail(messages().text("job.load", fileName()), unexpected);
                cancel();
            }
        }
    }

    private String fileName() {
        return String.valueOf(draft.get().path().getFileName());
    }

    /** Works on the network as it was read. */
    void load() {
        if (outcome.get() instanceof ImportOutcome.Ready ready) {
            Optional<OpenRequest> request = window.requestProperty().get();
            OpenNetwork opened =
                    new OpenNetwork(
                            request.map(OpenRequest::title)
                                    .orElseGet(() -> ready.input().content().value().title()),
                            draft.get().source(),
                            ready.input(),
                            request.flatMap(OpenRequest::suggested));
            end();
            window.use(opened);
            request.ifPresent(window::goOn);
        }
    }

    /** Opens nothing; what was open stays open. */
    void cancel() {
        end();
    }

    private void end() {
        inspection.forget();
        reading.ifPresent(Job::cancel);
        reading = Optional.empty();
        stage.set(Stage.IDLE);
        window.requestAnswered();
    }

    /** What the button that loads says: it names what is left out. */
    String loadTitle() {
        List<Finding> left =
                outcome.get().report().stream()
                        .filter(finding -> finding.weight() == Finding.Weight.LEFT_OUT)
                        .toList();
        if (left.isEmpty() || !(outcome.get() instanceof ImportOutcome.Ready)) {
            return messages().text("import.load");
        }
        boolean rows = left.stream().allMatch(f -> f.problem().line().isPresent());
        return left.size() > LISTED_OF_A_CODE
                ? messages().text("import.load-without-many", LISTED_OF_A_CODE)
                : messages()
                        .text(
                                rows ? "import.load-without-rows" : "import.load-without",
                                left.size());
    }

    /** The command line that reads the same. */
    String command() {
        return EquivalentCommand.of(
                MEASURES, draft.get().source(), JsonNodeFactory.instance.objectNode(), "");
    }

    /** Writes the report as CSV where the user says. */
    void exportReport() {
        String name = fileName() + "-report.csv";
        window.dialogs()
                .save(messages().text("import.export-report"), name)
                .ifPresent(file -> write(file, ReportText.csv(outcome.get().report())));
    }

    private void write(Path file, String text) {
        window.submit(
                messages().text("job.export", String.valueOf(file.getFileName())),
                progress -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    AtomicFile.write(file, out -> out.write(bytes));
                    return file;
                },
                done -> window.tell(Notice.done(messages().text("result.exported", done))));
    }
}
