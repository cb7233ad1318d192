package rudra.simulation.scenario;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * Rates, prices and how they react. Rates are shares a year and are earned between steps, so never
 * before the second.
 *
 * @param stepsPerYear how many steps make a year
 * @param baseSpread the credit spread of an institution that is sure to pay
 * @param assetVolatility the volatility of assets a year
 * @param priceImpact by what share the price of a class falls if a twentieth of it is sold
 * @param interbankRate what debtors in the network pay their creditors
 * @param assetReturn what external assets other than cash earn
 * @param fundingRate what external liabilities cost
 * @param cashShare the share of external assets that counts as cash where the network says nothing
 *     of cash
 * @param securitiesShare the share of external assets that can be sold where the network says
 *     nothing of asset classes
 * @param estateSaleShare the share of a failed institution's securities that is sold in the next
 *     step
 */
public record Market(
        @AtLeast(1) @AtMost(366) int stepsPerYear,
        @Unit("share a year") @AtLeast(0) @AtMost(1) double baseSpread,
        @Unit("share a year") @AtLeast(0) @AtMost(10) double assetVolatility,
        @Unit("share") @AtLeast(0) @AtMost(0.99) double priceImpact,
        @Unit("share a year") @AtLeast(0) @AtMost(1) double interbankRate,
        @Unit("share a year") @AtLeast(-1) @AtMost(1) double assetReturn,
        @Unit("share a year") @AtLeast(-1) @AtMost(1) double fundingRate,
        @Unit("share") @AtLeast(0) @AtMost(1) double cashShare,
        @Unit("share") @AtLeast(0) @AtMost(1) double securitiesShare,
        @Unit("share") @AtLeast(0) @AtMost(1) double estateSaleShare) {

    /** Weekly steps in quiet markets. */
    public static Market defaults() {
        return new Market(52, 0.01, 0.02, 0.05, 0.02, 0.025, 0.015, 0.08, 0.2, 0.1);
    }
}
