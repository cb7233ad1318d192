package rudra.ui.network.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.network.Network;
import rudra.ui.network.style.SmallNetwork;

class BalanceSheetTest {
    private final Network network = SmallNetwork.create();

    @Test
    void aSheetAddsUpAndSaysOfHowManyExposuresItsSumsAre() {
        BalanceSheet sheet = BalanceSheet.of(network, 0);
        assertEquals(100, sheet.assets());
        assertEquals(80, sheet.allLiabilities());
        assertEquals(0, sheet.gap());
        assertEquals(2, sheet.debtors());
        assertEquals(5, sheet.leverage());
    }

    @Test
    void aSheetThatDoesNotAddUpSaysByHowMuch() {
        BalanceSheet sheet = BalanceSheet.of(network, 1);
        assertEquals(-3, sheet.net());
        assertEquals(0, sheet.gap());
        BalanceSheet wrong = new BalanceSheet(40, 5, 38, 10, 7, 1, 1);
        assertEquals(-10, wrong.gap());
    }

    @Test
    void roundingIsNoGap() {
        assertEquals(0, new BalanceSheet(0.1, 0.2, 0, 0, 0.3, 1, 0).gap());
    }

    @Test
    void anInstitutionOutsideHasNoGapAndNoLeverage() {
        BalanceSheet sheet = BalanceSheet.of(network, 2);
        assertTrue(sheet.isOutside());
        assertEquals(0, sheet.gap());
        assertTrue(Double.isNaN(sheet.leverage()));
    }

    @Test
    void theLargestPartnersComeFirst() {
        assertEquals(
                List.of(new Counterparty(2, 20), new Counterparty(1, 10)),
                Counterparty.debtors(network.exposures(), 0, 5));
        assertEquals(
                List.of(new Counterparty(0, 20)),
                Counterparty.creditors(network.exposures(), 2, 1));
    }
}
