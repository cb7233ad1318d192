package rudra.contagion.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.contagion.Shock;
import rudra.contagion.analysis.ExplainResult.Step;
import rudra.contagion.analysis.ReplayResult.Entry;
import rudra.contagion.trail.Channel;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/** A owes B 10 and has 6; B owes C 8 and has 1. */
final class TrailAnalysesTest {
    private static final Shock NONE = Shock.defaults();

    private static Network chain() {
        Exposures exposures =
                Exposures.ofLiabilities(new double[][] {{0, 10, 0}, {0, 0, 8}, {0, 0, 0}});
        return new Network(
                "chain",
                MoneyUnit.UNKNOWN,
                Institutions.of(List.of("A", "B", "C")),
                exposures,
                BalanceSheets.balanced(exposures, new double[] {6, 1, 5}, new double[3]),
                List.of());
    }

    private static ReplayResult replay(EngineId engine, String... institutions) {
        return ReplayResult.of(
                chain(),
                new ReplayParameters(
                        NONE, engine, List.of(institutions), EngineParameters.defaults()),
                Progress.none());
    }

    private static ExplainResult explain(String institution) {
        return ExplainResult.of(
                chain(),
                new ExplainParameters(
                        NONE,
                        List.of(EngineId.EISENBERG_NOE, EngineId.FURFINE),
                        institution,
                        EngineParameters.defaults()),
                Progress.none());
    }

    @Test
    void aReplayTellsByHandComputedAmountsInRounds() {
        // A pays 6 of 10; B, with equity 3, loses 4 and pays 7 of 8; C loses 1.
        assertEquals(
                List.of(
                        new Entry(1, "B", Channel.CLAIM, "A", 4),
                        new Entry(1, "B", Channel.BEYOND_EQUITY, "", -1),
                        new Entry(2, "C", Channel.CLAIM, "B", 1)),
                replay(EngineId.EISENBERG_NOE).trail());
    }

    @Test
    void aReplayIsLimitedToTheInstitutionsAskedFor() {
        ReplayResult result = replay(EngineId.EISENBERG_NOE, "C");
        assertEquals(List.of(new Entry(2, "C", Channel.CLAIM, "B", 1)), result.trail());
        assertEquals(3, result.channels().size());
        assertThrows(AnalysisException.class, () -> replay(EngineId.FURFINE, "D"));
    }

    @Test
    void aDifferenceIsExplainedByWhatTheDebtorPaysInEach() {
        ExplainResult result = explain("C");
        assertEquals(1, result.firstLoss());
        assertEquals(8, result.secondLoss());
        assertEquals(7, result.difference());
        Step step = result.steps().getFirst();
        assertEquals("B", step.source());
        assertEquals(7, step.difference());
        assertTrue(step.why().contains("worth 87.5 % of 8"), step.why());
        assertTrue(step.why().contains("worth 0 % of 8"), step.why());
    }

    @Test
    void anExplanationSpeaksOfEnginesAndInstitutionsByNameAndOfMoneyInItsUnit() {
        Exposures exposures = Exposures.ofLiabilities(new double[][] {{0, 10e6}, {0, 0}});
        Network network =
                new Network(
                        "pair",
                        new MoneyUnit("EUR", 1e3),
                        Institutions.of(List.of("a", "b")).named(List.of("Alder", "Birch")),
                        exposures,
                        BalanceSheets.balanced(exposures, new double[] {6e6, 1e6}, new double[2]),
                        List.of());
        List<String> sentences =
                ExplainResult.of(
                                network,
                                new ExplainParameters(
                                        NONE,
                                        List.of(EngineId.EISENBERG_NOE, EngineId.FURFINE),
                                        "b",
                                        EngineParameters.defaults()),
                                Progress.none())
                        .sentences();
        assertEquals(
                "Birch loses 4,000 by Eisenberg–Noe and 10,000 by Furfine: a difference of 6,000"
                        + " millions of EUR.",
                sentences.getFirst());
        assertTrue(sentences.get(1).startsWith("Its claim on Alder makes 6,000 of it"));
        assertTrue(sentences.get(1).contains("Furfine: it fails at once"), sentences.get(1));
    }

    @Test
    void theStepsAddUpToBothLosses() {
        for (String id : List.of("A", "B", "C")) {
            ExplainResult result = explain(id);
            double first = result.steps().stream().mapToDouble(Step::firstAmount).sum();
            double second = result.steps().stream().mapToDouble(Step::secondAmount).sum();
            assertEquals(result.firstLoss(), first, 1e-12);
            assertEquals(result.secondLoss(), second, 1e-12);
        }
    }

    @Test
    void withoutAnInstitutionTheMostDisputedIsExplained() {
        assertEquals("C", explain("").institution());
    }
}
