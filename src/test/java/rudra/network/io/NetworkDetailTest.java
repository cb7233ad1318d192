package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.network.BalanceSheetDetail;
import rudra.network.DebtClass;
import rudra.network.EquityHoldings;
import rudra.network.Holdings;
import rudra.network.Network;

/** What balance sheets are made of, in the workbench's JSON. */
final class NetworkDetailTest {
    @TempDir private Path folder;

    private static final String HEAD = "{\"format\": \"rudra-network/1\", \"institutions\": [";

    private Network read(String... lines) {
        return new ImportFixture(folder)
                .read(new ImportFixture(folder).write("n.json", lines))
                .value();
    }

    private Network full() {
        return read(
                HEAD,
                "{\"id\": \"A\", \"externalAssets\": 100, \"externalLiabilities\": 50, \"cash\": 5,",
                " \"holdings\": {\"bonds\": 20, \"shares\": 0, \"gold\": 3},",
                " \"externalLiabilitiesBySeniority\": [30, 0, 20]},",
                "{\"id\": \"B\", \"name\": \"Bank B\", \"externalAssets\": 40, \"externalLiabilities\": 7,",
                " \"holdings\": {\"shares\": 9}}],",
                "\"exposures\": [",
                "{\"creditor\": \"A\", \"debtor\": \"B\", \"amount\": 4, \"seniority\": 2},",
                "{\"creditor\": \"A\", \"debtor\": \"B\", \"amount\": 6},",
                "{\"creditor\": \"B\", \"debtor\": \"A\", \"amount\": 1, \"seniority\": 3}],",
                "\"equityHoldings\": [{\"holder\": \"Bank B\", \"issuer\": \"A\", \"share\": 0.25}]}");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Network first = full();
        Path file = folder.resolve("again.json");
        new NetworkExport().writeJson(first, file);
        for (Network network : List.of(first, new ImportFixture(folder).read(file).value())) {
            BalanceSheetDetail detail = network.detail();
            assertEquals(5, detail.cash(0));
            Holdings holdings = detail.holdings();
            assertEquals(List.of("bonds", "shares", "gold"), holdings.assetClasses());
            assertArrayEquals(new double[] {20, 9, 3}, holdings.totalsByClass());
            assertArrayEquals(new double[] {23, 9}, holdings.totals());
            List<DebtClass> classes = detail.debtClasses();
            assertEquals(3, classes.size());
            assertArrayEquals(new double[] {30, 7}, classes.get(0).external());
            assertArrayEquals(new double[] {20, 0}, classes.get(2).external());
            assertEquals(6, classes.get(0).interbank().amount(0, 1));
            assertEquals(4, classes.get(1).interbank().amount(0, 1));
            assertEquals(1, classes.get(2).interbank().amount(1, 0));
            assertEquals(10, network.exposures().amount(0, 1));
            EquityHoldings shares = detail.equityHoldings();
            assertEquals(0, shares.issuer(shares.start(1)));
            assertEquals(0.25, shares.share(shares.start(1)));
        }
    }

    @Test
    void aFileThatSaysNothingOfItHasNone() {
        Network network =
                read(
                        HEAD + "{\"id\": \"A\", \"externalAssets\": 1}, {\"id\": \"B\"}],",
                        "\"exposures\": [{\"creditor\": \"A\", \"debtor\": \"B\", \"amount\": 1}]}");
        assertTrue(network.detail().debtClasses().isEmpty());
        assertTrue(network.detail().equityHoldings().isEmpty());
        assertEquals(List.of(), network.detail().holdings().assetClasses());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    "cash": 101;                                     external assets only
                    "holdings": {"bonds": 60, "gold": 60};           external assets only
                    "holdings": {"bonds": -1};                       at least 0
                    "holdings": [1];                                 must be an object
                    "holdings": {"bonds": {"a": 1}};                 a text or a number
                    "externalLiabilitiesBySeniority": [10, 41];      in all they are
                    "externalLiabilitiesBySeniority": 50;            must be a list
                    """)
    void whatDoesNotFitIsRefusedWithItsLine(String item, String words) {
        Problem problem =
                assertThrows(
                                AnalysisException.class,
                                () ->
                                        read(
                                                HEAD,
                                                "{\"id\": \"A\", \"externalAssets\": 100,",
                                                "\"externalLiabilities\": 50, " + item + "}],",
                                                "\"exposures\": []}"))
                        .problems()
                        .getFirst();
        assertTrue(problem.message().contains(words), problem.message());
        assertEquals(3, problem.line().orElse(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    [], "equityHoldings": [{"holder": "A", "issuer": "B", "share": 1.5}];  between 0 and 1
                    [], "equityHoldings": [{"holder": "A", "issuer": "X", "share": 0.5}];  must be institutions
                    [], "equityHoldings": [{"holder": "A", "issuer": "B", "share": 0.6}, {"holder": "B", "issuer": "B", "share": 0.6}]; More than all
                    [{"creditor": "A", "debtor": "B", "amount": 1, "seniority": 0}];       whole number from 1
                    [{"creditor": "A", "debtor": "B", "amount": 1, "seniority": 1.5}];     whole number from 1
                    """)
    void sharesAndRanksOutOfRangeAreRefused(String exposures, String words) {
        Problem problem =
                assertThrows(
                                AnalysisException.class,
                                () ->
                                        read(
                                                HEAD + "{\"id\": \"A\"}, {\"id\": \"B\"}],",
                                                "\"exposures\": " + exposures + "}"))
                        .problems()
                        .getFirst();
        assertTrue(problem.message().contains(words), problem.message());
    }

    @Test
    void writingANetworkWithoutDetailAddsNothingToTheFile() throws Exception {
        Path file = folder.resolve("plain.json");
        Network plain = full().with(BalanceSheetDetail.none(2));
        new NetworkExport().writeJson(plain, file);
        String text = Files.readString(file);
        assertTrue(!text.contains("seniority") && !text.contains("holdings"), text);
    }
}
