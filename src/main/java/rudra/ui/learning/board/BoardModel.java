package rudra.ui.learning.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.picture.Chart;
import rudra.app.Messages;
import rudra.ui.learning.watch.Finished;
import rudra.ui.window.WindowModel;

/**
 * The leaderboard: in which order its rows stand, which are held at the top and which are hidden
 * from it and from the charts. There are some dozen rows: nothing here takes a millisecond.
 */
public final class BoardModel {
    private static final String FAMILY = "family";

    private final WindowModel window;
    private final Finished finished;
    private final Board board;
    private final ObservableList<Standing> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Marks> marks =
            new ReadOnlyObjectWrapper<>(new Marks(Set.of(), Set.of()));
    private Comparator<Standing> order = Comparator.comparingInt(_ -> 0);

    /**
     * What the user did to families.
     *
     * @param pinned those held at the top
     * @param hidden those left out of the charts, at the bottom
     */
    record Marks(Set<String> pinned, Set<String> hidden) {
        Marks {
            pinned = Set.copyOf(pinned);
            hidden = Set.copyOf(hidden);
        }

        private int place(Standing standing) {
            boolean isHidden = hidden.contains(standing.family());
            return isHidden ? 2 : pinned.contains(standing.family()) ? 0 : 1;
        }
    }

    /** The leaderboard of a comparison. */
    public BoardModel(WindowModel window, Finished finished) {
        this.window = window;
        this.finished = finished;
        this.board = Board.of(finished.result());
        arrange();
    }

    WindowModel window() {
        return window;
    }

    Messages messages() {
        return window.messages();
    }

    Finished finished() {
        return finished;
    }

    Board board() {
        return board;
    }

    /** The families in the order in which they are shown. */
    ObservableList<Standing> rows() {
        return rows;
    }

    /** What is held at the top and what is hidden. */
    ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** The charts of the families that are not hidden. */
    Map<String, Chart> charts() {
        Set<String> names = new TreeSet<>();
        marks.get().hidden().forEach(family -> names.add(name(family)));
        return ChartFilter.without(finished.charts(), names);
    }

    /** What a family is called. */
    String name(String family) {
        return messages().choice("families", family).orElse(family);
    }

    /** The place of a family among all that can be chosen, by which it keeps its colour. */
    int colour(String family) {
        List<String> ids = FamilyIds.of(window);
        return Math.max(0, ids.indexOf(family));
    }

    /**
     * Sorts by a column; what has no value stands last.
     *
     * @param key a metric, a figure, or the name of the family
     */
    void sort(String key, boolean ascending) {
        Comparator<Standing> byName = Comparator.comparing(standing -> name(standing.family()));
        if (key.equals(FAMILY)) {
            order = ascending ? byName : byName.reversed();
        } else {
            Comparator<Double> upwards = Comparator.naturalOrder();
            Comparator<Double> values = ascending ? upwards : upwards.reversed();
            order =
                    Comparator.comparing((Standing one) -> Double.isNaN(one.value(key)))
                            .thenComparing(one -> one.value(key), values)
                            .thenComparing(byName);
        }
        arrange();
    }

    /** Back to the order of the result: the best first. */
    void unsort() {
        order = Comparator.comparingInt(_ -> 0);
        arrange();
    }

    /** Holds a family at the top, or no longer. */
    void pin(String family) {
        Marks now = marks.get();
        marks.set(new Marks(turned(now.pinned(), family), without(now.hidden(), family)));
        arrange();
    }

    /** Leaves a family out of the charts, or no longer. */
    void hide(String family) {
        Marks now = marks.get();
        marks.set(new Marks(without(now.pinned(), family), turned(now.hidden(), family)));
        arrange();
    }

    private static Set<String> turned(Set<String> set, String element) {
        Set<String> changed = new TreeSet<>(set);
        if (!changed.remove(element)) {
            changed.add(element);
        }
        return changed;
    }

    private static Set<String> without(Set<String> set, String element) {
        Set<String> changed = new TreeSet<>(set);
        changed.remove(element);
        return changed;
    }

    private void arrange() {
        Marks now = marks.get();
        rows.setAll(
                board.standings().stream()
                        .sorted(Comparator.comparingInt(now::place).thenComparing(order))
                        .toList());
    }
}
