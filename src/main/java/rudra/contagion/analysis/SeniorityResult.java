package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.Unit;
import rudra.contagion.SeniorityOutcome;
import rudra.network.DebtClass;
import rudra.network.Network;

/**
 * What institutions pay by seniority, and what their equity is worth.
 *
 * @param clearing what every engine tells
 * @param debtClasses the debts, the most senior first
 * @param equityValue the equity of each institution, at least 0: what its shareholders have
 */
public record SeniorityResult(
        ContagionResult clearing,
        List<ClassPayments> debtClasses,
        @Unit("amount") Map<String, Double> equityValue) {

    /**
     * Debts of one rank.
     *
     * @param seniority 1 for the most senior
     * @param owed what each institution owes, inside and outside the network, where it owes any
     * @param paid what it pays of that
     */
    public record ClassPayments(
            int seniority,
            @Unit("amount") Map<String, Double> owed,
            @Unit("amount") Map<String, Double> paid) {}

    static SeniorityResult of(Network network, SeniorityOutcome found) {
        List<String> ids = network.institutions().ids();
        List<ClassPayments> classes = new ArrayList<>();
        for (int s = 0; s < found.classes().size(); s++) {
            int rank = s;
            DebtClass debts = found.classes().get(s);
            double[] inside = debts.interbank().totalDebts();
            double[] owed =
                    IntStream.range(0, ids.size())
                            .mapToDouble(i -> inside[i] + debts.external()[i])
                            .toArray();
            double[] paid =
                    IntStream.range(0, ids.size())
                            .mapToDouble(i -> found.paidByClass()[i][rank])
                            .toArray();
            classes.add(
                    new ClassPayments(
                            s + 1,
                            ById.above0(ids, owed),
                            ById.where(ids, paid, i -> owed[i] > 0)));
        }
        double[] equity =
                IntStream.range(0, ids.size())
                        .mapToDouble(i -> Math.max(0, found.outcome().equity()[i]))
                        .toArray();
        return new SeniorityResult(
                ContagionResult.of(network, found.outcome()),
                classes,
                ById.where(ids, equity, i -> !network.balanceSheets().isOutside(i)));
    }
}
