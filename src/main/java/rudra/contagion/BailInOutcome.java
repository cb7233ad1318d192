package rudra.contagion;

import rudra.contagion.channels.BailInPath;

/**
 * What a bail-in found.
 *
 * @param outcome what every engine tells
 * @param path who was bailed in, and what creditors lost by it
 */
public record BailInOutcome(Outcome outcome, BailInPath path) {}
