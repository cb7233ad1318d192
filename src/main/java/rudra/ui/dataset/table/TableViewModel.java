package rudra.ui.dataset.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;

/** The rows of the open table in the order that is wanted, put so in the background. */
public final class TableViewModel {
    private final WindowModel window;
    private final Newest ordering;
    private final ReadOnlyObjectWrapper<List<Integer>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper sorting = new ReadOnlyBooleanWrapper();

    /** The rows of the table that a window works on. */
    public TableViewModel(WindowModel window) {
        this.window = window;
        this.ordering = new Newest(window, window.messages().text("dataset.sort"));
        window.datasets().openProperty().subscribe(this::begin);
    }

    /** The positions of the rows, in the order in which they are shown. */
    ReadOnlyObjectProperty<List<Integer>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether an order is being made that is not shown yet. */
    ReadOnlyBooleanProperty sortingProperty() {
        return sorting.getReadOnlyProperty();
    }

    private void begin(Optional<OpenDataset> open) {
        ordering.forget();
        sorting.set(false);
        rows.set(open.map(of -> asInTheFile(of.dataset())).orElse(List.of()));
    }

    private static List<Integer> asInTheFile(Dataset dataset) {
        return RowList.of(IntStream.range(0, dataset.size()).toArray());
    }

    /** Orders the rows by a column; those without a value stand last. */
    void sort(String name, boolean ascending) {
        Optional<Column> column =
                window.datasets().openProperty().get().flatMap(of -> of.dataset().column(name));
        if (column.isPresent()) {
            sorting.set(true);
            ordering.ask(
                    () -> (List<Integer>) RowList.of(RowOrder.of(column.get(), ascending)),
                    ordered -> {
                        rows.set(ordered);
                        sorting.set(false);
                    });
        }
    }

    /** Shows the rows as they stand in the file. */
    void unsort() {
        begin(window.datasets().openProperty().get());
    }
}
