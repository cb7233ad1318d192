package rudra.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.Column;
import rudra.dataset.Dataset;

/**
 * Two classes to tell apart, or by which to judge who was told neither.
 *
 * @param column the name of the column
 * @param positive the class whose probability is learned, as it is written
 * @param negative the other class
 * @param rows the rows that have a class, ascending
 * @param labels the class of each of them
 * @param task classification; anomaly where the classes judge only
 */
public record BinaryTarget(
        String column, String positive, String negative, int[] rows, boolean[] labels, Task task)
        implements Target {
    private static final int NAMED = 6;

    /**
     * Reads a column.
     *
     * @param column the name of the column
     * @param positive the class whose probability is learned; the rarer one if empty
     * @throws AnalysisException of sort {@code USAGE} if there is no such column or class, of sort
     *     {@code INPUT} if there are not two classes
     */
    public static BinaryTarget of(Dataset dataset, String column, String positive) {
        Column values = dataset.column(column).orElseThrow(() -> unknown(dataset, column));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int row = 0; row < values.size(); row++) {
            if (!values.isMissing(row)) {
                counts.merge(values.text(row), 1, Integer::sum);
            }
        }
        List<String> classes = counts.keySet().stream().sorted().toList();
        if (classes.size() != 2) {
            throw notTwo(column, classes);
        }
        if (!positive.isEmpty() && !classes.contains(positive)) {
            throw wrong(
                    "positive",
                    "“%s” is no class of “%s”. There are: %s."
                            .formatted(positive, column, String.join(", ", classes)));
        }
        String chosen = positive.isEmpty() ? rarer(classes, counts) : positive;
        String other = classes.get(classes.getFirst().equals(chosen) ? 1 : 0);
        int[] rows =
                IntStream.range(0, values.size()).filter(row -> !values.isMissing(row)).toArray();
        boolean[] labels = new boolean[rows.length];
        for (int k = 0; k < rows.length; k++) {
            labels[k] = values.text(rows[k]).equals(chosen);
        }
        return new BinaryTarget(column, chosen, other, rows, labels, Task.CLASSIFICATION);
    }

    /**
     * Reads a column whose classes are known, such as those that a model was trained on; one of
     * them need not occur.
     *
     * @throws AnalysisException of sort {@code INPUT} if there is no such column, or a third class
     */
    public static BinaryTarget of(
            Dataset dataset, String column, String positive, String negative) {
        Column values =
                dataset.column(column)
                        .orElseThrow(() -> AnalysisException.input(noColumn(dataset, column)));
        int[] rows =
                IntStream.range(0, values.size()).filter(row -> !values.isMissing(row)).toArray();
        boolean[] labels = new boolean[rows.length];
        for (int k = 0; k < rows.length; k++) {
            String text = values.text(rows[k]);
            labels[k] = text.equals(positive);
            if (!labels[k] && !text.equals(negative)) {
                throw AnalysisException.input(
                        Problem.of(
                                        "learning.class-unknown",
                                        "“%s” in row %,d is none of the two classes that the model knows, “%s” and “%s”."
                                                .formatted(text, rows[k] + 1, positive, negative))
                                .inField(column));
            }
        }
        return new BinaryTarget(column, positive, negative, rows, labels, Task.CLASSIFICATION);
    }

    private static Problem noColumn(Dataset dataset, String column) {
        return Problem.of(
                        "learning.column-wrong",
                        "Column “%s”, which says what came, is missing in %s."
                                .formatted(column, dataset.name()))
                .inField(column);
    }

    /** The second of two classes that are as frequent: 1 rather than 0, yes rather than no. */
    private static String rarer(List<String> classes, Map<String, Integer> counts) {
        int first = counts.getOrDefault(classes.getFirst(), 0);
        int second = counts.getOrDefault(classes.getLast(), 0);
        return first < second ? classes.getFirst() : classes.getLast();
    }

    /** The same classes, which nobody who learns is told. */
    public BinaryTarget judgingOnly() {
        return new BinaryTarget(column, positive, negative, rows, labels, Task.ANOMALY);
    }

    /** 1 for the positive class, 0 for the other; 0 for all where the classes judge only. */
    @Override
    public double[] values(int[] places) {
        double[] values = new double[places.length];
        for (int k = 0; k < places.length; k++) {
            values[k] = task != Task.ANOMALY && labels[places[k]] ? 1 : 0;
        }
        return values;
    }

    @Override
    public BinaryTarget at(int[] places) {
        boolean[] own = new boolean[places.length];
        for (int k = 0; k < own.length; k++) {
            own[k] = labels[places[k]];
        }
        int[] all = IntStream.range(0, places.length).toArray();
        return new BinaryTarget(column, positive, negative, all, own, task);
    }

    /** How many rows are positive. */
    public int positives() {
        int positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        return positives;
    }

    /** The complaint that there is no such column; of sort {@code USAGE}. */
    public static AnalysisException unknown(Dataset dataset, String column) {
        return wrong(
                "target",
                column.isEmpty()
                        ? "Say which column is to be predicted. There are: %s."
                                .formatted(String.join(", ", dataset.names()))
                        : "There is no column “%s”. There are: %s."
                                .formatted(column, String.join(", ", dataset.names())));
    }

    private static AnalysisException notTwo(String column, List<String> classes) {
        String named = String.join(", ", classes.subList(0, Math.min(NAMED, classes.size())));
        return AnalysisException.input(
                Problem.of(
                                "learning.not-two-classes",
                                "“%s” has %,d classes (%s%s) where two are needed."
                                        .formatted(
                                                column,
                                                classes.size(),
                                                named,
                                                classes.size() > NAMED ? ", …" : ""))
                        .inField(column));
    }

    private static AnalysisException wrong(String field, String message) {
        return AnalysisException.usage(Problem.of("learning.target-wrong", message).inField(field));
    }
}
