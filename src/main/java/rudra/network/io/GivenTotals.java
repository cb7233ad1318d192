package rudra.network.io;

import java.util.Optional;
import rudra.analysis.Problem;
import rudra.network.Exposures;

/** Compares interbank totals that a table gives with the sums of the exposures. */
final class GivenTotals {
    private static final double TOLERANCE = 1e-6;

    /** The transposed exposures must fit this much better to call the direction doubtful. */
    private static final double MUCH_BETTER = 0.5;

    private GivenTotals() {}

    static void check(InstitutionTable table, Exposures exposures, Findings findings) {
        double[] claims = exposures.totalClaims();
        double[] debts = exposures.totalDebts();
        Optional<double[]> assets = table.find(ColumnRole.INTERBANK_ASSETS);
        Optional<double[]> liabilities = table.find(ColumnRole.INTERBANK_LIABILITIES);
        double asRead =
                assets.map(a -> distance(a, claims)).orElse(0.0)
                        + liabilities.map(l -> distance(l, debts)).orElse(0.0);
        double turned =
                assets.map(a -> distance(a, debts)).orElse(0.0)
                        + liabilities.map(l -> distance(l, claims)).orElse(0.0);
        if (turned < MUCH_BETTER * asRead) {
            findings.doubt(
                    Problem.of(
                                    "network.direction-reversed",
                                    "The direction looks reversed: the interbank totals given differ from the exposures by %s as read and by %s with creditor and debtor exchanged. If so, exchange the columns: --columns creditor=…,debtor=… (a matrix: --columns matrix=row-owes)."
                                            .formatted(Texts.amount(asRead), Texts.amount(turned)))
                            .inFile(table.file()));
        }
        assets.ifPresent(a -> compare(table, "claims", "interbank assets", a, claims, findings));
        liabilities.ifPresent(
                l -> compare(table, "debts", "interbank liabilities", l, debts, findings));
    }

    private static double distance(double[] given, double[] found) {
        double sum = 0;
        for (int i = 0; i < given.length; i++) {
            sum += Double.isNaN(given[i]) ? 0 : Math.abs(given[i] - found[i]);
        }
        return sum;
    }

    private static void compare(
            InstitutionTable table,
            String what,
            String column,
            double[] given,
            double[] found,
            Findings findings) {
        int different = 0;
        int worst = 0;
        double sumGiven = 0;
        double sumFound = 0;
        for (int i = 0; i < given.length; i++) {
            if (Double.isNaN(given[i])) {
                continue;
            }
            sumGiven += given[i];
            sumFound += found[i];
            double gap = Math.abs(given[i] - found[i]);
            if (gap > TOLERANCE * Math.max(given[i], found[i])) {
                different++;
                worst = gap > Math.abs(given[worst] - found[worst]) ? i : worst;
            }
        }
        if (different > 0) {
            findings.doubt(
                    Problem.of(
                                    "network.totals-differ",
                                    "The %s differ from the sums of the exposures for %s: %s given in all, %s found. Furthest apart is “%s”: %s given, %s found. The exposures are used."
                                            .formatted(
                                                    column,
                                                    Texts.count(different, "institution"),
                                                    Texts.amount(sumGiven),
                                                    Texts.amount(sumFound),
                                                    Texts.clip(table.ids().get(worst)),
                                                    Texts.amount(given[worst]),
                                                    Texts.amount(found[worst])))
                            .inFile(table.file()));
        } else {
            findings.note(
                    Problem.of(
                                    "network.totals-agree",
                                    "The %s given agree with the sums of the %s."
                                            .formatted(column, what))
                            .inFile(table.file()));
        }
    }
}
