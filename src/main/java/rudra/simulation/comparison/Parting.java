package rudra.simulation.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rudra.simulation.InstitutionStates;
import rudra.simulation.StepRecord;

/**
 * The first step in which two runs are not the same to the last bit.
 *
 * @param step the step
 * @param differing which figures differ at its end, in words
 */
record Parting(int step, List<String> differing) {

    /** Compares one step of both runs. O(institutions). */
    static Optional<Parting> between(StepRecord a, StepRecord b) {
        InstitutionStates inA = a.states();
        InstitutionStates inB = b.states();
        List<String> differing = new ArrayList<>();
        note(differing, "prices", same(a.prices(), b.prices()));
        note(
                differing,
                "default probabilities",
                same(inA.defaultProbability(), inB.defaultProbability()));
        note(differing, "actions", Arrays.equals(a.actions(), b.actions()));
        note(differing, "losses", same(a.losses(), b.losses()) && same(a.ledger(), b.ledger()));
        note(differing, "balance sheets", areBalanced(inA, inB));
        note(differing, "stress", same(inA.stress(), inB.stress()));
        note(differing, "credit spreads", same(inA.creditSpread(), inB.creditSpread()));
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parting(a.step(), List.copyOf(differing)));
    }

    private static boolean areBalanced(InstitutionStates a, InstitutionStates b) {
        return Arrays.equals(a.status(), b.status())
                && same(a.equity(), b.equity())
                && same(a.cash(), b.cash())
                && same(a.riskAssets(), b.riskAssets())
                && same(a.creditExposure(), b.creditExposure())
                && same(a.liquidityBuffer(), b.liquidityBuffer());
    }

    private static void note(List<String> differing, String what, boolean isSame) {
        if (!isSame) {
            differing.add(what);
        }
    }

    /** Whether all values are equal, −0 and 0 as well as two that are not numbers. */
    private static boolean same(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            boolean isSame = a[i] == b[i] || (Double.isNaN(a[i]) && Double.isNaN(b[i]));
            if (!isSame) {
                return false;
            }
        }
        return a.length == b.length;
    }
}
