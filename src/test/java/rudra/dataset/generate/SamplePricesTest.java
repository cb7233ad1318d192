package rudra.dataset.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.InputSource;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;

final class SamplePricesTest {
    private static final Path SHIPPED = Path.of("samples", "markets");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bank-prices.csv", "bank-capital.csv"})
    void theFilesThatShipAreThoseThatTheGeneratorMakes(String name) throws IOException {
        SamplePrices.writeTo(folder);
        assertArrayEquals(
                Files.readAllBytes(SHIPPED.resolve(name)),
                Files.readAllBytes(folder.resolve(name)));
    }

    @Test
    void theyAreReadWithoutADoubt() {
        assertFalse(
                DatasetKinds.PRICES
                        .reader()
                        .read(InputSource.of(SHIPPED.resolve("bank-prices.csv")), Progress.none())
                        .isDoubtful());
        assertFalse(
                DatasetKinds.CAPITAL_STRUCTURE
                        .reader()
                        .read(InputSource.of(SHIPPED.resolve("bank-capital.csv")), Progress.none())
                        .isDoubtful());
    }
}
