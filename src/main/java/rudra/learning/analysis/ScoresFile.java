package rudra.learning.analysis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import rudra.analysis.json.Digest;
import rudra.analysis.table.CsvText;

/** The file that tells the score of every family on every test row. */
record ScoresFile(PooledScores scores) {
    /** What the file is called. */
    static final String NAME = "scores.csv";

    /** Writes row, fold, class and a score a family; returns the SHA-256 of what is written. */
    String write(OutputStream stream) {
        MessageDigest digest = Digest.sha256();
        try {
            Writer text =
                    new OutputStreamWriter(
                            new DigestOutputStream(stream, digest), StandardCharsets.UTF_8);
            CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
            List<String> families = scores.families();
            List<double[]> columns = families.stream().map(scores::of).toList();
            List<String> head = new ArrayList<>(List.of("row", "fold", "actual"));
            head.addAll(families);
            writer.writeRecord(head);
            scores.forEach((place, fold, row, actual) -> {
                List<String> line = new ArrayList<>(head.size());
                line.add(Integer.toString(row));
                line.add(Integer.toString(fold));
                line.add(actual);
                columns.forEach(column -> line.add(CsvText.number(column[place])));
                writer.writeRecord(line);
            });
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of the file. */
    String digest() {
        return write(OutputStream.nullOutputStream());
    }
}
