package rudra.contagion;

import rudra.contagion.channels.CombinedPath;

/**
 * What combined channels found.
 *
 * @param outcome what every engine tells
 * @param path prices and sales
 */
public record CombinedOutcome(Outcome outcome, CombinedPath path) {}
