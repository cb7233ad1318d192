package rudra.contagion.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;
import rudra.contagion.BailIn;
import rudra.contagion.BailInScope;
import rudra.contagion.DefaultAt;
import rudra.contagion.channels.BailInRule;

/**
 * What a bail-in is asked besides shock, recovery and failure. Ratios are equity over assets.
 *
 * @param conversion what creditors get for what they give up
 * @param minimumRatio below it all debts that may be are bailed in
 * @param contingentTrigger below it contingent convertibles are
 * @param targetRatio to which equity is brought back as far as the debts reach
 * @param classes how many of the most junior classes of debt may be bailed in
 * @param contingentClasses how many of these, the most junior first, are contingent convertibles
 * @param externalShare where debts have no ranks: the share of external liabilities that may be
 *     bailed in
 * @param interbankShare where debts have no ranks: the share of debts between institutions
 */
public record BailInChoices(
        BailInConversion conversion,
        @Unit("share") @AtLeast(0) @AtMost(1) double minimumRatio,
        @Unit("share") @AtLeast(0) @AtMost(1) double contingentTrigger,
        @Unit("share") @AtLeast(0) @AtMost(1) double targetRatio,
        @AtLeast(0) @AtMost(1000) int classes,
        @AtLeast(0) @AtMost(1000) int contingentClasses,
        @Unit("share") @AtLeast(0) @AtMost(1) double externalShare,
        @Unit("share") @AtLeast(0) @AtMost(1) double interbankShare) {

    /**
     * Checks the order of the ratios.
     *
     * @throws IllegalArgumentException unless minimum ≤ trigger ≤ target
     */
    public BailInChoices {
        rule(conversion, minimumRatio, contingentTrigger, targetRatio, 0);
    }

    /**
     * Converted at fair value where equity is below zero, to 5 %; the most junior class, or a tenth
     * of external liabilities and of debts between institutions.
     */
    public static BailInChoices defaults() {
        return new BailInChoices(BailInConversion.FAIR_CONVERSION, 0, 0.03, 0.05, 1, 0, 0.1, 0.1);
    }

    /** The engine. */
    BailIn engine(double recoveryRate, DefaultAt defaultAt) {
        return new BailIn(
                rule(conversion, minimumRatio, contingentTrigger, targetRatio, recoveryRate),
                new BailInScope(classes, contingentClasses, externalShare, interbankShare),
                defaultAt);
    }

    private static BailInRule rule(
            BailInConversion conversion,
            double minimum,
            double trigger,
            double target,
            double recoveryRate) {
        return new BailInRule(
                minimum,
                trigger,
                target,
                conversion == BailInConversion.FAIR_CONVERSION,
                1 - recoveryRate);
    }
}
