package rudra.contagion.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import rudra.analysis.Unit;
import rudra.contagion.Outcome;
import rudra.contagion.Payments;
import rudra.network.Network;

/**
 * What one engine found, in full. Amounts are in the network's unit; maps have the ids of
 * institutions as keys, in file order.
 *
 * @param outcome the figures that every engine has
 * @param equity equity after contagion, where there is an equity figure
 * @param distress the relative loss of equity where there is any, at most 1; empty for engines that
 *     have none
 * @param payments paid to creditors inside and outside the network; empty for engines that have
 *     none
 * @param interbankPayments paid to creditors inside the network
 * @param leastInterbankPayments the least interbank payments that clear the system, where they
 *     differ
 * @param outside the institutions without an equity figure
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record ContagionResult(
        EngineResult outcome,
        @Unit("amount") Map<String, Double> equity,
        @Unit("share") Map<String, Double> distress,
        @Unit("amount") Map<String, Double> payments,
        @Unit("amount") Map<String, Double> interbankPayments,
        @Unit("amount") Map<String, Double> leastInterbankPayments,
        List<String> outside,
        List<String> rules) {

    static ContagionResult of(Network network, Outcome outcome) {
        List<String> ids = network.institutions().ids();
        double[] none = new double[0];
        double[] distress = outcome.distress().orElse(none).clone();
        for (int i = 0; i < distress.length; i++) {
            distress[i] = Math.min(1, distress[i]);
        }
        return new ContagionResult(
                EngineResult.of(network, outcome),
                ById.where(ids, outcome.equity(), i -> !network.balanceSheets().isOutside(i)),
                ById.above0(ids, distress),
                all(ids, outcome.payments().map(Payments::total).orElse(none)),
                all(ids, outcome.payments().map(Payments::interbank).orElse(none)),
                all(ids, outcome.payments().flatMap(Payments::leastInterbank).orElse(none)),
                ById.where(ids, network.balanceSheets()::isOutside),
                Stream.of(
                                Stream.of(network.unit().sentence()),
                                network.rules().stream(),
                                outcome.notes().stream())
                        .flatMap(Function.identity())
                        .toList());
    }

    private static Map<String, Double> all(List<String> ids, double[] values) {
        return ById.where(ids, values, i -> true);
    }
}
