package rudra.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as models see them: columns of numbers, of which a category is the place of its level;
 * not-a-number is missing. Columns are shared, not copied, and are not to be changed.
 */
public final class Features {
    private final List<Feature> features;
    private final List<double[]> columns;
    private final int rows;

    /**
     * Takes the columns as they are.
     *
     * @param features what each column is
     * @param columns {@code [feature][row]}
     * @param rows the number of rows, which every column has
     * @throws IllegalArgumentException if the numbers of columns or rows differ
     */
    public Features(List<Feature> features, List<double[]> columns, int rows) {
        if (features.size() != columns.size()
                || columns.stream().anyMatch(column -> column.length != rows)) {
            throw new IllegalArgumentException("A column for each feature, a value for each row.");
        }
        this.features = List.copyOf(features);
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** What each column is. */
    public List<Feature> features() {
        return features;
    }

    /** The number of rows. */
    public int size() {
        return rows;
    }

    /** The number of columns. */
    public int width() {
        return features.size();
    }

    /** The values of a column; not to be changed. */
    public double[] column(int feature) {
        return columns.get(feature);
    }

    /** All columns of a row, copied. */
    public double[] row(int row) {
        double[] values = new double[width()];
        for (int f = 0; f < values.length; f++) {
            values[f] = columns.get(f)[row];
        }
        return values;
    }

    /** All rows, copied. */
    public double[][] rowByRow() {
        double[][] all = new double[rows][];
        Arrays.setAll(all, this::row);
        return all;
    }

    /** The same with other values in one column. */
    public Features with(int feature, double[] values) {
        List<double[]> changed = new ArrayList<>(columns);
        changed.set(feature, values);
        return new Features(features, changed, rows);
    }

    /** The same columns with these rows, in this order; a row may occur more than once. */
    public Features rows(int[] chosen) {
        List<double[]> picked = new ArrayList<>();
        for (double[] column : columns) {
            double[] values = new double[chosen.length];
            Arrays.setAll(values, k -> column[chosen[k]]);
            picked.add(values);
        }
        return new Features(features, picked, chosen.length);
    }
}
