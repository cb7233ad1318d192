package rudra.simulation.ensemble;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/** What institutions lose of their external assets besides the timeline's shocks. */
public sealed interface AssetLosses {

    /** Nothing. */
    record None() implements AssetLosses {

        /** No choices. */
        public static None defaults() {
            return new None();
        }
    }

    /**
     * In one step each institution with an equity figure loses the share σ × max(0, z) of the
     * external assets that it had before the first step, at most all of them; z = √ρ M + √(1 − ρ)
     * E, M being the same for all and E its own, both standard normal. Gains are left out.
     *
     * <p>Source: O. Vasicek, The distribution of loan portfolio value, Risk 15 (2002).
     *
     * @param step the step, counted from 1
     * @param sigma the share σ, lost at z = 1
     * @param correlation ρ, that of any two institutions
     */
    record Gaussian(
            @AtLeast(1) int step,
            @Unit("share") @AtLeast(0) @AtMost(1) double sigma,
            @Unit("share") @AtLeast(0) @AtMost(1) double correlation)
            implements AssetLosses {

        /** One per cent in step 1; institutions go together with a correlation of 0.3. */
        public static Gaussian defaults() {
            return new Gaussian(1, 0.01, 0.3);
        }
    }
}
