package rudra.ui.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.network.Institutions;

class LossTableTest {
    private static final Institutions BANKS = Institutions.of(List.of("A", "B", "C"));

    @Test
    void rowsPastedFromASpreadsheetAreReadWithTheirHeadings() {
        assertEquals(
                List.of(
                        new DirectLoss("A", LossKind.EQUITY, "1,200.5"),
                        new DirectLoss("B", LossKind.EXTERNAL_ASSETS, "30")),
                LossTable.parse(
                        "Institution\tLoses\tAmount\nA\tEquity\t1,200.5\nB\texternal assets\t30\n"));
    }

    @Test
    void twoColumnsMeanEquityAndAPerCentSignAShare() {
        assertEquals(
                List.of(
                        new DirectLoss("A", LossKind.EQUITY, "5"),
                        new DirectLoss("B", LossKind.EQUITY_SHARE, "12.5%")),
                LossTable.parse("A;5\r\n\r\nB;12.5%\r\n"));
    }

    @Test
    void anIdMayHoldTheSeparatorWhenQuoted() {
        assertEquals("A, B & Co", LossTable.parse("\"A, B & Co\",5").getFirst().institution());
    }

    @Test
    void aKindOfLossThatDoesNotExistIsRefusedWithItsLine() {
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class, () -> LossTable.parse("A,equity,1\nB,pride,2"));
        assertEquals(OptionalLong.of(2), refusal.problems().getFirst().line());
    }

    @ParameterizedTest
    @CsvSource({
        "'',EQUITY,5,NO_INSTITUTION",
        "X,EQUITY,5,UNKNOWN_INSTITUTION",
        "A,EQUITY,'',NO_AMOUNT",
        "A,EQUITY,'1,5',NOT_A_NUMBER",
        "A,EQUITY,NaN,NOT_A_NUMBER",
        "A,EQUITY,1e999,NOT_A_NUMBER",
        "A,EXTERNAL_ASSETS,-1,NEGATIVE",
        "A,EQUITY_SHARE,101,ABOVE_ALL"
    })
    void aRowThatCannotBeUsedSaysWhy(String id, LossKind kind, String amount, LossProblem why) {
        assertEquals(Optional.of(why), LossProblem.of(new DirectLoss(id, kind, amount), BANKS));
    }

    @ParameterizedTest
    @CsvSource({"EQUITY,0", "EQUITY,'1,234.5'", "EQUITY_SHARE,100", "EQUITY_SHARE,' 12.5 % '"})
    void aRowThatCanBeUsedHasNoProblem(LossKind kind, String amount) {
        assertTrue(LossProblem.of(new DirectLoss(" A ", kind, amount), BANKS).isEmpty());
    }
}
