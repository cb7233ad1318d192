package rudra.analysis.file;

import java.util.Arrays;

/**
 * One row of a table while it is read. The same object serves row after row: take what is needed
 * and do not keep it.
 */
public final class Row {
    private char[] text = new char[256];
    private int[] end = new int[16];
    private int fields;
    private long line;

    Row() {}

    void begin(long startingLine) {
        line = startingLine;
        fields = 0;
    }

    /** Adds a field without the white space around it. */
    void add(char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(buffer[from])) {
            from++;
        }
        while (to > from && isSpace(buffer[to - 1])) {
            to--;
        }
        int start = length();
        int newEnd = start + to - from;
        if (newEnd > text.length) {
            text = Arrays.copyOf(text, Math.max(newEnd, 2 * text.length));
        }
        if (fields == end.length) {
            end = Arrays.copyOf(end, 2 * fields);
        }
        System.arraycopy(buffer, from, text, start, to - from);
        end[fields++] = newEnd;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF';
    }

    /** Copies the characters, and where fields end, counted from where the characters go to. */
    void copyTo(char[] characters, int at, int[] ends, int from) {
        System.arraycopy(text, 0, characters, at, length());
        for (int k = 0; k < fields; k++) {
            ends[from + k] = at + end[k];
        }
    }

    /** The number of characters in the row. */
    int length() {
        return fields == 0 ? 0 : end[fields - 1];
    }

    /** The line of the file on which the row begins, counted from 1. */
    public long line() {
        return line;
    }

    /** The number of fields. */
    public int size() {
        return fields;
    }

    /** The field at the given place, without the white space around it; empty beyond the end. */
    public String text(int i) {
        if (i >= fields) {
            return "";
        }
        int start = i == 0 ? 0 : end[i - 1];
        return new String(text, start, end[i] - start);
    }

    /** Whether every field is empty. */
    public boolean isBlank() {
        return length() == 0;
    }

    /** The number of fields up to the last one that is not empty. */
    public int filled() {
        int count = fields;
        while (count > 0 && end[count - 1] == (count == 1 ? 0 : end[count - 2])) {
            count--;
        }
        return count;
    }
}
