package rudra.contagion;

import rudra.contagion.trail.LossTrail;

/**
 * What an engine found, and where every loss came from.
 *
 * @param outcome the same as without the trail
 * @param trail for each institution amounts that add up to its loss in the outcome
 */
public record Replay(Outcome outcome, LossTrail trail) {}
