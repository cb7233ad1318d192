package rudra.network.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.Exposures;
import rudra.network.Network;
import rudra.network.io.NetworkKind;

final class SampleNetworksTest {
    private static final Path SHIPPED = Path.of("samples", "networks");

    /** Small enough to be followed with pencil and paper. */
    private static final List<String> WRITTEN_BY_HAND =
            List.of(
                    "cross-holdings.json",
                    "seniority.json",
                    "size-is-not-importance.json",
                    "two-equilibria-fire-sale.json");

    @TempDir private Path folder;

    @Test
    void theSamplesThatShipAreThoseThatTheGeneratorsMake() throws IOException {
        SampleNetworks.writeTo(folder);
        List<String> made = names(folder);
        assertEquals(6, made.size());
        List<String> shipped = new ArrayList<>(names(SHIPPED));
        shipped.removeAll(WRITTEN_BY_HAND);
        assertEquals(shipped, made);
        for (String name : made) {
            assertArrayEquals(
                    Files.readAllBytes(SHIPPED.resolve(name)),
                    Files.readAllBytes(folder.resolve(name)),
                    name);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"core-periphery, 60", "robust-yet-fragile, 1000"})
    void theTablesAreReadWithoutADoubt(String name, int size) {
        ReadInput<Network> read =
                NetworkKind.NETWORK
                        .reader()
                        .read(
                                new InputSource(
                                        SHIPPED.resolve(name + "_exposures.csv"),
                                        Map.of(
                                                "institutions",
                                                SHIPPED.resolve(name + "_institutions.csv")
                                                        .toString())),
                                Progress.none());
        assertFalse(read.isDoubtful(), () -> read.findings().toString());
        assertEquals(size, read.value().size());
        assertEquals("EUR", read.value().unit().currency());
        assertEquals(1e6, read.value().unit().scale());
    }

    @Test
    void theTextbookCaseIsReadWithoutADoubtAndEveryBankIsSolvent() {
        ReadInput<Network> read =
                NetworkKind.NETWORK
                        .reader()
                        .read(
                                InputSource.of(SHIPPED.resolve("eisenberg-noe-textbook.json")),
                                Progress.none());
        assertFalse(read.isDoubtful(), () -> read.findings().toString());
        double[] equity = {5, 10, 42, 8};
        for (int i = 0; i < 4; i++) {
            assertEquals(equity[i], read.value().balanceSheets().equity(i));
        }
    }

    @Test
    void oneFailureTakesNearlyAllBanksWithItAndNoOtherTakesTen() {
        Network network = SampleNetworks.robustYetFragile();
        int fatal = network.institutions().indexOf("B0474").orElseThrow();
        for (int i = 0; i < network.size(); i++) {
            int failed = failures(network, i);
            assertTrue(i == fatal ? failed == 999 : failed <= 9, i + " takes " + failed);
        }
    }

    @Test
    void theFailureOfTheCoreBankReachesTwentyOneOthers() {
        Network network = SampleNetworks.coreAndPeriphery();
        assertEquals(22, failures(network, network.institutions().indexOf("C08").orElseThrow()));
    }

    /** Failures where nothing is recovered, round by round. */
    private static int failures(Network network, int first) {
        Exposures exposures = network.exposures();
        double[] left = new double[network.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = network.balanceSheets().equity(i);
        }
        boolean[] failed = new boolean[left.length];
        int[] queue = new int[left.length];
        int count = 0;
        queue[count++] = first;
        failed[first] = true;
        for (int next = 0; next < count; next++) {
            int debtor = queue[next];
            for (int k = exposures.debtsStart(debtor); k < exposures.debtsStart(debtor + 1); k++) {
                int creditor = exposures.debtCreditor(k);
                left[creditor] -= exposures.debtAmount(k);
                if (!failed[creditor] && left[creditor] < -1e-9) {
                    failed[creditor] = true;
                    queue[count++] = creditor;
                }
            }
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 62})
    void everyBankOfTheRandomSystemHasTheStatedCapitalAndABalancedSheet(long seed) {
        Network network = new RobustYetFragileNetwork(500, 6).generate(new Seed(seed));
        double[] claims = network.exposures().totalClaims();
        double[] debts = network.exposures().totalDebts();
        for (int i = 0; i < network.size(); i++) {
            assertEquals(40, network.balanceSheets().equity(i));
            assertTrue(claims[i] == 0 || Math.abs(claims[i] - 200) < 1e-9);
            assertEquals(
                    40,
                    network.balanceSheets().externalAssets(i)
                            + claims[i]
                            - debts[i]
                            - network.balanceSheets().externalLiabilities(i),
                    1e-9);
            assertTrue(network.balanceSheets().externalLiabilities(i) >= 0);
        }
        double meanDegree = (double) network.exposures().count() / network.size();
        // Four standard errors of a mean of 500 nearly Poisson numbers.
        assertEquals(6, meanDegree, 4 * Math.sqrt(6.0 / 500));
    }
}
