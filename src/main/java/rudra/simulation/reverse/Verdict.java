package rudra.simulation.reverse;

/**
 * What comes of something that is tried: the means of its runs.
 *
 * @param isBroken whether the threshold is broken in enough of them
 * @param brokenShare in which share of the runs it is broken
 * @param value the threshold's metric
 * @param failures how many fail
 * @param loss what all lose
 * @param capitalRatio equity over assets other than cash at the end
 */
record Verdict(
        boolean isBroken,
        double brokenShare,
        double value,
        double failures,
        double loss,
        double capitalRatio) {}
