package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.SharedData;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.job.Progress;
import rudra.network.Network;

/** Reads public data where it lies beside the project; skipped where it does not. */
final class RealDataTest {

    private static Path data(String name) {
        return SharedData.existing("networks/" + name);
    }

    private static ReadInput<Network> read(String name, Map<String, String> options) {
        return read(data(name), options);
    }

    private static ReadInput<Network> read(Path file, Map<String, String> options) {
        return NetworkKind.NETWORK.reader().read(new InputSource(file, options), Progress.none());
    }

    /** Counts and sums taken from the files by awk. */
    @ParameterizedTest
    @CsvSource({
        "2007, 2231, 43, 25471152000000",
        "2011, 2349, 43, 22815343000000",
        "2020, 3229, 44, 29728283908000",
        "2025, 3104, 93, 38837273765000",
    })
    void theFourBankingNetworksLoad(int year, int exposures, int outside, double total) {
        String table = data("bis_" + year + "_institutions.csv").toString();
        Network network =
                read(
                                "bis_" + year + "_exposures.csv",
                                Map.of("institutions", table, "columns", "equity=reserves_usd"))
                        .value();
        assertEquals(217, network.size());
        assertEquals(exposures, network.exposures().count());
        assertEquals("USD", network.unit().currency());
        int missing = 0;
        double sum = 0;
        for (int i = 0; i < network.size(); i++) {
            missing += network.balanceSheets().isOutside(i) ? 1 : 0;
        }
        for (double claims : network.exposures().totalClaims()) {
            sum += claims;
        }
        assertEquals(outside, missing);
        assertEquals(total, sum, 1e-12 * total);
    }

    @Test
    void theSimulatedBanksLoadWithoutADoubt() {
        String table = data("simulated_125_institutions.csv").toString();
        ReadInput<Network> read =
                read("simulated_125_exposures.csv", Map.of("institutions", table));
        assertEquals(125, read.value().size());
        assertEquals(249, read.value().exposures().count());
        assertTrue(!read.isDoubtful(), () -> read.findings().toString());
        assertEquals(5.62829471283226, read.value().balanceSheets().equity(0));
    }

    @Test
    void theToyFilesSayTheSameInTwoLayouts() {
        Map<String, String> table =
                Map.of("institutions", data("toy_balance_sheets.csv").toString());
        for (String name : new String[] {"toy_exposures_list.csv", "toy_exposures_matrix.csv"}) {
            Network network = read(name, table).value();
            assertEquals(0.5, ImportFixture.claim(network, "A", "B"));
            assertEquals(0.5, ImportFixture.claim(network, "C", "A"));
            assertEquals(3, network.exposures().count());
            assertEquals(1, network.balanceSheets().equity(0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eba_2016_exposures.csv, network.two-mode",
        "eba_2020_exposures.csv, network.two-mode",
        "eba_2016_state.csv, network.no-balance-items",
    })
    void holdingsByCountryAreRefusedInWords(String name, String code) {
        Path file = data(name);
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> read(file, Map.of()));
        assertEquals(code, refused.problems().getFirst().code());
    }
}
