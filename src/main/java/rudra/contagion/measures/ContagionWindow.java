package rudra.contagion.measures;

import java.util.Optional;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Between which average degrees failures can spread widely through a random network whose degrees
 * are Poisson distributed, whose institutions are alike and spread their interbank assets evenly,
 * and where nothing is recovered.
 *
 * <p>Who has j debtors is vulnerable if the failure of one of them, a loss of 1/j of the interbank
 * assets, uses up its capital. Failures spread widely where each reaches more than one vulnerable
 * institution on average: z · P(Poisson(z) ≤ j − 1) > 1 for average degree z and the greatest
 * vulnerable j. The window begins and ends where that is 1.
 *
 * <p>Source: P. Gai and S. Kapadia, Contagion in financial networks, Proceedings of the Royal
 * Society A 466 (2010).
 *
 * @param from the least average degree
 * @param to the greatest; infinite where institutions without capital are vulnerable whatever their
 *     degree
 */
public record ContagionWindow(double from, double to) {
    /** Ratios this close to a whole number are that number. */
    private static final double ROUNDING = 1e-9;

    /**
     * The greatest number of debtors with which an institution is vulnerable.
     *
     * @param capitalRatio capital over assets, at least 0
     * @param interbankAssetRatio interbank assets over assets, at least 0
     * @param tieDefaults whether a loss of exactly the capital is a failure
     * @return the number, or the greatest {@code int} if any number is vulnerable; 0 if none is
     */
    public static int vulnerableInDegreeAtMost(
            double capitalRatio, double interbankAssetRatio, boolean tieDefaults) {
        if (interbankAssetRatio <= 0) {
            return 0;
        }
        double ratio = interbankAssetRatio / capitalRatio;
        if (!(ratio < Integer.MAX_VALUE)) {
            return Integer.MAX_VALUE;
        }
        double whole = Math.rint(ratio);
        boolean isTie = Math.abs(ratio - whole) <= ROUNDING * Math.max(1, whole);
        return (int) (isTie ? whole - (tieDefaults ? 0 : 1) : Math.floor(ratio));
    }

    /** The window for the greatest vulnerable number of debtors; empty where there is none. */
    public static Optional<ContagionWindow> of(int vulnerableInDegree) {
        if (vulnerableInDegree <= 0) {
            return Optional.empty();
        }
        if (vulnerableInDegree == Integer.MAX_VALUE) {
            return Optional.of(new ContagionWindow(1, Double.POSITIVE_INFINITY));
        }
        double peak = peak(vulnerableInDegree);
        if (reached(peak, vulnerableInDegree) <= 1) {
            return Optional.empty();
        }
        // Below: nobody is reached at 0. Above: of Poisson(3j + 30) next to nothing is below j.
        double above = 3.0 * vulnerableInDegree + 30;
        return Optional.of(
                new ContagionWindow(
                        crossing(0, peak, vulnerableInDegree),
                        crossing(above, peak, vulnerableInDegree)));
    }

    /** Whether the average degree lies inside. */
    public boolean contains(double averageDegree) {
        return averageDegree > from && averageDegree < to;
    }

    /** How many vulnerable institutions a failure reaches on average. */
    public static double reached(double averageDegree, int vulnerableInDegree) {
        if (averageDegree == 0 || vulnerableInDegree <= 0) {
            return 0;
        }
        return averageDegree
                * PoissonDistribution.of(averageDegree)
                        .cumulativeProbability(vulnerableInDegree - 1);
    }

    /** Where most are reached: the function rises before and falls after. */
    private static double peak(int vulnerableInDegree) {
        double low = 0;
        double high = vulnerableInDegree + 1.0;
        for (int i = 0; i < 200; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (reached(left, vulnerableInDegree) < reached(right, vulnerableInDegree)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }

    private static double crossing(double outside, double inside, int vulnerableInDegree) {
        double less = outside;
        double more = inside;
        for (int i = 0; i < 200; i++) {
            double middle = (less + more) / 2;
            if (reached(middle, vulnerableInDegree) > 1) {
                more = middle;
            } else {
                less = middle;
            }
        }
        return (less + more) / 2;
    }
}
