package rudra.contagion.channels;

/**
 * How a bail-in went. Arrays have length n and are not to be changed; amounts in the books' unit.
 *
 * @param roundOfFailure in which round each failed; 0 by the shock, −1 never
 * @param lost what each lost as a creditor or as a holder of shares got by conversion
 * @param bailedIn what each was relieved of: so much its own equity gained
 * @param creditorsLost what the creditors of each lost by that, inside the network and outside; the
 *     rest of what was bailed in they hold as shares
 * @param outsideLost the part of it that creditors outside the network lost
 * @param goneOutside what of the debts of each to creditors outside was bailed in
 * @param goneInside what of each debt in the network was, debtor by debtor as in the exposures
 * @param firstRound in which round each was first bailed in; −1 never
 * @param rounds the rounds until nothing changed
 * @param residual what one more round would still take, relative to the greatest amount in the
 *     books
 */
public record BailInPath(
        int[] roundOfFailure,
        double[] lost,
        double[] bailedIn,
        double[] creditorsLost,
        double[] outsideLost,
        double[] goneOutside,
        double[] goneInside,
        int[] firstRound,
        int rounds,
        double residual) {}
