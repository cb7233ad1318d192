package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rudra.network.io.ImportFixture.claim;
import static rudra.network.io.ImportFixture.findings;
import static rudra.network.io.ImportFixture.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.ReadInput;
import rudra.network.MoneyUnit;
import rudra.network.Network;

final class ExposureListTest {
    @TempDir private Path folder;

    private ImportFixture files() {
        return new ImportFixture(folder);
    }

    @Test
    void eachRowIsAClaimOfTheCreditorOnTheDebtor() {
        Network network = files().read("lender,borrower,amount", "A,B,0.5", "C,A,2").value();

        assertEquals(List.of("A", "B", "C"), network.institutions().ids());
        assertEquals(0.5, claim(network, "A", "B"));
        assertEquals(0, claim(network, "B", "A"));
        assertEquals(2, claim(network, "C", "A"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Creditor,Debtor,Amount",
                "FROM,To,Weight",
                "source,target,value",
                "lender_bank,Borrower Bank,Exposure (EUR mn)",
                "creditorId,debtorId,amount_usd",
            })
    void columnsAreRecognisedByTheirNames(String header) {
        assertEquals(7, claim(files().read(header, "x,y,7").value(), "x", "y"));
    }

    @Test
    void theCurrencyAndUnitAreTakenFromTheNameOfTheColumn() {
        Network network = files().read("creditor,debtor,Amount_EUR_mn", "x,y,7").value();
        assertEquals(new MoneyUnit("EUR", 1e6), network.unit());
    }

    @Test
    void columnsCanBeNamedByTheUser() {
        ImportFixture files = files().with("columns", "creditor=debtor,debtor=creditor");
        ReadInput<Network> read = files.read("creditor,debtor,amount", "A,B,3");

        assertEquals(3, claim(read.value(), "B", "A"));
        assertEquals(2, findings(read, "network.direction-contradicts-name").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void otherSeparatorsAreRecognised(String separator) {
        String header = String.join(separator, "lender", "borrower", "amount");
        assertEquals(
                1234.5,
                claim(
                        files().read(header, String.join(separator, "A", "B", "1234.5")).value(),
                        "A",
                        "B"));
    }

    @Test
    void decimalCommasAndGroupedThousandsAreRecognised() {
        Network network = files().read("lender;borrower;amount", "A;B;0,5", "B;A;1.234,25").value();
        assertEquals(0.5, claim(network, "A", "B"));
        assertEquals(1234.25, claim(network, "B", "A"));
    }

    @Test
    void aCommaBeforeThreeDigitsEverywhereIsADoubt() {
        ReadInput<Network> read = files().read("lender;borrower;amount", "A;B;1,500");
        assertEquals(1, findings(read, "table.comma-ambiguous").size());
        assertEquals(1.5, claim(read.value(), "A", "B"));
        ImportFixture told = files().with("decimal", "point");
        assertEquals(
                1500, claim(told.read("lender;borrower;amount", "A;B;1,500").value(), "A", "B"));
    }

    @Test
    void quotesMayHoldSeparatorsQuotesAndLineBreaks() {
        Network network =
                files().read("lender,borrower,amount", "\"Bank, \"\"A\"\"\",\"B\nC\",1").value();
        assertEquals(List.of("Bank, \"A\"", "B\nC"), network.institutions().ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingsAreRecognised(String charset) {
        byte[] bytes =
                "lender,borrower,amount\nÖsterbank,Crédit,1\n".getBytes(Charset.forName(charset));
        ImportFixture files = files();
        ReadInput<Network> read = files.read(files.write("n.csv", bytes));
        assertEquals(List.of("Österbank", "Crédit"), read.value().institutions().ids());
        assertEquals(
                charset.equals("windows-1252"), !findings(read, "file.encoding-guessed").isEmpty());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        byte[] bytes = "\uFEFFlender,borrower,amount\nA,B,1\n".getBytes(StandardCharsets.UTF_8);
        ImportFixture files = files();
        assertEquals(1, claim(files.read(files.write("n.csv", bytes)).value(), "A", "B"));
    }

    @Test
    void repeatedExposuresAreAddedUpAndReported() {
        ReadInput<Network> read =
                files().read("lender,borrower,amount", "A,B,1", "B,A,5", "A,B,2", "A,B,4");
        assertEquals(7, claim(read.value(), "A", "B"));
        assertEquals(List.of(4L, 5L), lines(read, "network.duplicate-exposure"));
        assertTrue(read.isDoubtful());
    }

    @Test
    void badRowsAreLeftOutEachWithItsLine() {
        ReadInput<Network> read =
                files().read(
                                "lender,borrower,amount",
                                "A,B,1",
                                "A,A,3",
                                "B,C,-2",
                                "B,C,",
                                "B,C,NaN",
                                "B,C,lots",
                                "B,C,inf",
                                "B,C,1e999",
                                ",C,1",
                                "B,C",
                                "B,C,1,2",
                                "Total,B,1",
                                "C,B,0");
        assertEquals(List.of(3L), lines(read, "network.self-exposure"));
        assertEquals(List.of(4L), lines(read, "network.amount-negative"));
        assertEquals(List.of(5L, 6L), lines(read, "network.amount-missing"));
        assertEquals(List.of(7L), lines(read, "network.amount-not-a-number"));
        assertEquals(List.of(8L, 9L), lines(read, "network.amount-infinite"));
        assertEquals(List.of(10L), lines(read, "network.institution-missing"));
        assertEquals(List.of(11L, 12L), lines(read, "table.ragged-row"));
        assertEquals(List.of(13L), lines(read, "network.totals-row"));
        assertEquals(1, findings(read, "network.amounts-zero").size());
        assertEquals(1, read.value().exposures().count());
        assertEquals(List.of("A", "B", "C"), read.value().institutions().ids());
    }

    @Test
    void moreBadRowsThanAreListedAreCounted() {
        String[] lines = new String[2_503];
        java.util.Arrays.fill(lines, "A,B,x");
        lines[0] = "lender,borrower,amount";
        lines[1] = "A,B,1";
        ReadInput<Network> read = files().read(lines);
        List<?> found = findings(read, "network.amount-not-a-number");
        assertEquals(Findings.LISTED + 1, found.size());
        assertTrue(found.getLast().toString().contains("2,501 in all"), found.getLast()::toString);
    }

    @Test
    void theNewestOfSeveralPeriodsIsReadAndDoubted() {
        String[] lines = {
            "lender,borrower,quarter,amount", "A,B,2024-Q4,1", "A,B,2025-Q1,2", "C,B,2024-Q3,9"
        };
        ReadInput<Network> newest = files().read(lines);
        assertEquals(List.of("A", "B"), newest.value().institutions().ids());
        assertEquals(2, claim(newest.value(), "A", "B"));
        assertEquals(1, findings(newest, "network.several-periods").size());

        ReadInput<Network> told = files().with("period", "2024-Q4").read(lines);
        assertEquals(1, claim(told.value(), "A", "B"));
        assertTrue(findings(told, "network.several-periods").isEmpty());
    }

    @Test
    void aListWithoutHeaderIsReadByPlacesAndDoubted() {
        ReadInput<Network> read = files().read("A,B,1", "B,C,2");
        assertEquals(1, claim(read.value(), "A", "B"));
        assertEquals(1, findings(read, "network.no-header").size());
    }

    @Test
    void withoutEquityEveryInstitutionIsOutsideAndARuleSaysSo() {
        ReadInput<Network> read = files().read("lender,borrower,amount", "A,B,1");
        assertTrue(read.value().balanceSheets().isOutside(0));
        assertTrue(read.value().rules().getFirst().startsWith("No institution has an equity"));
        assertEquals(2, findings(read, "network.equity-missing").size());
    }

    @Test
    void aMissingEquityThatTheUserDecidedOnIsNoDoubt() {
        ReadInput<Network> read =
                files().with("missing-equity", "zero").read("lender,borrower,amount", "A,B,1");
        assertEquals(0, read.value().balanceSheets().equity(0));
        assertFalse(read.isDoubtful());
    }

    @Test
    void amountsBeyondANumberAreRefusedInWords() {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> files().read("lender,borrower,amount", "A,B,1e308", "A,C,1e308"));
        assertEquals("network.amounts-overflow", refused.problems().getFirst().code());
        assertEquals(3, refused.problems().getFirst().line().orElse(0));
    }

    @Test
    void idsThatDifferInCapitalsOrSpacesOnlyAreDoubtedAndKeptApart() {
        ReadInput<Network> read =
                files().read(
                                "creditor,debtor,amount",
                                "Bank A,B,1",
                                "bank a,B,2",
                                "BankA,C,3",
                                "b2,C,1");

        assertEquals(6, read.value().size());
        assertEquals(2, findings(read, "network.similar-ids").size());
    }

    @Test
    void aTotalUnderALongerNameIsLeftOutAndABankNamedLikeOneIsNot() {
        ReadInput<Network> read =
                files().read(
                                "creditor,debtor,amount",
                                "A,B,1",
                                "Sum of all banks,B,1",
                                "Sumitomo,A,4",
                                "Total Bank,A,5");

        assertEquals(List.of(3L), lines(read, "network.totals-row"));
        assertEquals(
                List.of("A", "B", "Sumitomo", "Total Bank"), read.value().institutions().ids());
    }
}
