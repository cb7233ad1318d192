package rudra.dataset;

import java.util.Arrays;

/** Numbers; not-a-number stands for a missing one. */
public final class NumberColumn implements Column {
    private final String name;
    private final double[] values;

    private NumberColumn(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    /** Copies the values; not-a-number stands for a missing one. */
    public static NumberColumn of(String name, double... values) {
        return new NumberColumn(name, values.clone());
    }

    /** The number of a row; not-a-number if it is missing. */
    public double value(int row) {
        return values[row];
    }

    /** A copy of all values. */
    public double[] values() {
        return values.clone();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public ColumnKind kind() {
        return ColumnKind.NUMBER;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    @Override
    public String text(int row) {
        double value = values[row];
        if (Double.isNaN(value)) {
            return "";
        }
        boolean isWhole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return isWhole ? Long.toString((long) value) : Double.toString(value);
    }

    @Override
    public NumberColumn rows(int[] rows) {
        double[] chosen = new double[rows.length];
        Arrays.setAll(chosen, k -> values[rows[k]]);
        return new NumberColumn(name, chosen);
    }

    @Override
    public NumberColumn named(String other) {
        return new NumberColumn(other, values);
    }
}
