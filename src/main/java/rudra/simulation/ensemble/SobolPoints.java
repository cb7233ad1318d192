package rudra.simulation.ensemble;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import rudra.analysis.Seed;

/**
 * Sobol points with random digital shifts. Run k takes point ⌊k ÷ 16⌋ of replicate k mod 16; every
 * replicate has the same points with a shift of its own, so that the spread between replicates says
 * how exact their mean is. Thread-safe.
 *
 * <p>Sources: S. Joe and F. Y. Kuo, Constructing Sobol sequences with better two-dimensional
 * projections, SIAM Journal on Scientific Computing 30 (2008), for the direction numbers; P.
 * L'Ecuyer and C. Lemieux, Recent advances in randomized quasi-Monte Carlo methods (2002), for the
 * shifts.
 */
final class SobolPoints {
    static final int REPLICATES = 16;

    /** As many as there are direction numbers for. */
    private static final int DIMENSIONS_AT_MOST = 1_000;

    private static final int BITS = 52;

    private final SobolSequenceGenerator generator;
    private final int dimensions;
    private final Seed seed;

    SobolPoints(int dimensions, Seed seed) {
        this.dimensions = Math.min(DIMENSIONS_AT_MOST, dimensions);
        this.generator = new SobolSequenceGenerator(this.dimensions);
        this.seed = seed;
    }

    /** The numbers in [0, 1) of a run. */
    double[] of(int run) {
        double[] point = point(run / REPLICATES);
        int replicate = run % REPLICATES;
        for (int d = 0; d < dimensions; d++) {
            long shift = seed.stream((long) replicate * dimensions + d).nextLong() >>> (64 - BITS);
            long digits = (long) (point[d] * 0x1p52) ^ shift;
            point[d] = (digits + 0.5) * 0x1p-52;
        }
        return point;
    }

    private synchronized double[] point(int index) {
        return generator.skipTo(index);
    }
}
