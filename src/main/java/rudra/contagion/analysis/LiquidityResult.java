package rudra.contagion.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.contagion.LiquidityOutcome;
import rudra.contagion.channels.FundingPath;
import rudra.network.Network;

/**
 * What a shortage of liquidity brought.
 *
 * @param contagion what every engine tells
 * @param roundOfShortage in which round each was first short of liquidity, where it was
 * @param calledBack what was called back from each institution, where anything was
 * @param fundingLosses what raising money cost each, where it cost any; for who failed for want of
 *     liquidity what was left of its equity, too
 * @param illiquid who failed for want of liquidity though its equity was not gone
 */
public record LiquidityResult(
        ContagionResult contagion,
        @Unit("rounds") Map<String, Integer> roundOfShortage,
        @Unit("amount") Map<String, Double> calledBack,
        @Unit("amount") Map<String, Double> fundingLosses,
        List<String> illiquid) {

    static LiquidityResult of(Network network, LiquidityOutcome found) {
        List<String> ids = network.institutions().ids();
        FundingPath path = found.path();
        return new LiquidityResult(
                ContagionResult.of(network, found.outcome()),
                ById.failureRounds(ids, path.roundOfShortage()),
                ById.above0(ids, path.withdrawn()),
                ById.above0(ids, path.fundingLost()),
                ById.where(ids, i -> path.illiquid()[i]));
    }
}
