package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.SharedData;
import rudra.analysis.InputSource;
import rudra.dataset.Dataset;
import rudra.job.Progress;

final class CreditFilesTest {

    @Test
    void everyCreditTableLoadsWithItsRowsAndColumns() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SharedData.existing("credit"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Dataset rows =
                    DatasetKinds.DATASET
                            .reader()
                            .read(new InputSource(file, Map.of()), Progress.none())
                            .value();
            assertTrue(rows.size() >= 600, () -> file + " has " + rows.size() + " rows");
            assertTrue(rows.columns().size() >= 5, () -> file + " has " + rows.names());
            assertTrue(
                    rows.columns().stream().allMatch(column -> column.missing() < rows.size()),
                    () -> file + " has a column without a value");
        }
    }
}
