package rudra.learning.search;

import java.util.List;
import java.util.Optional;
import rudra.analysis.Seed;

/**
 * How points are found that are worth trying. Stateless: what is tried next follows from what was
 * tried, the number of trials allowed and the seed alone.
 */
public sealed interface Search permits Tpe, Random, Grid, SuccessiveHalving {

    /**
     * What is tried next.
     *
     * @param number of the point
     * @param point in the unit cube
     * @param share of the training rows on which to try it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Proposal(int number, double[] point, double share) {}

    /**
     * The next point; empty where the search has ended.
     *
     * @param done what was tried, in order
     * @param usual the point of the usual values, with which a search begins
     * @param trials how many points are tried at most
     * @throws rudra.analysis.AnalysisException of sort {@code USAGE} if the number of trials does
     *     not suit the search
     */
    Optional<Proposal> next(List<Tried> done, double[] usual, int trials, Seed seed);

    /** How often something is tried at most. */
    default int tries(int trials) {
        return trials;
    }

    /** Points drawn evenly; each number has its own. */
    static double[] drawn(int number, int dimensions, Seed seed) {
        return seed.stream(number).doubles(dimensions).toArray();
    }
}
