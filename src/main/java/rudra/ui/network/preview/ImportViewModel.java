package rudra.ui.network.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.network.Network;
import rudra.network.io.NetworkImport;
import rudra.network.io.NetworkKind;
import rudra.network.io.NetworkPreview;
import rudra.ui.reading.FileImport;
import rudra.ui.reading.FileImport.Stage;
import rudra.ui.reading.ImportOutcome;
import rudra.ui.reading.ImportSubject;
import rudra.ui.shock.EquivalentCommand;
import rudra.ui.window.DatasetRequest;
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
public final class ImportViewModel implements ImportSubject<Network>, FileImport.Owner {
    private static final String INPUT = "network";
    private static final String MEASURES = "network.measures";

    private final WindowModel window;
    private final Consumer<Runnable> debounce;
    private final NetworkImport files = new NetworkImport();
    private final Newest inspection;
    private final FileImport<Network> file;
    private final ObjectProperty<ImportDraft> draft =
            new SimpleObjectProperty<>(new ImportDraft(Path.of(""), Map.of()));
    private final ObjectProperty<Optional<NetworkPreview>> preview =
            new SimpleObjectProperty<>(Optional.empty());
    private boolean suggesting;

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
        this.file = new FileImport<>(window, INPUT, NetworkKind.NETWORK, this);
        window.requestProperty().subscribe(request -> request.ifPresent(this::begin));
    }

    /** What the user sees. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return file.stageProperty();
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

    @Override
    public ReadOnlyObjectProperty<ImportOutcome<Network>> outcomeProperty() {
        return file.outcomeProperty();
    }

    private void begin(OpenRequest request) {
        file.begin(request.look());
        preview.set(Optional.empty());
        draft.set(ImportDraft.of(request.source()));
        suggesting = request.look() == Look.ALWAYS;
        begin();
    }

    /** Reads otherwise, once the user pauses. */
    void change(ImportDraft changed) {
        if (!changed.equals(draft.get())) {
            draft.set(changed);
            file.await();
            debounce.accept(() -> {
                if (file.isOpen()) {
                    begin();
                }
            });
        }
    }

    /** Lets the user choose the file of the institution table. */
    void chooseInstitutions() {
        window.dialogs()
                .open(messages().text("import.choose-institutions"))
                .ifPresent(chosen ->
                        change(draft.get().with(ImportDraft.INSTITUTIONS, chosen.toString())));
    }

    private void begin() {
        file.await();
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
                seen.flatMap(NetworkPreview::suggestedInstitutions).filter(_ -> suggesting);
        suggesting = false;
        if (beside.isPresent()) {
            draft.set(draft.get().with(ImportDraft.INSTITUTIONS, beside.get().toString()));
            begin();
        } else {
            preview.set(seen);
            file.read(draft.get().source());
        }
    }

    private String fileName() {
        return String.valueOf(draft.get().path().getFileName());
    }

    @Override
    public void load() {
        file.ready().ifPresent(this::use);
    }

    private void use(LoadedInput<Network> input) {
        Optional<OpenRequest> request = window.requestProperty().get();
        OpenNetwork opened =
                new OpenNetwork(
                        request.map(OpenRequest::title)
                                .orElseGet(() -> input.content().value().title()),
                        draft.get().source(),
                        input,
                        request.flatMap(OpenRequest::suggested));
        cancel();
        window.use(opened);
        request.ifPresent(window::goOn);
    }

    @Override
    public void cancel() {
        inspection.forget();
        file.end();
        window.requestAnswered();
    }

    @Override
    public String loadTitle() {
        return file.loadTitle(messages().text("import.load"));
    }

    @Override
    public String command() {
        return EquivalentCommand.of(
                MEASURES, draft.get().source(), JsonNodeFactory.instance.objectNode(), "");
    }

    @Override
    public void exportReport() {
        file.exportReport(fileName() + "-report.csv");
    }

    /** Reads the file as a table of observations instead. */
    void openAsDataset() {
        Path path = draft.get().path();
        cancel();
        window.datasets().open(DatasetRequest.file(path));
    }
}
