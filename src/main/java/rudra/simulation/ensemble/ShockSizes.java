package rudra.simulation.ensemble;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * How the sizes of the timeline's shocks vary from run to run: each is multiplied by a factor of
 * its own. Factors go together by a one-factor Gaussian copula.
 */
public sealed interface ShockSizes {

    /** The sizes are those of the scenario in every run. */
    record Fixed() implements ShockSizes {

        /** No choices. */
        public static Fixed defaults() {
            return new Fixed();
        }
    }

    /**
     * Any factor between two bounds is as likely as any other.
     *
     * @param low the least factor
     * @param high the greatest factor
     * @param correlation of the normal variables behind the factors of any two shocks
     */
    record Uniform(
            @AtLeast(0) @AtMost(10) double low,
            @AtLeast(0) @AtMost(10) double high,
            @Unit("share") @AtLeast(0) @AtMost(1) double correlation)
            implements ShockSizes {

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if low is above high
         */
        public Uniform {
            if (low > high) {
                throw new IllegalArgumentException(
                        "The least factor, %s, is above the greatest, %s.".formatted(low, high));
            }
        }

        /** From half to one and a half times. */
        public static Uniform defaults() {
            return new Uniform(0.5, 1.5, 0.5);
        }
    }

    /**
     * The factor is log-normal with a mean of 1.
     *
     * @param sigma the standard deviation of the factor's logarithm
     * @param correlation of the logarithms of the factors of any two shocks
     */
    record Lognormal(
            @AtLeast(0) @AtMost(3) double sigma,
            @Unit("share") @AtLeast(0) @AtMost(1) double correlation)
            implements ShockSizes {

        /** A quarter more or less; shocks go half together. */
        public static Lognormal defaults() {
            return new Lognormal(0.25, 0.5);
        }
    }
}
