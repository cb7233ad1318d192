package rudra.learning.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.learning.Hyperparameter;
import rudra.learning.search.Search.Proposal;

final class SearchTest {
    private static final double[] BEST = {0.31, 0.72, 0.15, 0.9};
    private static final double[] USUAL = {0.5, 0.5, 0.5, 0.5};

    /** A bowl whose highest point is {@link #BEST}; on few rows it is seen dimly. */
    private static double height(Proposal proposal) {
        double sum = 0;
        for (int d = 0; d < BEST.length; d++) {
            sum -= Math.pow(proposal.point()[d] - BEST[d], 2);
        }
        return sum * proposal.share();
    }

    private static List<Tried> searched(Search search, int trials, long seed) {
        List<Tried> done = new ArrayList<>();
        Optional<Proposal> next = search.next(done, USUAL, trials, new Seed(seed));
        while (next.isPresent()) {
            Proposal proposal = next.get();
            done.add(
                    new Tried(
                            proposal.number(),
                            proposal.point(),
                            proposal.share(),
                            height(proposal)));
            next = search.next(done, USUAL, trials, new Seed(seed));
        }
        return done;
    }

    private static double best(Search search, int trials, long seed) {
        return searched(search, trials, seed).stream()
                .filter(tried -> tried.share() == 1)
                .mapToDouble(Tried::score)
                .max()
                .orElseThrow();
    }

    @Test
    void theParzenEstimatorFindsMoreThanChanceInMostSearches() {
        long wins =
                IntStream.range(0, 30)
                        .filter(seed ->
                                best(Tpe.defaults(), 60, seed) > best(new Random(), 60, seed))
                        .count();
        assertTrue(wins >= 24, "better in " + wins + " of 30");
        double mean =
                IntStream.range(0, 30)
                        .mapToDouble(s -> best(Tpe.defaults(), 60, s))
                        .average()
                        .orElse(-9);
        assertTrue(mean > -0.03, "mean " + mean);
    }

    @Test
    void everySearchBeginsWithTheUsualPointAndTriesAsManyAsItSays() {
        for (Search search : List.of(Tpe.defaults(), new Random(), new SuccessiveHalving(3, 3))) {
            List<Tried> done = searched(search, 27, 1);
            assertArrayEquals(USUAL, done.getFirst().point());
            assertEquals(search.tries(27), done.size());
        }
        assertEquals(27 + 9 + 3, new SuccessiveHalving(3, 3).tries(27));
    }

    @Test
    void theSeedDecides() {
        assertArrayEquals(
                searched(Tpe.defaults(), 20, 5).getLast().point(),
                searched(Tpe.defaults(), 20, 5).getLast().point());
        assertTrue(
                !Arrays.equals(
                        searched(Tpe.defaults(), 20, 5).getLast().point(),
                        searched(Tpe.defaults(), 20, 6).getLast().point()));
    }

    @Test
    void aGridIsEveryCombinationOnce() {
        List<Tried> done = searched(new Grid(3), 82, 1);
        assertEquals(82, done.size());
        assertEquals(
                81,
                done.stream()
                        .skip(1)
                        .map(each -> Arrays.toString(each.point()))
                        .distinct()
                        .count());
        assertThrows(AnalysisException.class, () -> searched(new Grid(3), 80, 1));
    }

    @Test
    void halvingKeepsTheBestOfEachRound() {
        List<Tried> done = searched(new SuccessiveHalving(3, 3), 27, 2);
        List<Tried> first = done.subList(0, 27);
        double worstKept =
                done.subList(27, 36).stream()
                        .mapToDouble(kept -> first.get(kept.number()).score())
                        .min()
                        .orElseThrow();
        assertEquals(9, first.stream().filter(each -> each.score() >= worstKept).count());
        assertEquals(1.0 / 9, done.getFirst().share(), 1e-12);
        assertEquals(1, done.getLast().share());
    }

    @Test
    void aTrialWithoutAScoreIsTheWorst() {
        Tried none = new Tried(0, USUAL, 1, Double.NaN);
        assertEquals(Double.NEGATIVE_INFINITY, none.rank());
    }

    @Test
    void aDensityIsOneOverAll() {
        Parzen parzen = Parzen.of(new double[] {0.1, 0.2, 0.8});
        double sum =
                IntStream.range(0, 1_000).mapToDouble(k -> parzen.density((k + 0.5) / 1_000)).sum();
        assertEquals(1, sum / 1_000, 1e-5);
    }

    @Test
    void whatIsOnOrOffIsSearchedWhereItIsNamedOnly() {
        List<Hyperparameter> all =
                List.of(
                        Hyperparameter.whole("lda", 0, 0, 1),
                        Hyperparameter.whole("boosting", 1, 0, 1),
                        Hyperparameter.whole("folds", 5, 2, 20));
        assertEquals(List.of("folds"), names(Space.of(all, Map.of(), Map.of(), Map.of())));
        Space named = Space.of(all, Map.of(), Map.of("lda", 0.0), Map.of("boosting", 1.0));
        assertEquals(List.of("lda", "boosting", "folds"), names(named));
        for (double place : new double[] {0, 1}) {
            assertEquals(place, named.at(new double[] {place, 0, 0}).get("lda"));
            assertEquals(place, named.at(new double[] {0, place, 0}).get("boosting"));
        }
    }

    private static List<String> names(Space space) {
        return space.dimensions().stream().map(each -> each.parameter().name()).toList();
    }

    @Test
    void whereNothingIsSearchedTheSentenceSaysWhatToGive() {
        List<Hyperparameter> members =
                List.of(
                        Hyperparameter.whole("lda", 0, 0, 1),
                        Hyperparameter.whole("boosting", 1, 0, 1));
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> Space.of(members, Map.of("lda", 1.0), Map.of(), Map.of()));
        String message = refused.problems().getFirst().message();
        assertTrue(message.contains("from=boosting=0 and to=boosting=1"), message);
        assertTrue(message.endsWith("There are: boosting."), message);
    }

    @Test
    void placesAreByFactorsWhereTheHyperparameterSaysSo() {
        Space space =
                Space.of(
                        List.of(
                                Hyperparameter.factor("penalty", 1, 1e-6, 1e6),
                                Hyperparameter.whole("depth", 4, 1, 16),
                                Hyperparameter.whole("tried", 0, 0, 10)),
                        Map.of(),
                        Map.of("depth", 2.0),
                        Map.of("depth", 5.0));
        assertEquals(2, space.dimensions().size());
        assertEquals(0.01, space.at(new double[] {0, 0}).get("penalty"), 1e-12);
        assertEquals(1, space.at(new double[] {0.5, 0}).get("penalty"), 1e-12);
        assertEquals(2, space.at(new double[] {0.5, 0}).get("depth"));
        assertEquals(5, space.at(new double[] {0.5, 1}).get("depth"));
        assertEquals(0.5, space.usual()[0], 1e-12);
        assertThrows(
                AnalysisException.class,
                () ->
                        Space.of(
                                List.of(Hyperparameter.whole("depth", 4, 1, 16)),
                                Map.of("depth", 3.0),
                                Map.of(),
                                Map.of()));
    }
}
