package rudra.ui.learning.watch;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.learning.Target;
import rudra.learning.Task;
import rudra.learning.TaskChoice;

/**
 * A column that is predicted, and which one of a table that probably is. Linear in the rows.
 *
 * @param classes its different values in order; none where there are more than twenty
 * @param task what there is to learn of it
 */
record TargetColumn(List<String> classes, Task task) {
    private static final int MOST_CLASSES = 20;

    /** What the column that says what came is called in tables of loans. */
    private static final List<String> USUAL =
            List.of("target", "default", "defaulted", "class", "bad", "outcome", "label", "y");

    TargetColumn {
        classes = List.copyOf(classes);
    }

    /**
     * A column by its name; without classes where the table has none of that name.
     *
     * @param positive the class that matters; the rarer one if empty
     */
    static TargetColumn of(Dataset dataset, String column, String positive) {
        return new TargetColumn(classes(dataset, column), Target.task(dataset, column, positive));
    }

    /** The same, learned as somebody wants it. */
    TargetColumn learnedAs(TaskChoice wanted) {
        return new TargetColumn(classes, wanted.orElse(task));
    }

    /**
     * The column that is probably meant: one of two classes with a usual name, else the last one of
     * two classes; empty where no column has two.
     */
    static Optional<String> suggested(Dataset dataset) {
        List<String> two =
                dataset.columns().stream()
                        .filter(column -> classes(column).size() == 2)
                        .map(Column::name)
                        .toList();
        return two.stream()
                .filter(name -> USUAL.contains(name.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(name -> USUAL.indexOf(name.toLowerCase(Locale.ROOT))))
                .or(() -> two.isEmpty() ? Optional.empty() : Optional.of(two.getLast()));
    }

    /** The different values of a column in order; none where there are more than twenty. */
    static List<String> classes(Dataset dataset, String column) {
        return dataset.column(column).map(TargetColumn::classes).orElse(List.of());
    }

    private static List<String> classes(Column column) {
        Set<String> values = new HashSet<>();
        for (int row = 0; row < column.size() && values.size() <= MOST_CLASSES; row++) {
            if (!column.isMissing(row)) {
                values.add(column.text(row));
            }
        }
        return values.size() > MOST_CLASSES ? List.of() : List.copyOf(new TreeSet<>(values));
    }
}
