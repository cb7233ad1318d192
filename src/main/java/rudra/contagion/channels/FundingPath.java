package rudra.contagion.channels;

/**
 * How a shortage of liquidity spread. Arrays have length n and are not to be changed.
 *
 * @param roundOfFailure in which round each failed; 0 by the shock, −1 never
 * @param fundingLost what selling for liquidity cost each, and what of its equity is written off
 *     where it fails for want of liquidity
 * @param lostByShock the part of it that the shock itself brought, in round 0
 * @param withdrawn what was called back from each, from inside the network and outside
 * @param paidBack what of it was paid back along each debt, debtor by debtor as in the exposures;
 *     who failed pays back nothing
 * @param raised the cash that each raised for it by sales; 0 for who failed
 * @param roundOfShortage in which round each was first short of liquidity; −1 never
 * @param illiquid who failed for want of liquidity though its equity was not gone
 * @param rounds the rounds until nothing changed
 */
public record FundingPath(
        int[] roundOfFailure,
        double[] fundingLost,
        double[] lostByShock,
        double[] withdrawn,
        double[] paidBack,
        double[] raised,
        int[] roundOfShortage,
        boolean[] illiquid,
        int rounds) {}
