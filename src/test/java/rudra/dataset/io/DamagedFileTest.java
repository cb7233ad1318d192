package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.dataset.Dataset;
import rudra.job.Progress;

/** Whatever happens to the bytes of a file, reading ends with a table or with a sentence. */
final class DamagedFileTest {
    private static final int TIMES = 150;

    @TempDir private Path folder;

    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] bytes =
                random.nextInt(4) == 0
                        ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length))
                        : whole.clone();
        for (int k = random.nextInt(12); k >= 0; k--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void holds(Path original, String format) throws IOException {
        byte[] whole = Files.readAllBytes(original);
        SplittableRandom random = new SplittableRandom(7);
        for (int time = 0; time < TIMES; time++) {
            Path file = folder.resolve("damaged" + time);
            Files.write(file, damaged(whole, random));
            try {
                Dataset rows =
                        DatasetKinds.DATASET
                                .reader()
                                .read(
                                        new InputSource(file, Map.of("format", format)),
                                        Progress.none())
                                .value();
                assertTrue(rows.size() > 0, format + " " + time);
            } catch (AnalysisException e) {
                assertFalse(e.problems().getFirst().message().isBlank());
                assertFalse(e.problems().getFirst().file().isEmpty(), e.getMessage());
            }
            Files.delete(file);
        }
    }

    private Path written(String ending) throws IOException {
        return WrittenTables.ofEveryForm(folder).stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWorkbook() throws IOException {
        holds(written(".xlsx"), "xlsx");
    }

    @Test
    void aDatabaseOfH2() throws IOException {
        holds(written(".mv.db"), "h2");
    }

    @Test
    void aDatabaseOfSqlite() throws IOException {
        holds(written(".sqlite"), "sqlite");
    }

    @Test
    void textOfEveryForm() throws IOException {
        List<Path> files = WrittenTables.ofEveryForm(folder);
        holds(files.get(0), "delimited");
        holds(files.get(1), "arff");
        holds(files.get(2), "json-lines");
    }
}
