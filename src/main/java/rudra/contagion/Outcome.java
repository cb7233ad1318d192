package rudra.contagion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an engine found. Arrays have one element an institution, in the network's order, and are not
 * to be changed; amounts are in the network's unit.
 *
 * <p>A loss is equity before the shock less equity after, at least 0 and at most the equity that
 * there was (nothing where equity was not above 0). An institution outside, without an equity
 * figure, loses the value of its claims that is gone, without a limit. Its <em>own</em> part is all
 * of the loss of an institution failing by decree, otherwise what the shock itself took; the rest
 * came by contagion.
 *
 * @param engine the engine's id
 * @param roundOfFailure in which round each institution failed: 0 by the shock itself, −1 not at
 *     all
 * @param equity equity after contagion; not-a-number for an institution outside
 * @param losses the loss of each institution
 * @param ownLosses the part of each loss that did not come by contagion
 * @param distress the relative loss of equity, for the DebtRank engines: uncapped in the linear one
 * @param payments what was paid, for the clearing engines
 * @param rounds for cascades and clearing the rounds in which somebody failed; for DebtRank the
 *     rounds until nothing changed any more
 * @param residual how far the result is from solving the engine's equations: the greatest change
 *     that one more round would make, relative to obligations or equity
 * @param leastEquity the least equities that solve the engine's equations as well, where they are
 *     others than these, the greatest; empty for engines with one solution
 * @param conventions the choices behind the numbers, by name, in plain words
 * @param notes what was noticed about the network and the shock, in sentences
 */
public record Outcome(
        String engine,
        int[] roundOfFailure,
        double[] equity,
        double[] losses,
        double[] ownLosses,
        Optional<double[]> distress,
        Optional<Payments> payments,
        int rounds,
        double residual,
        Optional<double[]> leastEquity,
        Map<String, String> conventions,
        List<String> notes) {

    /** The residual up to which a result counts as a solution. */
    public static final double TOLERANCE = 1e-10;

    /** The same with the least equities that solve the engine's equations as well. */
    Outcome withLeastEquity(Optional<double[]> least) {
        return new Outcome(
                engine,
                roundOfFailure,
                equity,
                losses,
                ownLosses,
                distress,
                payments,
                rounds,
                residual,
                least,
                conventions,
                notes);
    }

    /** The number of institutions. */
    public int size() {
        return equity.length;
    }

    /** Whether institution i failed. */
    public boolean hasFailed(int i) {
        return roundOfFailure[i] >= 0;
    }

    /** Whether there is a solution with lesser equities, so that the system could end worse. */
    public boolean leastFixedPointDiffers() {
        return leastEquity.isPresent();
    }

    /** Whether the engine's equations are solved. */
    public boolean converged() {
        return residual <= TOLERANCE;
    }

    /** What the hit institutions lost by the shock itself, in file order added up. */
    public double ownLoss() {
        double sum = 0;
        for (double loss : ownLosses) {
            sum += loss;
        }
        return sum;
    }

    /** What was lost by contagion. */
    public double systemLoss() {
        double sum = 0;
        for (int i = 0; i < losses.length; i++) {
            sum += losses[i] - ownLosses[i];
        }
        return sum;
    }
}
