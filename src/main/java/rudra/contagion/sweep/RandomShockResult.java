package rudra.contagion.sweep;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What random shocks bring. Amounts are in the network's unit.
 *
 * @param engine the engine's id
 * @param draws how many shocks were drawn
 * @param equity all equity above zero
 * @param shareWithContagion the share of draws in which somebody fails who survives the shock
 *     itself
 * @param figures the distributions of losses and failures
 * @param institutions how often each institution fails, the most often first
 * @param lossHistogram how many draws bring how much loss by contagion
 * @param failureHistogram how many draws bring how many failures
 * @param rules how losses were drawn, and what was noticed, in sentences
 */
public record RandomShockResult(
        String engine,
        @Unit("draws") int draws,
        @Unit("amount") double equity,
        @Unit("share") double shareWithContagion,
        List<Figures> figures,
        List<Frequency> institutions,
        List<Bin> lossHistogram,
        List<Bin> failureHistogram,
        List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return SweepCharts.of(this);
    }

    /**
     * A distribution.
     *
     * @param of what is distributed
     * @param mean of all draws
     * @param standardError of the mean
     * @param standardDeviation of the draws
     * @param median half of the draws are no greater
     * @param quantile95 95 % of the draws are no greater
     * @param quantile99 99 % of the draws are no greater
     * @param shortfall95 the mean of the worst 5 % of the draws
     * @param shortfall99 the mean of the worst 1 % of the draws
     * @param greatest of all draws
     */
    public record Figures(
            String of,
            double mean,
            double standardError,
            double standardDeviation,
            double median,
            double quantile95,
            double quantile99,
            double shortfall95,
            double shortfall99,
            double greatest) {

        static Figures of(String name, double[] values) {
            Sample sample = new Sample(values);
            double deviation = sample.standardDeviation();
            return new Figures(
                    name,
                    sample.mean(),
                    deviation / Math.sqrt(values.length),
                    deviation,
                    sample.quantile(0.5),
                    sample.quantile(0.95),
                    sample.quantile(0.99),
                    sample.expectedShortfall(0.95),
                    sample.expectedShortfall(0.99),
                    sample.greatest());
        }
    }

    /**
     * How often an institution fails.
     *
     * @param institution its id
     * @param failures in how many draws it fails
     * @param probability the share of draws in which it fails
     * @param from where the 95 % interval of that probability begins (Wilson 1927)
     * @param to where it ends
     * @param byContagion the share of draws in which it fails though it survives the shock itself
     */
    public record Frequency(
            String institution,
            @Unit("draws") int failures,
            @Unit("share") double probability,
            @Unit("share") double from,
            @Unit("share") double to,
            @Unit("share") double byContagion) {

        private static final double NORMAL_QUANTILE_97_5 = 1.959963984540054;

        static Frequency of(String institution, int failures, int byContagion, int draws) {
            double share = (double) failures / draws;
            double z2 = NORMAL_QUANTILE_97_5 * NORMAL_QUANTILE_97_5;
            double centre = (share + z2 / (2.0 * draws)) / (1 + z2 / draws);
            double half =
                    NORMAL_QUANTILE_97_5
                            / (1 + z2 / draws)
                            * Math.sqrt(share * (1 - share) / draws + z2 / (4.0 * draws * draws));
            return new Frequency(
                    institution,
                    failures,
                    share,
                    failures == 0 ? 0 : centre - half,
                    failures == draws ? 1 : centre + half,
                    (double) byContagion / draws);
        }
    }

    /**
     * A part of a histogram.
     *
     * @param from where it begins, itself part of it
     * @param to where it ends
     * @param draws how many lie in it
     */
    public record Bin(double from, double to, @Unit("draws") int draws) {}
}
