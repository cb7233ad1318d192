package rudra.learning.search;

import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A density on [0, 1]: the mean of normal ones around points, cut off at the ends, and of one
 * around the middle that is as wide as all. Each is as wide as the farther of its neighbours is
 * away, within bounds (Bergstra and others 2011, section 4).
 */
final class Parzen {
    private static final double WIDEST = 1;
    private static final double NARROWEST = 0.01;

    private final NormalDistribution[] parts;
    private final double[] inside;

    private Parzen(NormalDistribution[] parts, double[] inside) {
        this.parts = parts;
        this.inside = inside;
    }

    /**
     * Around points.
     *
     * @param places ascending
     */
    static Parzen of(double[] places) {
        NormalDistribution[] parts = new NormalDistribution[places.length + 1];
        double[] inside = new double[parts.length];
        double narrowest = Math.max(NARROWEST, WIDEST / (places.length + 2));
        for (int k = 0; k < places.length; k++) {
            double left = places[k] - (k == 0 ? 0 : places[k - 1]);
            double right = (k + 1 == places.length ? 1 : places[k + 1]) - places[k];
            double width = Math.clamp(Math.max(left, right), narrowest, WIDEST);
            parts[k] = NormalDistribution.of(places[k], width);
        }
        parts[places.length] = NormalDistribution.of(0.5, WIDEST);
        for (int k = 0; k < parts.length; k++) {
            inside[k] = parts[k].probability(0, 1);
        }
        return new Parzen(parts, inside);
    }

    double density(double place) {
        double sum = 0;
        for (int k = 0; k < parts.length; k++) {
            sum += parts[k].density(place) / inside[k];
        }
        return sum / parts.length;
    }

    double draw(RandomGenerator random) {
        int part = random.nextInt(parts.length);
        double below = parts[part].cumulativeProbability(0);
        double share = below + random.nextDouble() * inside[part];
        return Math.clamp(
                parts[part].inverseCumulativeProbability(Math.clamp(share, 1e-300, 1)), 0, 1);
    }
}
