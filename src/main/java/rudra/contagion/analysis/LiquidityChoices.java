package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;
import rudra.contagion.DefaultAt;
import rudra.contagion.Funding;
import rudra.contagion.LiquidityContagion;
import rudra.contagion.channels.FundingRule;

/**
 * What contagion by liquidity is asked besides shock, recovery and failure.
 *
 * @param fundingShock the share of external liabilities that is called back from everybody at first
 * @param fundingShockById other shares for single institutions, by id
 * @param hoarding the share of its loans that an institution short of liquidity, or failed, calls
 *     back
 * @param withdrawal the share of its loan that a lender calls back from a distressed borrower
 * @param distressAt the share of its equity whose loss makes a borrower distressed
 * @param saleDiscount the share of its value that an asset loses that is sold for liquidity
 * @param liquidShare where the network has no cash: the share of external assets that is liquid
 */
public record LiquidityChoices(
        @Unit("share") @AtLeast(0) @AtMost(1) double fundingShock,
        @Unit("share") @AtLeast(0) @AtMost(1) @NamesOf("institution")
                Map<String, Double> fundingShockById,
        @Unit("share") @AtLeast(0) @AtMost(1) double hoarding,
        @Unit("share") @AtLeast(0) @AtMost(1) double withdrawal,
        @Unit("share") @AtLeast(0) @AtMost(1) double distressAt,
        @Unit("share") @AtLeast(0) @AtMost(0.99) double saleDiscount,
        @Unit("share") @AtLeast(0) @AtMost(1) double liquidShare) {

    /** Copies the map. */
    public LiquidityChoices {
        fundingShockById = Collections.unmodifiableMap(new LinkedHashMap<>(fundingShockById));
    }

    /**
     * Nothing called back at first; half by who is short and from who has lost half of its equity;
     * sold at a tenth less; a tenth of external assets is liquid.
     */
    public static LiquidityChoices defaults() {
        return new LiquidityChoices(0, Map.of(), 0.5, 0.5, 0.5, 0.1, 0.1);
    }

    /** The engine. */
    LiquidityContagion engine(double recoveryRate, DefaultAt defaultAt) {
        return new LiquidityContagion(
                new FundingRule(hoarding, withdrawal, distressAt, saleDiscount, 1 - recoveryRate),
                new Funding(liquidShare, fundingShock, fundingShockById),
                defaultAt);
    }
}
