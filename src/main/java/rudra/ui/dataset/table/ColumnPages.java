package rudra.ui.dataset.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The columns of a wide table, some hundreds at a time: more make the control slow. For the UI
 * thread.
 */
final class ColumnPages {
    /** How many columns are shown at once. */
    static final int SIZE = 300;

    private final ReadOnlyIntegerWrapper first = new ReadOnlyIntegerWrapper();
    private List<String> names = List.of();

    /** Begins with the first columns of another table. */
    void begin(List<String> columns) {
        names = List.copyOf(columns);
        first.set(0);
    }

    /** The place of the first column that is shown, from 0. */
    ReadOnlyIntegerProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** The place behind the last one that is shown. */
    int end() {
        return Math.min(first.get() + SIZE, names.size());
    }

    /** How many columns there are. */
    int total() {
        return names.size();
    }

    /** Whether there are more than are shown at once. */
    boolean isPaged() {
        return names.size() > SIZE;
    }

    boolean hasNext() {
        return end() < names.size();
    }

    boolean hasPrevious() {
        return first.get() > 0;
    }

    void next() {
        if (hasNext()) {
            first.set(first.get() + SIZE);
        }
    }

    void previous() {
        first.set(Math.max(0, first.get() - SIZE));
    }

    /** Goes to the page of a column; stays where there is no such column. */
    void show(String name) {
        int place = names.indexOf(name);
        if (place >= 0) {
            first.set(place / SIZE * SIZE);
        }
    }

    /**
     * The next column whose name holds a text, in capitals or not; round again after the last.
     *
     * @param after the column after which is searched; from the beginning where there is none
     */
    Optional<String> find(String text, Optional<String> after) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int start = after.map(names::indexOf).orElse(-1) + 1;
        return wanted.isEmpty()
                ? Optional.empty()
                : IntStream.range(0, names.size())
                        .mapToObj(k -> names.get((start + k) % names.size()))
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                        .findFirst();
    }
}
