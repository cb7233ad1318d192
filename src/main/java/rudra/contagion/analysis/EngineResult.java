package rudra.contagion.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.contagion.Outcome;
import rudra.network.Network;

/**
 * What one engine found, as it stands beside others. Amounts are in the network's unit; maps have
 * the ids of institutions as keys, in file order.
 *
 * @param engine the engine's id
 * @param failures the ids of the institutions that failed
 * @param roundOfFailure the round in which each of them failed, 0 by the shock itself
 * @param systemLoss what was lost by contagion
 * @param ownLoss what the institutions hit by the shock lost by it
 * @param losses the loss of each institution that lost anything, its own part included
 * @param ownLosses the part of each loss that did not come by contagion, where there is any
 * @param rounds the rounds in which somebody failed; for DebtRank the rounds until nothing changed
 * @param conventions the choices behind the numbers, by name
 * @param leastFixedPointDiffers whether lesser values solve the engine's equations as well; what is
 *     told of losses and failures belongs to the greatest ones
 * @param lossAtLeast all that is lost at the least values, own losses included; the sum of both
 *     losses where there is one solution
 * @param lossesAtLeast the losses at the least values of the institutions where they are others
 * @param converged whether the engine's equations are solved
 * @param residual how far from solved they are, relative to obligations or equity
 */
public record EngineResult(
        String engine,
        List<String> failures,
        @Unit("rounds") Map<String, Integer> roundOfFailure,
        @Unit("amount") double systemLoss,
        @Unit("amount") double ownLoss,
        @Unit("amount") Map<String, Double> losses,
        @Unit("amount") Map<String, Double> ownLosses,
        @Unit("rounds") int rounds,
        Map<String, String> conventions,
        boolean leastFixedPointDiffers,
        @Unit("amount") double lossAtLeast,
        @Unit("amount") Map<String, Double> lossesAtLeast,
        boolean converged,
        double residual) {

    static EngineResult of(Network network, Outcome outcome) {
        List<String> ids = network.institutions().ids();
        double[] least = LeastLosses.of(network.balanceSheets(), outcome);
        return new EngineResult(
                outcome.engine(),
                ById.where(ids, outcome::hasFailed),
                ById.failureRounds(ids, outcome.roundOfFailure()),
                outcome.systemLoss(),
                outcome.ownLoss(),
                ById.above0(ids, outcome.losses()),
                ById.above0(ids, outcome.ownLosses()),
                outcome.rounds(),
                outcome.conventions(),
                outcome.leastFixedPointDiffers(),
                outcome.ownLoss()
                        + outcome.systemLoss()
                        + LeastLosses.more(outcome.losses(), least),
                ById.where(ids, least, i -> least[i] != outcome.losses()[i]),
                outcome.converged(),
                outcome.residual());
    }

    /** By how much more an institution loses at the least values. */
    public double moreAtLeast(String institution) {
        double loss = losses.getOrDefault(institution, 0.0);
        return lossesAtLeast.getOrDefault(institution, loss) - loss;
    }

    /** The institutions whose losses at the least values are others, most different first. */
    public List<String> mostDifferent(int most) {
        return lossesAtLeast.keySet().stream()
                .sorted(Comparator.comparingDouble(id -> -Math.abs(moreAtLeast(id))))
                .limit(most)
                .toList();
    }
}
