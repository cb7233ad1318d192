package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
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
        List<String> rules) {

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
