package rudra.learning.metric;

/**
 * What errors cost. Costs are relative: only their ratio decides where rows are best parted.
 *
 * @param falsePositive of a negative row called positive, at least 0
 * @param falseNegative of a positive row called negative, at least 0; not both are 0
 */
public record ErrorCosts(double falsePositive, double falseNegative) {

    /**
     * Checks the costs.
     *
     * @throws IllegalArgumentException if one is below 0 or none is above
     */
    public ErrorCosts {
        if (!(falsePositive >= 0 && falseNegative >= 0 && falsePositive + falseNegative > 0)) {
            throw new IllegalArgumentException("Costs are at least 0, and one of them is more.");
        }
    }

    /** The mean cost of a row. */
    public double of(Confusion counts) {
        return (falsePositive * counts.falsePositives() + falseNegative * counts.falseNegatives())
                / counts.size();
    }

    /**
     * From which probability on a row is best called positive, where probabilities are right (Elkan
     * 2001, The foundations of cost-sensitive learning, IJCAI).
     */
    public double threshold() {
        return falsePositive / (falsePositive + falseNegative);
    }
}
