package rudra.network.io;

import java.util.ArrayList;
import java.util.List;
import rudra.network.DebtClass;
import rudra.network.Exposures;
import rudra.network.Network;

/** Takes debts by seniority, 1 being the most senior. Not thread-safe. */
final class DebtClassIntake {
    static final int CLASSES_AT_MOST = 100;
    static final String TOO_MANY =
            "A seniority is a whole number from 1, the most senior, to " + CLASSES_AT_MOST + ".";

    private final Network network;
    private final List<Entries> interbank = new ArrayList<>();
    private final List<double[]> external = new ArrayList<>();
    private final boolean[] isGiven;

    /** Exposures of one rank. */
    private static final class Entries {
        private final List<Integer> creditor = new ArrayList<>();
        private final List<Integer> debtor = new ArrayList<>();
        private final List<Double> amount = new ArrayList<>();

        Exposures exposures(int size) {
            return Exposures.of(
                    size,
                    creditor.stream().mapToInt(Integer::intValue).toArray(),
                    debtor.stream().mapToInt(Integer::intValue).toArray(),
                    amount.stream().mapToDouble(Double::doubleValue).toArray(),
                    amount.size());
        }
    }

    DebtClassIntake(Network network) {
        this.network = network;
        this.isGiven = new boolean[network.size()];
        reach(1);
    }

    void interbank(int creditor, int debtor, double amount, int rank) {
        reach(rank);
        Entries entries = interbank.get(rank - 1);
        entries.creditor.add(creditor);
        entries.debtor.add(debtor);
        entries.amount.add(amount);
    }

    /** Takes external liabilities by rank; those of others are of the most senior. */
    void external(int i, List<Double> byRank) {
        reach(byRank.size());
        isGiven[i] = !byRank.isEmpty();
        for (int r = 0; r < byRank.size(); r++) {
            external.get(r)[i] = byRank.get(r);
        }
    }

    private void reach(int rank) {
        while (interbank.size() < rank) {
            interbank.add(new Entries());
            external.add(new double[network.size()]);
        }
    }

    /** The classes, the most senior first; none where all debts are of one rank. */
    List<DebtClass> classes() {
        for (int i = 0; i < isGiven.length; i++) {
            if (!isGiven[i]) {
                external.getFirst()[i] =
                        Math.max(0, network.balanceSheets().externalLiabilities(i));
            }
        }
        List<DebtClass> classes = new ArrayList<>();
        for (int r = 0; r < interbank.size() && interbank.size() > 1; r++) {
            classes.add(new DebtClass(interbank.get(r).exposures(network.size()), external.get(r)));
        }
        return List.copyOf(classes);
    }
}
