package rudra.contagion;

import rudra.contagion.channels.FundingPath;

/**
 * What a shortage of liquidity brought.
 *
 * @param outcome what every engine tells
 * @param path who was short, and what was called back
 */
public record LiquidityOutcome(Outcome outcome, FundingPath path) {}
