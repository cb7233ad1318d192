package rudra.ui.analysis;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.ui.window.WindowModel;

/**
 * The file for one input of an analysis. A dataset is looked at as soon as it is chosen, so that
 * its columns can be named in the form and a file that cannot be read is told at once.
 */
public final class ChosenFile {
    private final InputDeclaration<?> input;
    private final WindowModel window;
    private final ObjectProperty<Optional<InputSource>> source =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Table>> table =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What is known of a dataset.
     *
     * @param rows how many there are
     * @param columns their names in order
     */
    public record Table(int rows, List<String> columns) {
        /** Copies the list. */
        public Table {
            columns = List.copyOf(columns);
        }
    }

    ChosenFile(InputDeclaration<?> input, WindowModel window) {
        this.input = input;
        this.window = window;
        source.subscribe(this::look);
    }

    /** Where it is and how it is read, once it is chosen. */
    public ObjectProperty<Optional<InputSource>> sourceProperty() {
        return source;
    }

    /** What it holds, where it is a dataset and was read. */
    public ReadOnlyObjectProperty<Optional<Table>> tableProperty() {
        return table.getReadOnlyProperty();
    }

    private void look(Optional<InputSource> chosen) {
        table.set(Optional.empty());
        if (chosen.isPresent() && input.kind().type() == Dataset.class) {
            InputSource file = chosen.get();
            var _ =
                    window.submit(
                            window.messages()
                                    .text("job.load", String.valueOf(file.path().getFileName())),
                            progress -> read(input.kind(), file, progress),
                            read -> arrived(file, read));
        }
    }

    private <T> Table read(InputKind<T> kind, InputSource file, Progress progress) {
        T value =
                window.desktop()
                        .services()
                        .load(input.name(), kind, file, progress)
                        .content()
                        .value();
        Dataset dataset = (Dataset) value;
        return new Table(dataset.size(), dataset.names());
    }

    /** Another file may have been chosen since. */
    private void arrived(InputSource file, Table read) {
        if (source.get().equals(Optional.of(file))) {
            table.set(Optional.of(read));
        }
    }
}
