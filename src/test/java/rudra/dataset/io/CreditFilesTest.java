package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.analysis.InputSource;
import rudra.dataset.Dataset;
import rudra.job.Progress;

final class CreditFilesTest {
    private static Path credit() {
        String data =
                Optional.ofNullable(System.getProperty("RUDRA_SHARED_DATA"))
                        .or(() -> Optional.ofNullable(System.getenv("RUDRA_SHARED_DATA")))
                        .orElse("../shared/data");
        return Path.of(data, "credit");
    }

    @Test
    void everyCreditTableLoadsWithItsRowsAndColumns() throws IOException {
        assumeTrue(Files.isDirectory(credit()), "no credit tables beside the project: skipped");
        List<Path> files;
        try (Stream<Path> all = Files.list(credit())) {
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
