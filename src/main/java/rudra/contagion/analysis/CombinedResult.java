package rudra.contagion.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.contagion.CombinedOutcome;
import rudra.contagion.channels.CombinedPath;
import rudra.network.Network;

/**
 * What losses on claims and fire sales brought together.
 *
 * @param contagion what every engine tells
 * @param prices the price of each asset class at the end, where 1 is before any shock
 * @param shareSold the share of each class that was sold
 * @param saleShare the share of what it held that each institution sold, where it sold any
 * @param priceLosses what each institution lost because prices fell, where it lost any
 */
public record CombinedResult(
        ContagionResult contagion,
        @Unit("share") Map<String, Double> prices,
        @Unit("share") Map<String, Double> shareSold,
        @Unit("share") Map<String, Double> saleShare,
        @Unit("amount") Map<String, Double> priceLosses) {

    static CombinedResult of(Network network, CombinedOutcome found) {
        List<String> ids = network.institutions().ids();
        List<String> classes = network.detail().holdings().assetClasses();
        CombinedPath path = found.path();
        return new CombinedResult(
                ContagionResult.of(network, found.outcome()),
                ById.where(classes, path.prices(), c -> true),
                ById.where(classes, path.shareSold(), c -> true),
                ById.above0(ids, path.saleShare()),
                ById.above0(ids, path.priceLost()));
    }
}
