package rudra.dataset.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;

/**
 * A column by the places of its values among the different ones. Numbers and dates ascend.
 *
 * @param column the column
 * @param ofRow the place of each row's value; {@link #MISSING} where there is none
 * @param rowsOf how many rows have each value
 */
@SuppressWarnings("ArrayRecordComponent")
record Codes(Column column, int[] ofRow, int[] rowsOf) {
    /** The place of a missing value. */
    static final int MISSING = -1;

    /** The codes of a column. O(n log n) for numbers and dates, O(n) for words. */
    static Codes of(Column column) {
        int[] codes =
                switch (column) {
                    case NumberColumn numbers -> numbers(numbers);
                    case DateColumn dates -> dates(dates);
                    case CategoryColumn _, TextColumn _ -> words(column);
                };
        int[] counts = new int[Arrays.stream(codes).max().orElse(MISSING) + 1];
        for (int code : codes) {
            if (code != MISSING) {
                counts[code]++;
            }
        }
        return new Codes(column, codes, counts);
    }

    private static int[] numbers(NumberColumn column) {
        double[] values = column.values();
        // Not-a-number sorts behind all; −0 is the same number as 0.
        double[] distinct =
                Arrays.stream(values)
                        .filter(v -> !Double.isNaN(v))
                        .map(v -> v + 0.0)
                        .sorted()
                        .distinct()
                        .toArray();
        return IntStream.range(0, values.length)
                .map(row ->
                        Double.isNaN(values[row])
                                ? MISSING
                                : Arrays.binarySearch(distinct, values[row] + 0.0))
                .toArray();
    }

    private static int[] dates(DateColumn column) {
        long[] distinct =
                IntStream.range(0, column.size())
                        .mapToLong(column::second)
                        .filter(second -> second != DateColumn.MISSING)
                        .sorted()
                        .distinct()
                        .toArray();
        return IntStream.range(0, column.size())
                .map(row ->
                        column.isMissing(row)
                                ? MISSING
                                : Arrays.binarySearch(distinct, column.second(row)))
                .toArray();
    }

    private static int[] words(Column column) {
        Map<String, Integer> places = new HashMap<>();
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            if (column.isMissing(row)) {
                codes[row] = MISSING;
            } else {
                Integer next = places.size();
                Integer known = places.putIfAbsent(column.text(row), next);
                codes[row] = known == null ? next : known;
            }
        }
        return codes;
    }

    /** How many different values there are. */
    int distinct() {
        return rowsOf.length;
    }

    /** How many rows have a value. */
    int known() {
        return Arrays.stream(rowsOf).sum();
    }

    /** How many rows have none. */
    int missing() {
        return ofRow.length - known();
    }

    /** Whether the places of values follow their size. */
    boolean isOrdered() {
        return column instanceof NumberColumn || column instanceof DateColumn;
    }

    /** The text of each value, by its place. */
    List<String> texts() {
        String[] texts = new String[distinct()];
        for (int row = 0; row < ofRow.length; row++) {
            int code = ofRow[row];
            if (code != MISSING && texts[code] == null) {
                texts[code] = column.text(row);
            }
        }
        return new ArrayList<>(List.of(texts));
    }

    /** The mean rank of each of some rows, counted from 1, ties sharing theirs. O(n + distinct). */
    static double[] ranks(int[] codes, int distinct) {
        int[] counts = new int[distinct];
        for (int code : codes) {
            counts[code]++;
        }
        double[] rank = new double[distinct];
        int below = 0;
        for (int code = 0; code < distinct; code++) {
            rank[code] = below + (counts[code] + 1) / 2.0;
            below += counts[code];
        }
        return Arrays.stream(codes).mapToDouble(code -> rank[code]).toArray();
    }
}
