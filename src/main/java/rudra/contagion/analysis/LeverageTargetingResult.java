package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rudra.analysis.Unit;
import rudra.contagion.FireSaleStart;
import rudra.contagion.firesale.LeverageTargeting;
import rudra.contagion.firesale.SalePath;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * How a fire sale went. Maps of institutions have their ids as keys, in file order.
 *
 * @param defaults how many defaulted
 * @param stepOfDefault in which step each of them did
 * @param steps what happened step by step
 * @param finalPrices the price of each asset class at the end, where 1 is before any shock
 * @param equityBefore equity after the shock to balance sheets, at prices of 1
 * @param equity equity at the end
 * @param conventions the choices behind the numbers, by name
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record LeverageTargetingResult(
        int defaults,
        @Unit("steps") Map<String, Integer> stepOfDefault,
        List<Step> steps,
        @Unit("share") Map<String, Double> finalPrices,
        @Unit("amount") Map<String, Double> equityBefore,
        @Unit("amount") Map<String, Double> equity,
        Map<String, String> conventions,
        List<String> rules) {

    /**
     * One step.
     *
     * @param step its number, from 1
     * @param defaults how many defaulted in it
     * @param shareSold the share of all securities, at prices of 1, sold until then
     * @param prices the price of each asset class after it
     */
    public record Step(
            int step,
            int defaults,
            @Unit("share") double shareSold,
            @Unit("share") Map<String, Double> prices) {}

    private static Map<String, String> choices() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("failure", "equity over assets below the minimum (strictly); then sells all");
        words.put("order", "everybody acts at once on the same prices");
        words.put("settlement", "at the mean of the prices before and after");
        words.put(
                "repayment", "from cash, up to what is repayable; the rest of the excess is sold");
        words.put("claims", "claims between institutions keep their value");
        words.put("missingEquity", "outside: never sells");
        return Collections.unmodifiableMap(words);
    }

    static LeverageTargetingResult of(
            Network network, LeverageTargetingParameters p, Progress progress) {
        FireSaleStart start = FireSaleStart.of(network, p.shock(), p.repayableShare());
        List<String> classes = network.detail().holdings().assetClasses();
        double[] shock = AssetClassValues.of(network, p.priceShock(), "priceShock", 0);
        double[] impact = new double[classes.size()];
        double[] prices = new double[classes.size()];
        for (int c = 0; c < prices.length; c++) {
            prices[c] = 1 - shock[c];
            impact[c] = p.priceImpact();
        }
        SalePath path =
                new LeverageTargeting(
                                p.leverageMinimum(),
                                p.leverageBuffer(),
                                p.leverageTarget(),
                                p.steps())
                        .run(start.books(), prices, impact, start.failing(), progress);
        List<String> ids = network.institutions().ids();
        List<Step> steps = new ArrayList<>();
        for (int s = 1; s <= p.steps(); s++) {
            steps.add(
                    new Step(
                            s,
                            path.defaultsPerStep()[s],
                            path.cumulativeShareSold()[s - 1],
                            ById.where(classes, path.prices()[s], c -> true)));
        }
        Map<String, Integer> failed = ById.failureRounds(ids, path.stepOfDefault());
        return new LeverageTargetingResult(
                failed.size(),
                failed,
                steps,
                ById.where(classes, path.finalPrices(), c -> true),
                ById.where(ids, start.equity(), i -> !network.balanceSheets().isOutside(i)),
                ById.where(ids, path.equity(), i -> !network.balanceSheets().isOutside(i)),
                choices(),
                Stream.of(network.rules(), start.notes(), AssetClassValues.heldByNobody(network))
                        .flatMap(List::stream)
                        .toList());
    }
}
