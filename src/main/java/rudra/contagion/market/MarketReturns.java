package rudra.contagion.market;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The returns of the market, as each institution is measured against them. Immutable. */
sealed interface MarketReturns {

    /** By date, for one institution; not-a-number where there is none. */
    double[] against(int institution);

    /** What the market is, in words. */
    String description();

    /**
     * The returns of an index.
     *
     * @param returns by date
     * @param description what it is
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Index(double[] returns, String description) implements MarketReturns {
        @Override
        public double[] against(int institution) {
            return returns;
        }
    }

    /**
     * A weighted mean of the institutions that have a return on the day.
     *
     * @param table the returns
     * @param sums by date, of weights times returns
     * @param weights by date, summed
     * @param worth market values by institution, as multiples of its price; empty where all count
     *     the same
     * @param leaveSelfOut whether each is left out of its own
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Mean(
            Returns table,
            double[] sums,
            double[] weights,
            OptionalDouble[] worth,
            boolean leaveSelfOut)
            implements MarketReturns {

        static Mean equal(Returns table, boolean leaveSelfOut) {
            return of(table, new OptionalDouble[0], leaveSelfOut);
        }

        /** Institutions without a worth do not count. */
        static Mean byValue(Returns table, OptionalDouble[] worth, boolean leaveSelfOut) {
            return of(table, worth.clone(), leaveSelfOut);
        }

        private static Mean of(Returns table, OptionalDouble[] worth, boolean leaveSelfOut) {
            int dates = table.dates().size();
            Mean mean = new Mean(table, new double[dates], new double[dates], worth, leaveSelfOut);
            for (int t = 1; t < dates; t++) {
                for (int i = 0; i < table.size(); i++) {
                    double weight = mean.weight(i, t);
                    mean.sums[t] += weight == 0 ? 0 : weight * table.at(i, t);
                    mean.weights[t] += weight;
                }
            }
            return mean;
        }

        private double weight(int i, int t) {
            if (Double.isNaN(table.at(i, t))) {
                return 0;
            }
            return worth.length == 0 ? 1 : worth[i].orElse(0) * table.price(i, t - 1);
        }

        @Override
        public double[] against(int institution) {
            double[] returns = new double[sums.length];
            Arrays.fill(returns, Double.NaN);
            for (int t = 1; t < returns.length; t++) {
                double own = leaveSelfOut ? weight(institution, t) : 0;
                double rest = weights[t] - own;
                if (rest > 1e-12 * weights[t]) {
                    double ownPart = own == 0 ? 0 : own * table.at(institution, t);
                    returns[t] = (sums[t] - ownPart) / rest;
                }
            }
            return returns;
        }

        @Override
        public String description() {
            String how = worth.length == 0 ? "equally weighted" : "value-weighted";
            return "the "
                    + how
                    + " mean of the institutions that have a return on the day"
                    + (leaveSelfOut ? ", the one measured left out" : "");
        }
    }
}
