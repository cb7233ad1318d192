package rudra.contagion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.contagion.channels.BailInDebt;
import rudra.network.DebtClass;
import rudra.network.Exposures;

/**
 * Which debts may be bailed in. Where the network ranks its debts, whole classes may, from the most
 * junior up; where it does not, shares of all debts, as one class.
 *
 * @param classes how many of the most junior classes may be bailed in, at least 0
 * @param contingentClasses how many of these, the most junior first, are contingent convertibles
 * @param externalShare without classes: the share of external liabilities
 * @param interbankShare without classes: the share of debts between institutions
 */
public record BailInScope(
        int classes, int contingentClasses, double externalShare, double interbankShare) {

    /** The debts of a network that may be bailed in, the most junior first. */
    List<BailInDebt> debts(ShockedNetwork network) {
        List<DebtClass> ranked = network.detail().debtClasses();
        if (ranked.isEmpty()) {
            return List.of(unranked(network));
        }
        List<BailInDebt> debts = new ArrayList<>();
        for (int s = 0; s < Math.min(classes, ranked.size()); s++) {
            DebtClass debt = ranked.get(ranked.size() - 1 - s);
            debts.add(
                    new BailInDebt(
                            along(network.exposures(), debt.interbank()),
                            debt.external(),
                            s < contingentClasses));
        }
        return debts;
    }

    private BailInDebt unranked(ShockedNetwork network) {
        Exposures exposures = network.exposures();
        double[] inside = new double[exposures.count()];
        double[] external = new double[network.size()];
        Arrays.setAll(inside, k -> interbankShare * exposures.debtAmount(k));
        Arrays.setAll(external, i -> externalShare * network.externalLiabilities(i));
        return new BailInDebt(inside, external, false);
    }

    /** The amounts of one class along all exposures, in the order of debts. */
    private static double[] along(Exposures all, Exposures ofClass) {
        double[] amounts = new double[all.count()];
        for (int i = 0; i < all.size(); i++) {
            for (int k = all.debtsStart(i); k < all.debtsStart(i + 1); k++) {
                amounts[k] = Math.min(all.debtAmount(k), ofClass.amount(all.debtCreditor(k), i));
            }
        }
        return amounts;
    }

    /** What may be bailed in, in words. */
    String inWords(ShockedNetwork network) {
        int ranks = network.detail().debtClasses().size();
        return ranks == 0
                ? "the network does not rank its debts: %s of external liabilities and %s of debts between institutions, in proportion"
                        .formatted(
                                Conventions.share(externalShare), Conventions.share(interbankShare))
                : "the %d most junior of %d classes, the most junior first%s"
                        .formatted(
                                Math.min(classes, ranks),
                                ranks,
                                contingentClasses == 0
                                        ? ""
                                        : "; %d of them contingent convertibles"
                                                .formatted(
                                                        Math.min(
                                                                contingentClasses,
                                                                Math.min(classes, ranks))));
    }
}
