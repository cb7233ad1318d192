package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rudra.network.io.ImportFixture.findings;
import static rudra.network.io.ImportFixture.lines;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.network.BalanceSheets;
import rudra.network.Network;

/** A claims 10 on B; B claims 4 on A. */
final class InstitutionTableTest {
    private static final String[] EXPOSURES = {"lender,borrower,amount", "A,B,10", "B,A,4"};

    @TempDir private Path folder;

    private ReadInput<Network> read(String... table) {
        return new ImportFixture(folder).withInstitutions(table).read(EXPOSURES);
    }

    private static void assertSheet(
            Network network, int i, double assets, double liabilities, double equity) {
        BalanceSheets sheets = network.balanceSheets();
        assertEquals(assets, sheets.externalAssets(i));
        assertEquals(liabilities, sheets.externalLiabilities(i));
        assertEquals(equity, sheets.equity(i));
    }

    @Test
    void equityIsWhatIsLeftOfAssets() {
        ReadInput<Network> read =
                read("bank,external assets,external liabilities", "A,50,53", "B,20,9");
        assertSheet(read.value(), 0, 50, 53, 3);
        assertSheet(read.value(), 1, 20, 9, 5);
        assertTrue(read.value().rules().getFirst().contains("(every institution)"));
        assertFalse(read.isDoubtful());
    }

    @Test
    void totalAssetsHoldTheClaimsAndTotalLiabilitiesTheDebts() {
        ReadInput<Network> read = read("bank,total_assets,liabilities", "A,60,57", "B,24,19");
        assertSheet(read.value(), 0, 50, 53, 3);
        assertSheet(read.value(), 1, 20, 9, 5);
        assertTrue(read.value().rules().toString().contains("total assets − claims"));
    }

    @Test
    void externalAssetsAloneMeanNoExternalLiabilities() {
        assertSheet(read("bank,external_assets", "A,5", "B,6").value(), 0, 5, 0, 11);
    }

    @Test
    void equityAloneBalancesTheSheet() {
        ReadInput<Network> read = read("bank,CET1", "A,3", "B,5");
        assertSheet(read.value(), 0, 0, 3, 3);
        assertSheet(read.value(), 1, 11, 0, 5);
    }

    @Test
    void assetsAndEquityLeaveTheLiabilities() {
        assertSheet(read("bank,total assets,equity", "A,60,3", "B,24,5").value(), 0, 50, 53, 3);
    }

    @Test
    void aSheetThatDoesNotBalanceIsUsedAsGivenAndDoubted() {
        ReadInput<Network> read =
                read("bank,external_assets,external_liabilities,equity", "A,50,53,3", "B,20,9,7");
        assertSheet(read.value(), 1, 20, 9, 7);
        assertEquals(List.of(3L), lines(read, "network.sheet-unbalanced"));
    }

    @Test
    void totalAssetsBelowTheClaimsAreDoubted() {
        ReadInput<Network> read = read("bank,assets,equity", "A,6,3", "B,24,5");
        assertEquals(List.of(2L), lines(read, "network.total-below-interbank"));
        assertEquals(0, read.value().balanceSheets().externalAssets(0));
    }

    @Test
    void aMissingFigureConcernsOnlyItsInstitution() {
        ReadInput<Network> read = read("bank,equity", "A,", "B,5");
        assertTrue(read.value().balanceSheets().isOutside(0));
        assertFalse(read.value().balanceSheets().isOutside(1));
        assertTrue(read.value().rules().getLast().startsWith("1 institution has no equity figure"));
    }

    @Test
    void droppedInstitutionsLeaveTheEquityOfTheOthersAlone() {
        Network network =
                new ImportFixture(folder)
                        .with("missing-equity", "drop")
                        .withInstitutions("bank,equity", "A,", "B,5")
                        .read(EXPOSURES)
                        .value();
        assertEquals(List.of("B"), network.institutions().ids());
        assertEquals(0, network.exposures().count());
        BalanceSheets sheets = network.balanceSheets();
        assertEquals(5, sheets.equity(0));
        assertEquals(5, sheets.externalAssets(0) - sheets.externalLiabilities(0));
    }

    @Test
    void badRowsAndValuesAreReportedWithTheirLines() {
        ReadInput<Network> read =
                read(
                        "bank,equity,external_assets,lat",
                        "A,3,10,95",
                        "A,4,10,",
                        ",4,10,",
                        "B,x,-2,10",
                        "Total,9,9,");
        assertEquals(List.of(3L), lines(read, "network.duplicate-id"));
        assertEquals(List.of(4L), lines(read, "network.id-missing"));
        assertEquals(List.of(5L), lines(read, "network.amount-not-a-number"));
        assertEquals(List.of(5L), lines(read, "network.amount-negative"));
        assertEquals(List.of(2L), lines(read, "network.degrees-wrong"));
        assertEquals(List.of(6L), lines(read, "network.totals-row"));
    }

    @Test
    void institutionsThatOnlyTheExposuresNameAreDoubted() {
        ReadInput<Network> read = read("bank,equity", "A,3");
        assertEquals(1, findings(read, "network.unknown-institution").size());
        assertEquals(List.of("A", "B"), read.value().institutions().ids());
    }

    @Test
    void negativeEquityIsDoubted() {
        assertEquals(
                List.of(2L), lines(read("bank,equity", "A,-1", "B,2"), "network.equity-negative"));
    }

    @Test
    void interbankTotalsThatFitTheOtherDirectionAreDoubted() {
        ReadInput<Network> reversed =
                read("bank,interbank_assets,interbank_liabilities,equity", "A,4,10,3", "B,10,4,5");
        assertEquals(1, findings(reversed, "network.direction-reversed").size());
        ReadInput<Network> fits =
                read("bank,interbank_assets,interbank_liabilities,equity", "A,10,4,3", "B,4,10,5");
        assertFalse(fits.isDoubtful(), () -> fits.findings().toString());
        ReadInput<Network> differs =
                read("bank,interbank_assets,interbank_liabilities,equity", "A,11,4,3", "B,4,10,5");
        assertEquals(1, findings(differs, "network.totals-differ").size());
    }

    @Test
    void exposuresMayUseTheNamesOfInstitutions() {
        ReadInput<Network> read = read("id,name,equity", "1,A,3", "2,B,5");
        assertEquals(List.of("1", "2"), read.value().institutions().ids());
        assertEquals(1, findings(read, "network.names-as-ids").size());
    }

    @Test
    void otherColumnsAreKeptAsNumbersOrText() {
        ReadInput<Network> read =
                read("bank,equity,Country,lng,rating,gdp", "A,3,DE,8.7,AA,1", "B,5,FR,,B,");
        assertEquals(List.of("country", "rating"), read.value().institutions().textColumns());
        assertEquals(List.of("longitude", "gdp"), read.value().institutions().numberColumns());
        assertEquals(8.7, read.value().institutions().number("longitude", 0));
        assertTrue(Double.isNaN(read.value().institutions().number("gdp", 1)));
    }

    @Test
    void aColumnThatNoFileHasIsAUsageError() {
        ImportFixture files =
                new ImportFixture(folder)
                        .with("columns", "equity=nothing")
                        .withInstitutions("bank,equity", "A,1");
        AnalysisException wrong =
                assertThrows(AnalysisException.class, () -> files.read(EXPOSURES));
        assertEquals(AnalysisException.Sort.USAGE, wrong.sort());
    }

    @Test
    void thePreviewShowsRolesAndTheTableThatLiesBeside() {
        ImportFixture files = new ImportFixture(folder);
        Path exposures = files.write("x_exposures.csv", EXPOSURES);
        Path table = files.write("x_institutions.csv", "bank,equity", "A,1");
        NetworkPreview preview = new NetworkImport().inspect(InputSource.of(exposures));
        assertEquals(Layout.EXPOSURE_LIST, preview.main().layout());
        assertEquals(ColumnRole.DEBTOR, preview.main().columns().get(1).role().orElseThrow());
        assertEquals(
                List.of(List.of("A", "B", "10"), List.of("B", "A", "4")), preview.main().rows());
        assertEquals(table, preview.suggestedInstitutions().orElseThrow());
    }
}
