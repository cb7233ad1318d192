package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;

final class NetworkJsonTest {
    @TempDir private Path folder;

    private ReadInput<Network> written(Network network) {
        Path file = folder.resolve("n.json");
        new NetworkExport().writeJson(network, file);
        return new ImportFixture(folder).read(file);
    }

    private static void assertSame(Network expected, Network actual) {
        assertEquals(expected.title(), actual.title());
        assertEquals(expected.unit(), actual.unit());
        assertEquals(expected.rules(), actual.rules());
        Institutions names = expected.institutions();
        assertEquals(names.ids(), actual.institutions().ids());
        assertEquals(names.numberColumns(), actual.institutions().numberColumns());
        assertEquals(names.textColumns(), actual.institutions().textColumns());
        assertEquals(expected.exposures().count(), actual.exposures().count());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(names.name(i), actual.institutions().name(i));
            for (String column : names.numberColumns()) {
                assertEquals(
                        names.number(column, i), actual.institutions().number(column, i), column);
            }
            for (String column : names.textColumns()) {
                assertEquals(names.text(column, i), actual.institutions().text(column, i));
            }
            BalanceSheets sheets = expected.balanceSheets();
            assertEquals(sheets.externalAssets(i), actual.balanceSheets().externalAssets(i));
            assertEquals(
                    sheets.externalLiabilities(i), actual.balanceSheets().externalLiabilities(i));
            assertEquals(sheets.equity(i), actual.balanceSheets().equity(i));
            for (int k = expected.exposures().claimsStart(i);
                    k < expected.exposures().claimsStart(i + 1);
                    k++) {
                assertEquals(
                        expected.exposures().claimAmount(k),
                        actual.exposures().amount(i, expected.exposures().claimDebtor(k)));
            }
        }
    }

    @Test
    void aNetworkIsReadBackBitForBit() {
        ReadInput<Network> read = written(SampleNetworks.robustYetFragile());
        assertSame(SampleNetworks.robustYetFragile(), read.value());
        assertFalse(read.isDoubtful(), () -> read.findings().toString());
        assertSame(
                SampleNetworks.coreAndPeriphery(),
                written(SampleNetworks.coreAndPeriphery()).value());
    }

    @Test
    void outsidersAttributesRulesAndAwkwardNamesSurvive() {
        Exposures exposures = Exposures.ofLiabilities(new double[][] {{0, 0.1}, {1e300, 0}});
        Network network =
                new Network(
                        "Ünïted \"Banks\"",
                        new MoneyUnit("JPY", 1e9),
                        Institutions.of(List.of("a,b", "c\"d"))
                                .named(List.of("Ä", "c\"d"))
                                .withNumbers(
                                        "equity_ratio", new double[] {Double.NaN, Double.MIN_VALUE})
                                .withTexts("cet1", List.of("", "none")),
                        exposures,
                        BalanceSheets.of(
                                new double[] {1, 1e300},
                                new double[] {0, 0},
                                new double[] {Double.NaN, -1}),
                        List.of("A rule."));
        assertSame(network, written(network).value());
    }

    @Test
    void tablesAreReadBackBitForBit() {
        Network network = SampleNetworks.coreAndPeriphery();
        Path exposures = folder.resolve("Core and periphery.csv");
        Path institutions = folder.resolve("i.csv");
        new NetworkExport().writeExposures(network, exposures);
        new NetworkExport().writeInstitutions(network, institutions);
        assertSame(
                network,
                new ImportFixture(folder)
                        .with("institutions", institutions.toString())
                        .read(exposures)
                        .value());
    }

    @Test
    void institutionsMayBeLeftOut() {
        Network network =
                new ImportFixture(folder)
                        .read(
                                "{\"format\":\"rudra-network/1\",\"exposures\":[",
                                "{\"creditor\":\"A\",\"debtor\":\"B\",\"amount\":2}]}")
                        .value();
        assertEquals(2, ImportFixture.claim(network, "A", "B"));
        assertEquals("network", network.title());
    }

    @Test
    void truncatedJsonIsRefusedWithItsLine() {
        Problem problem =
                refused(
                        "{\"format\":\"rudra-network/1\",\"exposures\":[",
                        "{\"creditor\":\"A\",\"debtor\":\"B\",\"amount\":2},",
                        "{\"creditor\":\"A\",");
        assertEquals("network.json-malformed", problem.code());
        assertTrue(problem.line().orElse(0) >= 3, problem::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\":\"other/1\"}",
                "[]",
                "{\"format\":\"rudra-network/1\",\"exposures\":{}}",
                "{\"format\":\"rudra-network/1\",\"exposures\":[1]}",
                "{\"format\":\"rudra-network/1\",\"scale\":0}",
                "{\"format\":\"rudra-network/1\",\"scale\":1,\"scale\":2}",
                "{\"format\":\"rudra-network/1\"}",
                "{\"format\":\"rudra-network/1\",\"institutions\":[{\"name\":\"A\"}]}",
                "{\"format\":\"rudra-network/1\"} {}",
            })
    void otherJsonIsRefusedInWords(String json) {
        assertFalse(refused(json).message().isBlank());
    }

    private static final String WITH_ATTRIBUTE =
            """
            {"format":"rudra-network/1",
            "institutions":[{"id":"A","attributes":{"reserves":7}},{"id":"B"}],
            "exposures":[{"creditor":"A","debtor":"B","amount":2}]}\
            """;

    private ImportFixture wanting(String columns) {
        return new ImportFixture(folder).with("columns", columns);
    }

    @ParameterizedTest
    @CsvSource({
        "equity=capital, capital",
        "amount=reserves, reserves",
        "creditor=debtor, debtor",
        "latitude=99, 99"
    })
    void aColumnThatTheFileHasNotIsRefusedAsForTables(String columns, String missing) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> wanting(columns).read(WITH_ATTRIBUTE));
        assertEquals(AnalysisException.Sort.USAGE, refusal.sort());
        Problem problem = refusal.problems().getFirst();
        assertEquals("network.no-such-column", problem.code());
        assertTrue(problem.message().contains("“" + missing + "”"), problem::message);
        assertTrue(problem.message().endsWith("creditor, debtor, amount, id, reserves."));
    }

    @Test
    void aColumnOfTheTableBesidesIsKnownAndOneOfTheInstitutionsItReplacesIsNot() {
        ImportFixture files = wanting("equity=buffer_now").withInstitutions("id,buffer_now", "A,5");
        assertEquals(5, files.read(WITH_ATTRIBUTE).value().balanceSheets().equity(0));
        assertThrows(
                AnalysisException.class,
                () -> files.with("columns", "equity=reserves").read(WITH_ATTRIBUTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"equity=reserves", "equity=Reserves", "equity=2", "EQUITY = reserves"})
    void anAttributeMayBeWantedForARoleHoweverItIsNamed(String columns) {
        Network network = wanting(columns).read(WITH_ATTRIBUTE).value();
        assertEquals(7, network.balanceSheets().equity(0));
        assertTrue(network.balanceSheets().isOutside(1));
    }

    private Problem refused(String... lines) {
        return assertThrows(AnalysisException.class, () -> new ImportFixture(folder).read(lines))
                .problems()
                .getFirst();
    }

    @Test
    void aFolderThatCannotBeWrittenToLeavesTheOldFileAlone() throws Exception {
        Path old = Files.writeString(folder.resolve("old.json"), "old");
        AnalysisException failure =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                new NetworkExport()
                                        .writeJson(
                                                SampleNetworks.textbook(),
                                                folder.resolve("missing/n.json")));
        assertEquals("file.not-written", failure.problems().getFirst().code());
        assertEquals("old", Files.readString(old));
    }
}
