package rudra.learning.analysis;

import java.util.List;
import rudra.analysis.WhereKnown;

/**
 * How families rank over folds or windows, and whether ranks differ (Friedman, Nemenyi).
 *
 * @param windows over how many; 0 where there are too few to rank over
 * @param chiSquared Friedman’s statistic
 * @param pValue of it, by the F distribution of Iman and Davenport
 * @param criticalDifference by how much mean ranks differ at least where it is significant at 5 %
 * @param ranks the mean rank of each, the best first
 */
public record RankingResult(
        int windows,
        @WhereKnown double chiSquared,
        @WhereKnown double pValue,
        @WhereKnown double criticalDifference,
        List<Rank> ranks) {
    /** Where one fold is not enough to rank over. */
    static final RankingResult NONE =
            new RankingResult(0, Double.NaN, Double.NaN, Double.NaN, List.of());

    /**
     * A family’s rank.
     *
     * @param family its id
     * @param meanRank 1 is the best
     * @param nemenyi the p-value of the difference to the first, adjusted for all pairs
     */
    public record Rank(String family, double meanRank, double nemenyi) {}
}
