package rudra.simulation.reverse;

import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/** What is made as small as possible. */
public sealed interface Search {

    /** By what sets of failing institutions of one number are ordered. */
    enum Cost {
        /** All their assets, external ones and claims. */
        ASSETS,
        /** Their equity. */
        EQUITY
    }

    /**
     * The factor on the scenario's shocks: what has a size is multiplied; failures by decree and
     * outages happen whatever the factor.
     *
     * @param shock the one that is multiplied, as {@code shocks[1]}, counted from 0; all if empty
     * @param to the greatest factor
     * @param looks into how many even parts the way from 0 to the greatest is cut to look first
     * @param tolerance how exactly the factor is found, as a difference of factors
     */
    record ShockSize(
            String shock,
            @AtLeast(1e-6) @AtMost(1_000) double to,
            @AtLeast(1) @AtMost(10_000) int looks,
            @AtLeast(1e-9) @AtMost(1_000) double tolerance)
            implements Search {

        /** All shocks, up to three times, to a thousandth. */
        public static ShockSize defaults() {
            return new ShockSize("", 3, 30, 0.001);
        }
    }

    /**
     * The share of their external assets before the first step that institutions lose, besides what
     * the scenario does.
     *
     * @param institutions who loses, by id; all if empty
     * @param together whether all of them lose the same share at once, or each alone is tried
     * @param step the step in which they lose it
     * @param looks into how many even parts the way from 0 to all is cut to look first
     * @param tolerance how exactly the share is found
     */
    record AssetLoss(
            List<String> institutions,
            boolean together,
            @AtLeast(1) int step,
            @AtLeast(1) @AtMost(10_000) int looks,
            @Unit("share") @AtLeast(1e-9) @AtMost(1) double tolerance)
            implements Search {

        /** Copies the list. */
        public AssetLoss {
            institutions = List.copyOf(institutions);
        }

        /** Each institution alone, in step 1, to a thousandth. */
        public static AssetLoss defaults() {
            return new AssetLoss(List.of(), false, 1, 10, 0.001);
        }
    }

    /**
     * The institutions that fail by decree, besides what the scenario does: fewest first, then
     * those of least cost.
     *
     * @param institutions among whom; all if empty
     * @param most how many fail at most: one, or two
     * @param step the step in which they fail
     * @param cost by what sets of one number are ordered
     * @param limit how many pairs are tried at most, the least costly first
     */
    record FailingSet(
            List<String> institutions,
            @Unit("institutions") @AtLeast(1) @AtMost(2) int most,
            @AtLeast(1) int step,
            Cost cost,
            @AtLeast(1) @AtMost(1_000_000) int limit)
            implements Search {

        /** Copies the list. */
        public FailingSet {
            institutions = List.copyOf(institutions);
        }

        /** Up to two of all, in step 1, by assets; up to 2,000 pairs. */
        public static FailingSet defaults() {
            return new FailingSet(List.of(), 2, 1, Cost.ASSETS, 2_000);
        }
    }
}
