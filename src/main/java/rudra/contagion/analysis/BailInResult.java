package rudra.contagion.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.contagion.BailInOutcome;
import rudra.contagion.channels.BailInPath;
import rudra.network.Network;

/**
 * What a bail-in brought. Maps have only those institutions whose debts were bailed in.
 *
 * @param contagion what every engine tells
 * @param firstRound in which round debts were first bailed in
 * @param bailedIn the debts that each was relieved of: so much its equity gained
 * @param creditorsLost what its creditors lost by that; the rest they hold as shares
 * @param lostOutside the part of it that creditors outside the network lost
 */
public record BailInResult(
        ContagionResult contagion,
        @Unit("rounds") Map<String, Integer> firstRound,
        @Unit("amount") Map<String, Double> bailedIn,
        @Unit("amount") Map<String, Double> creditorsLost,
        @Unit("amount") Map<String, Double> lostOutside) {

    static BailInResult of(Network network, BailInOutcome found) {
        List<String> ids = network.institutions().ids();
        BailInPath path = found.path();
        return new BailInResult(
                ContagionResult.of(network, found.outcome()),
                ById.failureRounds(ids, path.firstRound()),
                ById.where(ids, path.bailedIn(), i -> path.firstRound()[i] >= 0),
                ById.where(ids, path.creditorsLost(), i -> path.firstRound()[i] >= 0),
                ById.where(ids, path.outsideLost(), i -> path.firstRound()[i] >= 0));
    }
}
