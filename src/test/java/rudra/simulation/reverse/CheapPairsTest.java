package rudra.simulation.reverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.simulation.reverse.CheapPairs.Pair;

final class CheapPairsTest {

    @Test
    void pairsComeInTheOrderInWhichSortingAllOfThemPutsThem() {
        double[] costs =
                new Seed(3).stream(0).doubles(20, 0, 10).map(Math::rint).sorted().toArray();
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            for (int j = i + 1; j < costs.length; j++) {
                all.add(new Pair(i, j));
            }
        }
        all.sort(
                Comparator.comparingDouble((Pair p) -> costs[p.first()] + costs[p.second()])
                        .thenComparingInt(Pair::first)
                        .thenComparingInt(Pair::second));
        CheapPairs pairs = new CheapPairs(costs);
        List<Pair> taken = new ArrayList<>(pairs.take(7));
        taken.addAll(pairs.take(1_000));
        assertEquals(all, taken);
        assertTrue(pairs.take(1).isEmpty());
    }

    @Test
    void oneInstitutionHasNoPairs() {
        assertTrue(new CheapPairs(new double[] {1}).take(5).isEmpty());
    }
}
