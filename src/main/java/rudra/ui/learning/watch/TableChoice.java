package rudra.ui.learning.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.app.Sample;
import rudra.dataset.Dataset;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Job;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;

/** The table that models are trained on, read in the background; the newest choice wins. */
public final class TableChoice {
    /** The input of all analyses of models. */
    public static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    private final WindowModel window;
    private final ObservableList<Sample> samples = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<String>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long newest;

    TableChoice(WindowModel window) {
        this.window = window;
        window.submit(
                window.messages().text("job.samples"),
                _ -> window.desktop().services().samples(),
                all -> samples.setAll(all.stream().filter(TableChoice::isTable).toList()));
    }

    private static boolean isTable(Sample sample) {
        return sample.inputs().containsKey(DATASET.name())
                && sample.analysis().equals(ModelsViewModel.ANALYSIS);
    }

    /** The tables that ship with a question about models; empty until they are read. */
    public ObservableList<Sample> samples() {
        return samples;
    }

    /** The table that the window works on, whichever screen opened it. */
    public ReadOnlyObjectProperty<Optional<OpenDataset>> tableProperty() {
        return window.datasets().openProperty();
    }

    /** What is being read. */
    public ReadOnlyObjectProperty<Optional<String>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Lets the user choose a file. */
    public void choose() {
        window.dialogs().open(window.messages().text("models.choose-table")).ifPresent(this::open);
    }

    /** Reads a file that was chosen or dropped. */
    public void open(Path file) {
        read(String.valueOf(file.getFileName()), InputSource.of(file), Optional.empty(), _ -> {});
    }

    /**
     * Reads a table, unless it is open already.
     *
     * @param target the column that a sample wants predicted
     * @param then receives it after it has become the present one
     */
    void read(
            String title, InputSource source, Optional<String> target, Consumer<OpenDataset> then) {
        Optional<OpenDataset> open =
                tableProperty().get().filter(now -> now.source().equals(source));
        long ticket = ++newest;
        if (open.isPresent()) {
            reading.set(Optional.empty());
            then.accept(open.get());
            return;
        }
        reading.set(Optional.of(title));
        Job<OpenDataset> job =
                window.submit(
                        window.messages().text("job.load", title),
                        progress ->
                                new OpenDataset(
                                        title,
                                        source,
                                        window.desktop()
                                                .services()
                                                .load(
                                                        DATASET.name(),
                                                        DATASET.kind(),
                                                        source,
                                                        progress),
                                        target),
                        read -> arrived(ticket, read, then));
        var _ =
                job.outcome()
                        .whenCompleteAsync(
                                (_, thrown) -> {
                                    if (thrown != null && ticket == newest) {
                                        reading.set(Optional.empty());
                                    }
                                },
                                window.desktop().uiThread());
    }

    private void arrived(long ticket, OpenDataset read, Consumer<OpenDataset> then) {
        if (ticket == newest) {
            reading.set(Optional.empty());
            window.datasets().use(read);
            then.accept(read);
        }
    }

    /** Where the present table is, by the name of the input; empty without one. */
    public Map<String, InputSource> sources() {
        return tableProperty()
                .get()
                .map(open -> Map.of(DATASET.name(), open.source()))
                .orElse(Map.of());
    }

    /** The names of the columns of the present table. */
    public List<String> columns() {
        return tableProperty().get().map(open -> open.dataset().names()).orElse(List.of());
    }
}
