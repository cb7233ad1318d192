package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.analysis.picture.Ink;
import rudra.contagion.FireSaleStart;
import rudra.contagion.Outcome;
import rudra.contagion.firesale.SaleEquilibrium;
import rudra.contagion.firesale.SquareRootImpact;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Both equilibria of a fire sale. Maps of institutions have their ids as keys, in file order.
 *
 * @param unique whether the least and the greatest are the same
 * @param converged whether both equations are solved
 * @param least the equilibrium with the least fall of prices
 * @param greatest the one with the greatest
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record SquareRootResult(
        boolean unique,
        boolean converged,
        Equilibrium least,
        Equilibrium greatest,
        List<String> rules)
        implements Illustrated {

    /** Both equilibria side by side: prices and sales, those that differ most. */
    @Override
    public Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "price-falls",
                side("Falls of prices", "Fall, share of the price", Equilibrium::priceFall));
        charts.put(
                "sales",
                side("Securities sold", "Sold, share of the securities", Equilibrium::saleShare));
        return charts;
    }

    private Chart side(
            String title, String axis, Function<Equilibrium, Map<String, Double>> values) {
        Map<String, Double> small = values.apply(least);
        Map<String, Double> large = values.apply(greatest);
        ToDoubleFunction<String> difference =
                id -> large.getOrDefault(id, 0.0) - small.getOrDefault(id, 0.0);
        // Whatever is sold or falls at the least fall of prices does so at the greatest.
        List<String> ids =
                large.keySet().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        id -> -Math.abs(difference.applyAsDouble(id))))
                        .limit(LeastCharts.SHOWN)
                        .toList();
        return LeastCharts.grouped(
                title + " in both equilibria",
                axis,
                ids,
                LeastCharts.series(
                        "Least fall of prices",
                        Ink.SERIES_1,
                        ids,
                        id -> small.getOrDefault(id, 0.0)),
                LeastCharts.series(
                        "Greatest fall of prices",
                        Ink.SERIES_2,
                        ids,
                        id -> large.getOrDefault(id, 0.0)));
    }

    /**
     * One equilibrium.
     *
     * @param priceFall the relative fall of each asset class's price
     * @param saleShare the share of its securities that each institution sells, where it sells any
     * @param equity equity at the fallen prices
     * @param insolvent whose equity is then below zero
     * @param rounds the rounds that led here
     * @param residual by how much the last round still changed a price
     */
    public record Equilibrium(
            @Unit("share") Map<String, Double> priceFall,
            @Unit("share") Map<String, Double> saleShare,
            @Unit("amount") Map<String, Double> equity,
            List<String> insolvent,
            @Unit("rounds") int rounds,
            double residual) {}

    static SquareRootResult of(Network network, SquareRootParameters p, Progress progress) {
        FireSaleStart start = FireSaleStart.of(network, p.shock(), 0);
        double[] coefficient =
                AssetClassValues.of(
                        network,
                        p.impactCoefficientByClass(),
                        "impactCoefficientByClass",
                        p.impactCoefficient());
        SquareRootImpact rule = new SquareRootImpact(p.leverageCap());
        SaleEquilibrium least = rule.least(start.books(), start.equity(), coefficient, progress);
        SaleEquilibrium greatest =
                rule.greatest(start.books(), start.equity(), coefficient, progress);
        List<String> rules = new ArrayList<>(network.rules());
        rules.addAll(start.notes());
        rules.addAll(AssetClassValues.heldByNobody(network));
        for (double fall : greatest.priceFall()) {
            if (fall == 1) {
                rules.add("A price reaches zero: by the coefficient it would fall below.");
            }
        }
        return new SquareRootResult(
                least.isSameAs(greatest),
                least.residual() <= Outcome.TOLERANCE && greatest.residual() <= Outcome.TOLERANCE,
                equilibrium(network, least),
                equilibrium(network, greatest),
                List.copyOf(rules));
    }

    private static Equilibrium equilibrium(Network network, SaleEquilibrium found) {
        List<String> ids = network.institutions().ids();
        List<String> classes = network.detail().holdings().assetClasses();
        return new Equilibrium(
                ById.where(classes, found.priceFall(), c -> true),
                ById.above0(ids, found.saleShare()),
                ById.where(ids, found.equity(), i -> !Double.isNaN(found.equity()[i])),
                ById.where(ids, i -> found.equity()[i] < 0),
                found.rounds(),
                found.residual());
    }
}
