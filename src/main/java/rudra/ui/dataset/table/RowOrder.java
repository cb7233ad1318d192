package rudra.ui.dataset.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;

/**
 * Puts rows in the order of a column: numbers and dates by size, words by the alphabet; rows
 * without a value stand last whichever way, and equal ones keep their order. O(rows), and O(d log
 * d) for d different words.
 */
final class RowOrder {
    private static final int BITS = 16;
    private static final int VALUES = 1 << BITS;
    private static final long MASK = VALUES - 1L;
    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private RowOrder() {}

    /** The positions of the rows in their order. */
    static int[] of(Column column, boolean ascending) {
        int[] known = IntStream.range(0, column.size()).filter(r -> !column.isMissing(r)).toArray();
        long[] keys = keys(column, known);
        if (!ascending) {
            Arrays.setAll(keys, k -> ~keys[k]);
        }
        sort(known, keys);
        int[] missing = IntStream.range(0, column.size()).filter(column::isMissing).toArray();
        int[] all = Arrays.copyOf(known, column.size());
        System.arraycopy(missing, 0, all, known.length, missing.length);
        return all;
    }

    private static long[] keys(Column column, int[] rows) {
        return switch (column) {
            case NumberColumn numbers -> keys(rows, row -> ascending(numbers.value(row)));
            case DateColumn dates -> keys(rows, dates::second);
            case CategoryColumn words -> {
                int[] ranks = ranks(words.levels());
                yield keys(rows, row -> ranks[words.code(row)]);
            }
            case TextColumn words -> {
                int[] ranks = ranks(words.distinct());
                yield keys(rows, row -> ranks[words.code(row)]);
            }
        };
    }

    private static long[] keys(int[] rows, java.util.function.IntToLongFunction key) {
        long[] keys = new long[rows.length];
        Arrays.setAll(keys, k -> key.applyAsLong(rows[k]));
        return keys;
    }

    /** A whole number that is ordered as the number is; −0 is the same number as 0. */
    private static long ascending(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /** The place of each word in the alphabet. */
    private static int[] ranks(List<String> words) {
        int[] ranks = new int[words.size()];
        List<Integer> ordered =
                IntStream.range(0, words.size())
                        .boxed()
                        .sorted(Comparator.comparing(words::get, ALPHABET))
                        .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[ordered.get(rank)] = rank;
        }
        return ranks;
    }

    /** Sorts positions by their keys, sixteen bits at a time from the last: stable. */
    private static void sort(int[] rows, long[] keys) {
        int[] from = rows.clone();
        long[] fromKeys = keys;
        int[] to = new int[rows.length];
        long[] toKeys = new long[rows.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            // The sign counts the other way round.
            long flip = shift + BITS == Long.SIZE ? Long.MIN_VALUE : 0;
            int[] places = places(fromKeys, shift, flip);
            if (places.length == 0) {
                continue;
            }
            for (int k = 0; k < from.length; k++) {
                int place = places[(int) (((fromKeys[k] ^ flip) >>> shift) & MASK)]++;
                to[place] = from[k];
                toKeys[place] = fromKeys[k];
            }
            int[] rowsBefore = from;
            long[] keysBefore = fromKeys;
            from = to;
            fromKeys = toKeys;
            to = rowsBefore;
            toKeys = keysBefore;
        }
        System.arraycopy(from, 0, rows, 0, rows.length);
    }

    /** Where the first key of each digit goes; empty where all keys have the same digit. */
    private static int[] places(long[] keys, int shift, long flip) {
        int[] counts = new int[VALUES];
        for (long key : keys) {
            counts[(int) (((key ^ flip) >>> shift) & MASK)]++;
        }
        int place = 0;
        for (int digit = 0; digit < VALUES; digit++) {
            int count = counts[digit];
            if (count == keys.length) {
                return new int[0];
            }
            counts[digit] = place;
            place += count;
        }
        return counts;
    }
}
