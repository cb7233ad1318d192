package rudra.simulation.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rudra.analysis.json.JsonValue;
import rudra.contagion.RandomNetworks;
import rudra.job.CancelledException;
import rudra.job.StopAfter;
import rudra.network.Network;
import rudra.simulation.allocation.PolicySearchResult.StrategyResult;

/** A search that is stopped keeps the best that it has found. */
final class StoppedSearchTest {
    private static final Network BANKS = RandomNetworks.of(9);
    private static final PolicySearchParameters ASKED =
            Searches.parameters(Searches.still(2), 6, 12, Objective.OWN_LOSS);
    private static final String UNJUDGED = "judged on fresh random numbers";

    private final PolicySearchResult whole = Searches.run(BANKS, ASKED);

    private static PolicySearchResult stoppedAfter(int pieces) {
        return Searches.run(BANKS, ASKED, new StopAfter(pieces));
    }

    private static int piecesInAll() {
        StopAfter never = new StopAfter(Integer.MAX_VALUE);
        Searches.run(BANKS, ASKED, never);
        return never.told().get();
    }

    private static double searched(PolicySearchResult result) {
        return result.strategies().stream()
                .filter(one -> one.strategy().equals(SimpleRules.FOUND))
                .mapToDouble(StrategyResult::searchedShortfall)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stoppedAtAnyTimeItKeepsTheBestOfAllThatWasTried() {
        int all = piecesInAll();
        double before = Double.POSITIVE_INFINITY;
        for (int tenths = 2; tenths < 10; tenths++) {
            PolicySearchResult part = stoppedAfter(all * tenths / 10);
            assertTrue(part.part().isPresent(), "at " + tenths);
            assertTrue(searched(part) <= before, "at " + tenths);
            assertTrue(searched(part) >= searched(whole), "at " + tenths);
            for (StrategyResult one : part.strategies()) {
                assertTrue(searched(part) <= one.searchedShortfall() + 1e-8, one.strategy());
            }
            assertTrue(part.given() <= 6 + 1e-9);
            assertEquals(List.of(), JsonValue.of(part).warnings());
            part.charts().forEach((name, chart) -> assertFalse(chart.isEmpty(), name));
            before = searched(part);
        }
    }

    @Test
    void whatWasNotJudgedHasNoFiguresOfFreshRunsAndSaysSo() {
        PolicySearchResult part = stoppedAfter(piecesInAll() / 2);
        assertTrue(part.part().orElseThrow().endsWith(UNJUDGED), part.part()::toString);
        assertTrue(part.verdict().contains("stopped"), part.verdict());
        assertFalse(part.verdict().contains("On fresh random numbers"), part.verdict());
        for (StrategyResult one : part.strategies()) {
            assertEquals(Optional.empty(), one.expectedShortfall());
            assertEquals(Optional.empty(), one.aboveBestTo());
            assertEquals(Optional.empty(), one.meanLoss());
        }
        assertEquals(List.of(), part.marginalValues());
        assertFalse(part.search().everyAllocation());
    }

    @Test
    void eachStageThatIsWholeStands() {
        TreeSet<String> ends = new TreeSet<>();
        int all = piecesInAll();
        for (int hundredths = 20; hundredths < 100; hundredths += 4) {
            PolicySearchResult part = stoppedAfter(all * hundredths / 100);
            String words = part.part().orElseThrow();
            ends.add(words.replaceAll("^[0-9]+", "n"));
            if (words.startsWith("search and judgement")) {
                assertEquals(whole.verdict(), part.verdict());
                assertEquals(whole.strategies(), part.strategies());
            }
        }
        assertTrue(
                ends.contains("n allocations, none judged on fresh random numbers"),
                ends::toString);
        assertTrue(
                ends.contains("search and judgement, without what a further unit of money brings"),
                ends::toString);
    }

    @Test
    void stoppedBeforeAnyMoneyWasGivenItHasNoResult() {
        assertThrows(CancelledException.class, () -> stoppedAfter(0));
        assertThrows(CancelledException.class, () -> stoppedAfter(30));
    }

    @Test
    void notStoppedItIsWhole() {
        assertEquals(Optional.empty(), whole.part());
    }
}
