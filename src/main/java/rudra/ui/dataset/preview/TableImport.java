package rudra.ui.dataset.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.dataset.Dataset;
import rudra.dataset.io.DatasetKinds;
import rudra.dataset.io.TableHead;
import rudra.ui.reading.FileImport;
import rudra.ui.reading.FileImport.Stage;
import rudra.ui.reading.ImportOutcome;
import rudra.ui.reading.ImportSubject;
import rudra.ui.shock.EquivalentCommand;
import rudra.ui.window.DatasetRequest;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.OpenRequest;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Opens tables: reads the file that the window asks for, lets the user look and change how it is
 * read where it is new, and hands it over. The head of a delimited file is shown at once; what its
 * columns hold is known when all of it was read.
 */
public final class TableImport implements ImportSubject<Dataset>, FileImport.Owner {
    private static final String INPUT = "dataset";
    private static final String PROFILE = "dataset.profile";

    private final WindowModel window;
    private final Consumer<Runnable> debounce;
    private final Newest looking;
    private final FileImport<Dataset> file;
    private final ObjectProperty<TableDraft> draft =
            new SimpleObjectProperty<>(new TableDraft(Path.of(""), Map.of()));
    private final ObjectProperty<FirstRows> first = new SimpleObjectProperty<>(FirstRows.none());

    /**
     * Answers the requests of a window.
     *
     * @param debounce does what it is given once the user pauses
     */
    public TableImport(WindowModel window, Consumer<Runnable> debounce) {
        this.window = window;
        this.debounce = debounce;
        this.looking = new Newest(window, window.messages().text("import.inspect"));
        this.file = new FileImport<>(window, INPUT, DatasetKinds.DATASET, this);
        file.outcomeProperty().subscribe(this::read);
        window.datasets().requestProperty().subscribe(wish -> wish.ifPresent(this::begin));
    }

    /** What the user sees. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return file.stageProperty();
    }

    Messages messages() {
        return window.messages();
    }

    ReadOnlyObjectProperty<TableDraft> draftProperty() {
        return draft;
    }

    ReadOnlyObjectProperty<FirstRows> firstRowsProperty() {
        return first;
    }

    @Override
    public ReadOnlyObjectProperty<ImportOutcome<Dataset>> outcomeProperty() {
        return file.outcomeProperty();
    }

    private void begin(DatasetRequest request) {
        file.begin(request.look());
        first.set(FirstRows.none());
        draft.set(TableDraft.of(request.source()));
        begin();
    }

    /** Reads otherwise, once the user pauses. */
    void change(TableDraft changed) {
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

    private void begin() {
        InputSource source = draft.get().source();
        looking.ask(() -> head(source), seen -> first.set(seen.apply(first.get())));
        file.read(source);
    }

    /** What becomes of the rows that are shown, once the head of the file was looked at. */
    private static UnaryOperator<FirstRows> head(InputSource source) {
        try {
            TableHead.Form form = TableHead.form(source);
            Optional<TableHead> head = TableHead.read(source, FirstRows.MOST);
            return before -> head.map(FirstRows::of).orElseGet(() -> before.in(form));
        } catch (AnalysisException e) {
            // Reading meets the same problem, and its report says so.
            return before -> before;
        }
    }

    /** What is no delimited text shows its rows as they were read. */
    private void read(ImportOutcome<Dataset> outcome) {
        if (outcome instanceof ImportOutcome.Ready<Dataset>(var input)
                && first.get().head().isEmpty()) {
            first.set(FirstRows.of(input.content().value(), first.get()));
        }
    }

    private String fileName() {
        return String.valueOf(draft.get().path().getFileName());
    }

    @Override
    public void load() {
        file.ready().ifPresent(this::use);
    }

    private void use(LoadedInput<Dataset> input) {
        Optional<DatasetRequest> request = window.datasets().requestProperty().get();
        OpenDataset opened =
                new OpenDataset(
                        request.map(DatasetRequest::title).orElseGet(this::fileName),
                        draft.get().source(),
                        input,
                        request.flatMap(DatasetRequest::target));
        cancel();
        window.datasets().use(opened);
    }

    @Override
    public void cancel() {
        looking.forget();
        file.end();
        window.datasets().requestAnswered();
    }

    @Override
    public String loadTitle() {
        return file.loadTitle(messages().text("dataset.import.load"));
    }

    @Override
    public String command() {
        return EquivalentCommand.of(
                PROFILE, INPUT, draft.get().source(), JsonNodeFactory.instance.objectNode(), "");
    }

    @Override
    public void exportReport() {
        file.exportReport(fileName() + "-report.csv");
    }

    /** Reads the file as a network instead. */
    void openAsNetwork() {
        Path path = draft.get().path();
        cancel();
        window.open(OpenRequest.file(path));
    }
}
