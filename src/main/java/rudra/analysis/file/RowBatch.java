package rudra.analysis.file;

import java.util.Arrays;

/**
 * Some rows of a table, one after the other in two arrays, so that columns can be taken from them
 * one by one. Not thread-safe while rows are added; afterwards any number of threads may read.
 */
public final class RowBatch {
    private static final int ROWS = 2048;
    private static final int CHARACTERS = 1 << 20;
    private static final int FIELDS = 1 << 18;

    private final long[] lines = new long[ROWS];

    /** Where the fields of each row begin among all. */
    private final int[] first = new int[ROWS + 1];

    private char[] text = new char[1 << 16];

    /** Where each field ends; it begins where the one before ends. */
    private int[] end = new int[1 << 14];

    private int rows;
    private int length;

    /** Adds a copy of a row. */
    public void add(Row row) {
        int fields = row.size();
        int from = first[rows];
        if (length + row.length() > text.length) {
            text = Arrays.copyOf(text, Math.max(length + row.length(), 2 * text.length));
        }
        if (from + fields > end.length) {
            end = Arrays.copyOf(end, Math.max(from + fields, 2 * end.length));
        }
        row.copyTo(text, length, end, from);
        lines[rows++] = row.line();
        first[rows] = from + fields;
        length += row.length();
    }

    /** Whether no further row should be added. */
    public boolean isFull() {
        return rows == ROWS || length >= CHARACTERS || first[rows] >= FIELDS;
    }

    /** Forgets all rows. */
    public void clear() {
        rows = 0;
        length = 0;
    }

    /** The number of rows. */
    public int size() {
        return rows;
    }

    /** The line of the file on which a row begins, counted from 1. */
    public long line(int row) {
        return lines[row];
    }

    /** The number of fields of a row. */
    public int fields(int row) {
        return first[row + 1] - first[row];
    }

    /** The number of fields of a row up to the last one that is not empty. */
    public int filled(int row) {
        int count = fields(row);
        while (count > 0 && begin(row, count - 1) == end[first[row] + count - 1]) {
            count--;
        }
        return count;
    }

    private int begin(int row, int place) {
        int field = first[row] + place;
        return field == 0 ? 0 : end[field - 1];
    }

    /** The field at a place, without the white space around it; empty beyond the end. */
    public String text(int row, int place) {
        if (place >= fields(row)) {
            return "";
        }
        int from = begin(row, place);
        return new String(text, from, end[first[row] + place] - from);
    }

    /**
     * The number at a place where it is written plainly, as most are; not-a-number for whatever
     * else, of which {@link NumberStyle#parse} makes the most.
     */
    public double plainNumber(int row, int place, NumberStyle style) {
        return place >= fields(row)
                ? Double.NaN
                : style.parsePlain(text, begin(row, place), end[first[row] + place]);
    }
}
