package rudra.contagion.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.contagion.measures.ContagionWindow;
import rudra.contagion.measures.ImpactMatrix;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Network;

/**
 * The window of average degrees in which failures can spread widely through random networks with
 * the same ratios, against the network at hand.
 *
 * @param capitalRatio capital over assets of the window
 * @param interbankAssetRatio interbank assets over assets of the window
 * @param averageDegree exposures over institutions, in the network
 * @param strict the window if a loss of exactly the capital is survived
 * @param tieDefaults the window if it is not
 * @param reachedInNetwork how many institutions, on average, a failure along an exposure of the
 *     network at hand brings down by itself, counted at those that it fails: above 1 failures can
 *     spread widely whatever the window says
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record WindowResult(
        @Unit("share") double capitalRatio,
        @Unit("share") double interbankAssetRatio,
        double averageDegree,
        Window strict,
        Window tieDefaults,
        double reachedInNetwork,
        List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return MeasureCharts.ofWindow(this);
    }

    /**
     * One window.
     *
     * @param vulnerableInDegreeAtMost the greatest number of debtors with which the failure of one
     *     is fatal; 2147483647 for any number
     * @param from the least average degree; empty if there is no window
     * @param to the greatest; empty if there is no window or it has no end
     * @param holdsNetwork whether the network's average degree lies inside
     */
    public record Window(
            int vulnerableInDegreeAtMost,
            Optional<Double> from,
            Optional<Double> to,
            boolean holdsNetwork) {

        private static Window of(int vulnerable, double averageDegree) {
            Optional<ContagionWindow> window = ContagionWindow.of(vulnerable);
            return new Window(
                    vulnerable,
                    window.map(ContagionWindow::from),
                    window.map(ContagionWindow::to).filter(Double::isFinite),
                    window.filter(w -> w.contains(averageDegree)).isPresent());
        }
    }

    static WindowResult of(Network network, WindowParameters p, Progress progress) {
        progress.checkCancelled();
        Totals totals = Totals.of(network);
        double capital = p.capitalRatio().orElseGet(totals::capitalRatio);
        double interbank = p.interbankAssetRatio().orElseGet(totals::interbankAssetRatio);
        double degree =
                network.size() == 0 ? 0 : (double) network.exposures().count() / network.size();
        return new WindowResult(
                capital,
                interbank,
                degree,
                Window.of(
                        ContagionWindow.vulnerableInDegreeAtMost(capital, interbank, false),
                        degree),
                Window.of(
                        ContagionWindow.vulnerableInDegreeAtMost(capital, interbank, true), degree),
                reached(network),
                network.rules());
    }

    /** Sums over all institutions with an equity figure. */
    private record Totals(double capital, double claims, double assets) {

        static Totals of(Network network) {
            BalanceSheets sheets = network.balanceSheets();
            double[] claims = network.exposures().totalClaims();
            double capital = 0;
            double interbank = 0;
            double assets = 0;
            for (int i = 0; i < claims.length; i++) {
                if (!sheets.isOutside(i)) {
                    capital += sheets.equity(i);
                    interbank += claims[i];
                    assets += claims[i] + sheets.externalAssets(i);
                }
            }
            return new Totals(capital, interbank, assets);
        }

        double capitalRatio() {
            return assets > 0 ? Math.max(0, capital / assets) : 0;
        }

        double interbankAssetRatio() {
            return assets > 0 ? claims / assets : 0;
        }
    }

    /** Over all exposures: the number that the debtor of a fatal one goes on to bring down. */
    private static double reached(Network network) {
        Exposures exposures = network.exposures();
        ImpactMatrix fatal = ImpactMatrix.of(network).binary();
        double[] brought = fatal.columnSums();
        double fatalLinks = 0;
        double further = 0;
        for (int i = 0; i < network.size(); i++) {
            fatalLinks += brought[i];
            further += brought[i] * (exposures.debtsStart(i + 1) - exposures.debtsStart(i));
        }
        double share = exposures.count() == 0 ? 0 : fatalLinks / exposures.count();
        return fatalLinks == 0 ? 0 : share * further / fatalLinks;
    }
}
