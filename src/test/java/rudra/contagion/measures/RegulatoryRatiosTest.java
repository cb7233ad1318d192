package rudra.contagion.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RegulatoryRatiosTest {

    @Test
    void assetsWithoutWeightCountForLeverageOnly() {
        RegulatoryRatios ratios =
                RegulatoryRatios.of(new double[] {50, 50}, new double[] {0, 1}, 5);
        assertEquals(0.05, ratios.leverageRatio());
        assertEquals(0.1, ratios.riskWeightedRatio());
    }

    @Test
    void aRatioToNothingIsNoNumber() {
        RegulatoryRatios ratios = RegulatoryRatios.of(new double[] {0}, new double[] {1}, -2);
        assertTrue(Double.isNaN(ratios.leverageRatio()));
        assertTrue(Double.isNaN(ratios.riskWeightedRatio()));
        assertEquals(-2, ratios.equity());
    }
}
