package rudra.simulation.ensemble;

import org.apache.commons.statistics.distribution.NormalDistribution;
import rudra.analysis.Seed;

/** The standard normal variables of one run, each by what it is for. */
final class Factors {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double LEAST = 0x1p-53;

    private final Seed seed;
    private final double[] even;

    /**
     * Variables of a run.
     *
     * @param seed the run's own
     * @param even numbers in [0, 1) that take the place of the first shared variables; may be empty
     */
    Factors(Seed seed, double[] even) {
        this.seed = seed;
        this.even = even;
    }

    /** A variable of few that concern many: the common factors and those of shocks, from 0 on. */
    double shared(int place) {
        return place < even.length ? normal(even[place]) : normal(seed.stream(place).nextDouble());
    }

    /** The variable of one institution. */
    double own(String institution) {
        return normal(seed.stream(Seed.unit(institution)).nextDouble());
    }

    private static double normal(double uniform) {
        return NORMAL.inverseCumulativeProbability(Math.clamp(uniform, LEAST, 1 - LEAST));
    }
}
