package rudra.contagion.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/**
 * A and B owe each other 100 and have 10 outside each; B owes C, who owes nobody, 5 besides. With
 * default costs of one half all pay in full, but if both fail they pay less and stay failed.
 */
class LeastLossesTest {

    private static Network pair() {
        Exposures exposures =
                Exposures.ofLiabilities(new double[][] {{0, 100, 0}, {100, 0, 5}, {0, 0, 0}});
        return new Network(
                "pair",
                MoneyUnit.UNKNOWN,
                Institutions.of(List.of("A", "B", "C")),
                exposures,
                BalanceSheets.balanced(exposures, new double[] {10, 10, 1}, new double[3]),
                List.of());
    }

    private static EngineResult run(EngineId engine) {
        return EngineResult.of(
                pair(),
                engine.engine(EngineParameters.defaults())
                        .run(pair(), Shock.defaults(), Progress.none()));
    }

    @Test
    void whatIsLostAtTheLeastSolutionIsToldWhereItIsMore() {
        EngineResult found = run(EngineId.ROGERS_VERAART);
        assertTrue(found.leastFixedPointDiffers());
        assertEquals(Map.of(), found.losses());
        // With x and y paid: x = (10 + 100 y / 105) / 2 and y = (10 + x) / 2.
        double x = (10 + 100.0 / 105 * 5) / 2 / (1 - 100.0 / 105 / 4);
        double y = (10 + x) / 2;
        assertEquals(5 * (1 - y / 105), found.lossesAtLeast().get("C"), 1e-9);
        // A and B lose all their equity: 10 and 5.
        assertEquals(10, found.lossesAtLeast().get("A"), 1e-9);
        assertEquals(5, found.lossesAtLeast().get("B"), 1e-9);
        assertEquals(15 + 5 * (1 - y / 105), found.lossAtLeast(), 1e-9);
        assertEquals(List.of("A", "B", "C"), found.mostDifferent(3));
        assertEquals(List.of("A"), found.mostDifferent(1));
    }

    @Test
    void whereThereIsOneSolutionNothingIsTold() {
        EngineResult found = run(EngineId.EISENBERG_NOE);
        assertFalse(found.leastFixedPointDiffers());
        assertEquals(Map.of(), found.lossesAtLeast());
        assertEquals(found.ownLoss() + found.systemLoss(), found.lossAtLeast());
    }

    @Test
    void theComparisonChartsBothSolutions() {
        CompareResult result =
                new CompareResult(
                        List.of(run(EngineId.ROGERS_VERAART), run(EngineId.EISENBERG_NOE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        List<List<String>> rows =
                result.charts().get("least-and-greatest-rogers-veraart").rows().toList();
        assertEquals(
                List.of("A", "0", "10"), rows.get(1).stream().map(LeastLossesTest::whole).toList());
        assertFalse(result.charts().containsKey("least-and-greatest-eisenberg-noe"));
    }

    private static String whole(String cell) {
        return cell.matches("[0-9.]+") ? Long.toString(Math.round(Double.parseDouble(cell))) : cell;
    }
}
