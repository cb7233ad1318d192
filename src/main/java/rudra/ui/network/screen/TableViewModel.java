package rudra.ui.network.screen;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import rudra.ui.network.screen.RowQuery.Which;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

/** The rows of the table: found and sorted in the background, the newest question first. */
final class TableViewModel {
    private final ReadOnlyObjectProperty<Optional<Subject>> subject;
    private final ReadOnlyObjectProperty<BitSet> selection;
    private final Newest search;
    private final ObjectProperty<RowQuery> query = new SimpleObjectProperty<>(RowQuery.all());
    private final ReadOnlyObjectWrapper<List<Integer>> rows =
            new ReadOnlyObjectWrapper<>(List.of());

    TableViewModel(
            WindowModel window,
            ReadOnlyObjectProperty<Optional<Subject>> subject,
            ReadOnlyObjectProperty<BitSet> selection) {
        this.subject = subject;
        this.selection = selection;
        this.search = new Newest(window, window.messages().text("network.sort"));
        subject.subscribe(this::begin);
        query.subscribe(this::find);
        selection.subscribe(() -> {
            if (query.get().which() == Which.SELECTED) {
                find();
            }
        });
    }

    /** What is wanted. */
    ObjectProperty<RowQuery> queryProperty() {
        return query;
    }

    /** The institutions of the rows, by their positions. */
    ReadOnlyObjectProperty<List<Integer>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void begin() {
        rows.set(List.of());
        if (query.get().equals(RowQuery.all())) {
            find();
        } else {
            query.set(RowQuery.all());
        }
    }

    private void find() {
        search.forget();
        subject.get()
                .ifPresent(of -> {
                    RowQuery wanted = query.get();
                    BitSet selected = selection.get();
                    search.ask(() -> new TableRows(of).find(wanted, selected), rows::set);
                });
    }
}
