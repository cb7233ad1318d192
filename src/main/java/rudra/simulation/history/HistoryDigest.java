package rudra.simulation.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import rudra.analysis.json.Digest;

/**
 * The SHA-256 of a history's values, taken step by step: two histories have the same digest if and
 * only if they hold the same values, whatever their files look like.
 *
 * <p>Each table has a digest over its name, its columns and its rows — the step, then the values in
 * the order of the columns: eight bytes a number (−0 as 0, one not-a-number), eight a whole number,
 * one a flag, a text in UTF-8 after its length. The whole is the SHA-256 over the tables' digests
 * in the order of their names. O(values) time, constant memory. Not thread-safe.
 */
public final class HistoryDigest {
    private final Map<TableLayout, TableDigest> tables = new HashMap<>();

    /** The digest of a history that has no row yet. */
    public HistoryDigest(List<TableLayout> layouts) {
        layouts.forEach(layout -> tables.put(layout, new TableDigest(layout)));
    }

    /**
     * Adds the rows of a step to a table's digest.
     *
     * @throws IllegalArgumentException if it is none of the tables
     */
    public void add(StepRows rows) {
        TableDigest table = table(rows.layout());
        for (int row = 0; row < rows.size(); row++) {
            table.add(rows.step(), rows.columns(), row);
        }
    }

    /** Adds rows that were read again, all columns of the table. */
    void add(TableLayout layout, HistoryRows rows) {
        TableDigest table = table(layout);
        for (int row = 0; row < rows.size(); row++) {
            table.add(rows.steps()[row], rows.values(), row);
        }
    }

    private TableDigest table(TableLayout layout) {
        TableDigest table = tables.get(layout);
        if (table == null) {
            throw new IllegalArgumentException("No table " + layout.name());
        }
        return table;
    }

    /** The digest of what was added so far, in lower-case hexadecimal. */
    public String value() {
        MessageDigest whole = Digest.sha256();
        tables.entrySet().stream()
                .sorted(Comparator.comparing(table -> table.getKey().name()))
                .forEach(table -> whole.update(table.getValue().value()));
        return HexFormat.of().formatHex(whole.digest());
    }

    /** The digest of one table. */
    private static final class TableDigest {
        private static final int BUFFER_BYTES = 1 << 16;

        private final MessageDigest sha256 = Digest.sha256();
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);

        TableDigest(TableLayout layout) {
            putText(layout.name());
            for (Column column : layout.columns()) {
                putText(column.name());
                putText(column.kind().name());
            }
        }

        void add(int step, List<ColumnValues> columns, int row) {
            room(Long.BYTES).putLong(step);
            for (ColumnValues column : columns) {
                put(column, row);
            }
        }

        private void put(ColumnValues column, int row) {
            switch (column) {
                case ColumnValues.Numbers numbers ->
                        room(Double.BYTES)
                                .putDouble(ColumnValues.Numbers.canonical(numbers.values()[row]));
                case ColumnValues.Counts counts -> room(Long.BYTES).putLong(counts.values()[row]);
                case ColumnValues.Flags flags -> room(1).put((byte) (flags.values()[row] ? 1 : 0));
                case ColumnValues.Texts texts -> putText(texts.values()[row]);
            }
        }

        private void putText(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            room(Integer.BYTES).putInt(bytes.length);
            if (bytes.length <= BUFFER_BYTES) {
                room(bytes.length).put(bytes);
            } else {
                flush();
                sha256.update(bytes);
            }
        }

        private ByteBuffer room(int bytes) {
            if (buffer.remaining() < bytes) {
                flush();
            }
            return buffer;
        }

        private void flush() {
            sha256.update(buffer.flip());
            buffer.clear();
        }

        byte[] value() {
            flush();
            try {
                return ((MessageDigest) sha256.clone()).digest();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("Every SHA-256 of Java can be copied.", e);
            }
        }
    }
}
