package rudra.ui.network.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The figures of {@link SmallNetwork}, worked out by hand. */
class FiguresTest {
    private final Figures figures = Figures.of(SmallNetwork.create());

    @Test
    void claimsAndLiabilitiesAreSumsOverTheExposures() {
        assertArrayEquals(new double[] {30, 5, 0}, figures.values(Figures.CLAIMS));
        assertArrayEquals(new double[] {0, 10, 25}, figures.values(Figures.LIABILITIES));
        assertArrayEquals(new double[] {2, 1, 0}, figures.values(Figures.DEBTORS));
        assertArrayEquals(new double[] {0, 1, 2}, figures.values(Figures.CREDITORS));
    }

    @Test
    void leverageIsTotalAssetsOverEquityAndUnknownUnlessEquityIsAboveZero() {
        double[] leverage = figures.values(Figures.LEVERAGE);
        assertEquals((70 + 30) / 20.0, leverage[0]);
        assertTrue(Double.isNaN(leverage[1]), "negative equity");
        assertTrue(Double.isNaN(leverage[2]), "outside");
    }

    @Test
    void columnsOfNumbersAreFiguresButNotPlacesOnTheMap() {
        assertEquals("staff", figures.find("attribute:staff").orElseThrow().name());
        assertTrue(figures.find("attribute:latitude").isEmpty());
    }
}
