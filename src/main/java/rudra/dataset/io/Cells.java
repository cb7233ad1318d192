package rudra.dataset.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import rudra.analysis.file.NumberStyle;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;

/** Collects the cells of one column, row after row. Not thread-safe. */
sealed interface Cells {
    /** The size to begin with. */
    int FIRST_ROWS = 1024;

    /** Takes the next cell; false, taking nothing, if it is none of this kind. */
    boolean add(String text);

    /** Takes a missing cell. */
    void addMissing();

    /** The column of all cells. */
    Column column(String name);

    /** Numbers. */
    final class Numbers implements Cells {
        private final NumberStyle style;
        private double[] values = new double[FIRST_ROWS];
        private int size;

        Numbers(NumberStyle style) {
            this.style = style;
        }

        @Override
        public boolean add(String text) {
            double value = style.parse(text);
            if (Double.isNaN(value) && !NumberStyle.isMissing(text)) {
                return false;
            }
            put(value);
            return true;
        }

        @Override
        public void addMissing() {
            put(Double.NaN);
        }

        /** Takes a number. */
        void put(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        @Override
        public Column column(String name) {
            return NumberColumn.of(name, Arrays.copyOf(values, size));
        }
    }

    /** Dates. */
    final class Dates implements Cells {
        private final DateOrder order;
        private long[] seconds = new long[FIRST_ROWS];
        private int size;

        Dates(DateOrder order) {
            this.order = order;
        }

        @Override
        public boolean add(String text) {
            OptionalLong second = DateText.second(text, order);
            second.ifPresent(this::put);
            return second.isPresent();
        }

        @Override
        public void addMissing() {
            put(DateColumn.MISSING);
        }

        /** Takes a second since 1970-01-01T00:00 UTC. */
        void put(long second) {
            if (size == seconds.length) {
                seconds = Arrays.copyOf(seconds, 2 * size);
            }
            seconds[size++] = second;
        }

        @Override
        public Column column(String name) {
            return DateColumn.of(name, Arrays.copyOf(seconds, size));
        }
    }

    /** Words, of which it shows at the end whether they repeat. */
    final class WordCells implements Cells {
        private static final int MISSING = CategoryColumn.MISSING;
        private static final int ALWAYS_FEW = 20;
        private static final int NEVER_FEW = 1000;

        private final Optional<ColumnKind> wanted;
        private final boolean isOpen;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<String> distinct = new ArrayList<>();
        private int[] codes = new int[FIRST_ROWS];
        private int size;

        /** Any words; a category or text as wanted, otherwise as they repeat. */
        WordCells(Optional<ColumnKind> wanted) {
            this.wanted = wanted;
            this.isOpen = true;
        }

        /** One of these words. */
        WordCells(List<String> levels) {
            this.wanted = Optional.of(ColumnKind.CATEGORY);
            this.isOpen = false;
            levels.forEach(this::place);
        }

        private int place(String text) {
            Integer known = places.get(text);
            if (known != null) {
                return known;
            }
            places.put(text, distinct.size());
            distinct.add(text);
            return distinct.size() - 1;
        }

        @Override
        public boolean add(String text) {
            if (!isOpen && !places.containsKey(text)) {
                return false;
            }
            put(place(text));
            return true;
        }

        @Override
        public void addMissing() {
            put(MISSING);
        }

        private void put(int code) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, 2 * size);
            }
            codes[size++] = code;
        }

        @Override
        public Column column(String name) {
            int[] all = Arrays.copyOf(codes, size);
            return isCategory()
                    ? CategoryColumn.of(name, distinct, all)
                    : TextColumn.of(name, distinct, all);
        }

        private boolean isCategory() {
            int different = distinct.size();
            return wanted.map(kind -> kind == ColumnKind.CATEGORY)
                    .orElse(
                            different <= ALWAYS_FEW
                                    || (different <= NEVER_FEW && 2L * different <= size));
        }
    }

    /** What stands for a missing cell whatever the kind of its column. */
    Set<String> MISSING_WORDS =
            Set.of("", "?", ".", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL");
}
