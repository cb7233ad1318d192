package rudra.learning.search;

import java.util.List;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Problem;
import rudra.analysis.Seed;

/**
 * Every combination of evenly spaced values, after the usual ones.
 *
 * @param steps how many values of each setting
 */
public record Grid(@AtLeast(2) @AtMost(100) int steps) implements Search {

    /** Three values of each. */
    public static Grid defaults() {
        return new Grid(3);
    }

    @Override
    public Optional<Proposal> next(List<Tried> done, double[] usual, int trials, Seed seed) {
        double points = Math.pow(steps, usual.length);
        if (points + 1 > trials) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.search-wrong",
                                    "%d values of each of %d settings make %.0f points, and with the usual one that is more than %d trials. Give some settings, take fewer steps or allow more trials."
                                            .formatted(steps, usual.length, points, trials))
                            .inField("trials"));
        }
        int number = done.size();
        if (number > points) {
            return Optional.empty();
        }
        return Optional.of(
                new Proposal(number, number == 0 ? usual : point(number - 1, usual.length), 1));
    }

    private double[] point(int number, int dimensions) {
        double[] point = new double[dimensions];
        int rest = number;
        for (int d = 0; d < dimensions; d++) {
            point[d] = (double) (rest % steps) / (steps - 1);
            rest /= steps;
        }
        return point;
    }
}
