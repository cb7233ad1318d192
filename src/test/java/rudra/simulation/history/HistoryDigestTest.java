package rudra.simulation.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.json.Digest;
import rudra.simulation.history.ColumnValues.Numbers;
import rudra.simulation.history.ColumnValues.Texts;

final class HistoryDigestTest {
    private static final TableLayout LAYOUT =
            TableLayout.of("steps", Column.number("loss"), Column.text("words"));

    @Test
    void theDigestIsThatOfTheValuesLaidOutAsDescribed() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(table);
        for (String text : List.of("steps", "loss", "NUMBER", "words", "TEXT")) {
            put(out, text);
        }
        out.writeLong(7);
        out.writeDouble(1.5);
        put(out, "é");
        out.writeLong(7);
        out.writeDouble(0.0);
        put(out, "");
        String expected = Digest.of(HexFormat.of().parseHex(Digest.of(table.toByteArray())));

        assertEquals(expected, digest(rows(7, new double[] {1.5, -0.0}, "é", "")));
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Test
    void everyValueItsColumnItsRowAndItsStepCount() {
        String digest = digest(rows(0, new double[] {1, 2}, "a", "b"));
        assertNotEquals(digest, digest(rows(0, new double[] {1, Math.nextUp(2.0)}, "a", "b")));
        assertNotEquals(digest, digest(rows(0, new double[] {2, 1}, "a", "b")));
        assertNotEquals(digest, digest(rows(1, new double[] {1, 2}, "a", "b")));
        assertNotEquals(digest, digest(rows(0, new double[] {1, 2}, "ab", "")));
    }

    @Test
    void itDoesNotMatterHowManyRowsAreAddedAtATimeNorInWhichOrderTablesAreListed() {
        HistoryDigest once = new HistoryDigest(List.of(LAYOUT, Histories.INSTITUTIONS));
        once.add(rows(3, new double[] {1, 2}, "a", "b"));
        once.add(Histories.institutions(0, 5));
        HistoryDigest twice = new HistoryDigest(List.of(Histories.INSTITUTIONS, LAYOUT));
        twice.add(Histories.institutions(0, 5));
        twice.add(rows(3, new double[] {1}, "a"));
        twice.add(rows(3, new double[] {2}, "b"));
        assertEquals(once.value(), twice.value());
    }

    @Test
    void aTextLongerThanAnyBufferIsTakenWhole() {
        String longText = "é".repeat(100_000);
        assertNotEquals(
                digest(rows(0, new double[1], longText)),
                digest(rows(0, new double[1], longText + "x")));
        assertEquals(
                digest(rows(0, new double[1], longText)), digest(rows(0, new double[1], longText)));
    }

    @Test
    void theDigestSoFarCanBeAskedForAtAnyTime() {
        HistoryDigest digest = new HistoryDigest(List.of(LAYOUT));
        digest.add(rows(0, new double[] {1}, "a"));
        String first = digest.value();
        assertEquals(first, digest.value());
        digest.add(rows(1, new double[] {2}, "b"));
        HistoryDigest whole = new HistoryDigest(List.of(LAYOUT));
        whole.add(rows(0, new double[] {1}, "a"));
        whole.add(rows(1, new double[] {2}, "b"));
        assertEquals(whole.value(), digest.value());
    }

    private static StepRows rows(int step, double[] losses, String... words) {
        return new StepRows(LAYOUT, step, List.of(new Numbers(losses), new Texts(words)));
    }

    private static String digest(StepRows rows) {
        HistoryDigest digest = new HistoryDigest(List.of(LAYOUT));
        digest.add(rows);
        return digest.value();
    }
}
