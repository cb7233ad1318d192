package rudra.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import rudra.analysis.json.Digest;

/** The SHA-256 of names, kinds and values of columns, one after the other. */
final class DatasetDigest {
    private static final int BLOCK = 1 << 13;

    private final MessageDigest digest = Digest.sha256();
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);

    void add(Column column) {
        add(column.name());
        add(column.kind().name());
        for (int row = 0; row < column.size(); row++) {
            switch (column) {
                // −0 is the same number as 0.
                case NumberColumn numbers -> add(Double.doubleToLongBits(numbers.value(row) + 0.0));
                case DateColumn dates -> add(dates.second(row));
                case CategoryColumn _, TextColumn _ -> {
                    add(column.isMissing(row) ? 0L : 1L);
                    add(column.text(row));
                }
            }
        }
    }

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add((long) bytes.length);
        empty();
        digest.update(bytes);
    }

    private void add(long value) {
        if (block.remaining() < Long.BYTES) {
            empty();
        }
        block.putLong(value);
    }

    private void empty() {
        digest.update(block.flip());
        block.clear();
    }

    String value() {
        empty();
        return HexFormat.of().formatHex(digest.digest());
    }
}
