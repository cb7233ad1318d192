package rudra.simulation.history;

/**
 * The values of one column, a value a row. The arrays are not copied: who hands them on does not
 * change them until the call has returned.
 */
public sealed interface ColumnValues {

    /** How many rows. */
    int size();

    /** What the values are. */
    ColumnKind kind();

    /** Numbers. */
    record Numbers(double[] values) implements ColumnValues {
        /**
         * The one form in which a number is kept and compared: −0 is 0, and there is one
         * not-a-number.
         */
        static double canonical(double value) {
            return value == 0 ? 0.0 : Double.isNaN(value) ? Double.NaN : value;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.NUMBER;
        }
    }

    /** Whole numbers. */
    record Counts(long[] values) implements ColumnValues {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.COUNT;
        }
    }

    /** Yes or no. */
    record Flags(boolean[] values) implements ColumnValues {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.FLAG;
        }
    }

    /** Texts, empty where there is none. */
    record Texts(String[] values) implements ColumnValues {
        @Override
        public int size() {
            return values.length;
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.TEXT;
        }
    }
}
