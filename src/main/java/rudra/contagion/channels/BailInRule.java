package rudra.contagion.channels;

/**
 * When debts are bailed in, how far and in return for what. Ratios are equity over assets.
 *
 * @param minimumRatio below it all debts that may be are bailed in, at least 0
 * @param contingentTrigger below it contingent convertibles are, at least the minimum
 * @param targetRatio to which equity is brought back as far as the debts reach, at least both and
 *     at most 1
 * @param isConversion whether creditors get shares at fair value for what they give up; otherwise
 *     it is written down
 * @param lossGivenDefault the share lost of what is still owed by who fails all the same, in [0, 1]
 */
public record BailInRule(
        double minimumRatio,
        double contingentTrigger,
        double targetRatio,
        boolean isConversion,
        double lossGivenDefault) {

    /**
     * Checks the order of the ratios.
     *
     * @throws IllegalArgumentException unless 0 ≤ minimum ≤ trigger ≤ target ≤ 1
     */
    public BailInRule {
        boolean isOrdered =
                minimumRatio >= 0
                        && minimumRatio <= contingentTrigger
                        && contingentTrigger <= targetRatio
                        && targetRatio <= 1;
        if (!isOrdered) {
            throw new IllegalArgumentException(
                    "The ratios must rise from the minimum over the trigger of contingent"
                            + " convertibles to the target, all from 0 to 1.");
        }
    }
}
