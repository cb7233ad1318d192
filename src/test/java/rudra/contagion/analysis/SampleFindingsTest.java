package rudra.contagion.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;

/** The samples show what they are there to show, and every analysis runs on a network file. */
final class SampleFindingsTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);

    private static Network sample(String name) {
        return NetworkKind.NETWORK
                .reader()
                .read(InputSource.of(Path.of("samples/networks/" + name)), Progress.none())
                .value();
    }

    private static <R> R run(String id, Record parameters, String sample, Class<R> type) {
        Analysis<?, ?> analysis =
                ContagionAnalyses.all(NETWORK).stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return type.cast(run(analysis, parameters, sample(sample)));
    }

    private static <P extends Record> Object run(
            Analysis<P, ?> analysis, Record parameters, Network network) {
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, network);
        return analysis.run(analysis.parameterType().cast(parameters), inputs, Progress.none());
    }

    private static ShockParameters losing(String id, double amount) {
        return new ShockParameters(new Shock(List.of(), Map.of(id, amount), Map.of(), 0, Map.of()));
    }

    @Test
    void oneFireSaleEndsSmallOrLarge() {
        SquareRootResult result =
                run(
                        "contagion.square-root-fire-sale",
                        new SquareRootParameters(Shock.defaults(), 36, 6e-6, Map.of()),
                        "two-equilibria-fire-sale.json",
                        SquareRootResult.class);
        assertFalse(result.unique());
        assertTrue(result.converged());
        assertEquals(Map.of("A", 1.0), result.least().saleShare());
        assertEquals(
                Math.sqrt(6e-6 * 200), result.least().priceFall().get("sovereign bonds"), 1e-15);
        assertEquals(3, result.greatest().saleShare().size());
        assertTrue(result.greatest().priceFall().get("sovereign bonds") > 0.069);
        List<List<String>> sales = result.charts().get("sales").rows().toList();
        assertEquals(4, sales.size(), "a heading and three who sell");
        assertTrue(sales.stream().anyMatch(row -> row.getFirst().equals("A")), sales::toString);
    }

    @Test
    void seniorityDecidesWhoFails() {
        SeniorityResult ranked =
                run(
                        "contagion.seniority-clearing",
                        losing("A", 70),
                        "seniority.json",
                        SeniorityResult.class);
        SeniorityResult equal =
                run(
                        "contagion.cross-holdings",
                        losing("A", 70),
                        "seniority.json",
                        SeniorityResult.class);
        assertEquals(List.of("A", "C"), ranked.clearing().outcome().failures());
        assertEquals(List.of("A", "B"), equal.clearing().outcome().failures());
        assertEquals(60, ranked.debtClasses().get(0).paid().get("A"));
        assertEquals(0, ranked.debtClasses().get(1).paid().get("A"));
        assertEquals(30, ranked.debtClasses().get(1).paid().get("C"));
    }

    @Test
    void aLossTravelsUpAGroupAndDownItsDebts() {
        SeniorityResult calm =
                run(
                        "contagion.cross-holdings",
                        losing("A", 0),
                        "cross-holdings.json",
                        SeniorityResult.class);
        assertEquals(List.of(), calm.clearing().outcome().failures());
        // H = 5 + 40/2 + c/4 − 20 and c = 20 + H/10.
        assertEquals(10 / 0.975, calm.equityValue().get("H"), 1e-12);
        SeniorityResult hit =
                run(
                        "contagion.cross-holdings",
                        losing("A", 45),
                        "cross-holdings.json",
                        SeniorityResult.class);
        assertEquals(List.of("H", "A", "B"), hit.clearing().outcome().failures());
        // H has 5 + 20/4 = 10 of the 20 it owes, so B gets 6 of its 12.
        assertEquals(10, hit.clearing().payments().get("H"), 1e-12);
        assertEquals(16, hit.clearing().payments().get("B"), 1e-12);
    }

    @Test
    void everyAnalysisRunsOnANetworkThatHasTheFigures() throws ReflectiveOperationException {
        Network network = sample("two-equilibria-fire-sale.json");
        for (Analysis<?, ?> analysis : ContagionAnalyses.all(NETWORK)) {
            Record defaults = (Record) analysis.parameterType().getMethod("defaults").invoke(null);
            assertTrue(analysis.resultType().isInstance(run(analysis, defaults, network)));
        }
    }

    @Test
    void aFireSaleWithoutHoldingsIsRefusedInWords() {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                run(
                                        "contagion.leverage-targeting-fire-sale",
                                        LeverageTargetingParameters.defaults(),
                                        "seniority.json",
                                        LeverageTargetingResult.class));
        assertEquals("network.no-holdings", refused.problems().getFirst().code());
    }

    @Test
    void anUnknownAssetClassIsRefusedWithThoseThatThereAre() {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                run(
                                        "contagion.square-root-fire-sale",
                                        new SquareRootParameters(
                                                Shock.defaults(), 36, 0, Map.of("gold", 1.0)),
                                        "two-equilibria-fire-sale.json",
                                        SquareRootResult.class));
        assertTrue(refused.problems().getFirst().message().contains("sovereign bonds"));
    }

    @Test
    void theWindowTakesTheNetworksOwnRatiosWhereNoneIsGiven() {
        WindowResult own =
                run(
                        "contagion.gai-kapadia-window",
                        WindowParameters.defaults(),
                        "two-equilibria-fire-sale.json",
                        WindowResult.class);
        assertEquals((30.3 + 58 + 46 + 40) / 4960, own.capitalRatio(), 1e-12);
        assertEquals(115.0 / 4960, own.interbankAssetRatio(), 1e-12);
        assertEquals(1, own.averageDegree());
        assertEquals(0, own.reachedInNetwork());
        WindowResult asked =
                run(
                        "contagion.gai-kapadia-window",
                        new WindowParameters(Optional.of(0.04), Optional.of(0.2)),
                        "two-equilibria-fire-sale.json",
                        WindowResult.class);
        assertEquals(4, asked.strict().vulnerableInDegreeAtMost());
        assertFalse(asked.strict().holdsNetwork());
    }

    @Test
    void ratiosNameWhoIsBelowTheMinimum() {
        RatiosResult result =
                run(
                        "contagion.regulatory-ratios",
                        new RatiosParameters(Map.of("sovereign bonds", 0.0), 0.2, 1, 0.03, 0.04),
                        "two-equilibria-fire-sale.json",
                        RatiosResult.class);
        assertEquals(List.of("A"), result.belowLeverageMinimum());
        RatiosResult.Ratios a = result.institutions().getFirst();
        assertEquals(0.2 * 30 + 870, a.riskWeightedAssets(), 1e-12);
        assertEquals(30.3 / 876, a.riskWeightedRatio(), 1e-12);
        assertEquals(List.of("A"), result.belowCapitalMinimum());
    }
}
