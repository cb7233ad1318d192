package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.contagion.measures.RegulatoryRatios;
import rudra.job.Progress;
import rudra.network.Holdings;
import rudra.network.Network;

/**
 * The regulatory ratios of each institution with an equity figure.
 *
 * @param minima below which an institution is reported
 * @param institutions the ratios, the lowest leverage ratio first
 * @param belowLeverageMinimum whose leverage ratio is below the minimum
 * @param belowCapitalMinimum whose risk-weighted ratio is
 * @param outside the institutions without an equity figure
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record RatiosResult(
        Minima minima,
        List<Ratios> institutions,
        List<String> belowLeverageMinimum,
        List<String> belowCapitalMinimum,
        List<String> outside,
        List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return MeasureCharts.ofRatios(institutions, minima);
    }

    /**
     * The minima that the ratios are held against.
     *
     * @param leverage of the leverage ratio
     * @param riskWeighted of the risk-weighted ratio
     */
    public record Minima(@Unit("share") double leverage, @Unit("share") double riskWeighted) {}

    /**
     * The ratios of one institution; not-a-number where what they divide by is 0.
     *
     * @param institution its id
     * @param equity its equity
     * @param leverageRatio equity over all assets
     * @param riskWeightedAssets its assets, each times its risk weight
     * @param riskWeightedRatio equity over these
     */
    public record Ratios(
            String institution,
            @Unit("amount") double equity,
            @Unit("share") double leverageRatio,
            @Unit("amount") double riskWeightedAssets,
            @Unit("share") double riskWeightedRatio) {}

    static RatiosResult of(Network network, RatiosParameters p, Progress progress) {
        Holdings holdings = network.detail().holdings();
        int classes = holdings.assetClasses().size();
        double[] weights =
                Arrays.copyOf(
                        AssetClassValues.of(
                                network, p.riskWeights(), "riskWeights", p.otherRiskWeight()),
                        classes + 3);
        weights[classes + 1] = p.interbankRiskWeight();
        weights[classes + 2] = p.otherRiskWeight();
        double[] claims = network.exposures().totalClaims();
        double[] held = holdings.totals();
        List<String> ids = network.institutions().ids();
        List<Ratios> ratios = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            progress.checkCancelled();
            if (network.balanceSheets().isOutside(i)) {
                continue;
            }
            double[] assets = new double[classes + 3];
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                assets[holdings.assetClass(k)] = holdings.amount(k);
            }
            double cash = network.detail().cash(i);
            assets[classes] = cash;
            assets[classes + 1] = claims[i];
            assets[classes + 2] = network.balanceSheets().externalAssets(i) - cash - held[i];
            RegulatoryRatios found =
                    RegulatoryRatios.of(assets, weights, network.balanceSheets().equity(i));
            ratios.add(
                    new Ratios(
                            ids.get(i),
                            found.equity(),
                            found.leverageRatio(),
                            found.riskWeightedAssets(),
                            found.riskWeightedRatio()));
        }
        ratios.sort(Comparator.comparingDouble(Ratios::leverageRatio));
        return new RatiosResult(
                new Minima(p.leverageMinimum(), p.capitalMinimum()),
                ratios,
                ratios.stream()
                        .filter(r -> r.leverageRatio() < p.leverageMinimum())
                        .map(Ratios::institution)
                        .toList(),
                ratios.stream()
                        .filter(r -> r.riskWeightedRatio() < p.capitalMinimum())
                        .map(Ratios::institution)
                        .toList(),
                ById.where(ids, network.balanceSheets()::isOutside),
                network.rules());
    }
}
