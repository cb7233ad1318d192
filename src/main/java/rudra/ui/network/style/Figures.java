package rudra.ui.network.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.Network;

/** The figures of every institution of a network, computed once in O(n + exposures). Immutable. */
public final class Figures {
    /** Assets of every sort: external assets and claims. */
    public static final String ASSETS = "assets";

    /** Claims on other institutions of the network. */
    public static final String CLAIMS = "claims";

    /** Debts to other institutions of the network. */
    public static final String LIABILITIES = "liabilities";

    /** Assets that are not claims on institutions of the network. */
    public static final String EXTERNAL_ASSETS = "external-assets";

    /** Liabilities to others than institutions of the network. */
    public static final String EXTERNAL_LIABILITIES = "external-liabilities";

    /** Equity; not-a-number for an institution outside. */
    public static final String EQUITY = "equity";

    /** Assets over equity; not-a-number where equity is not above 0. */
    public static final String LEVERAGE = "leverage";

    /** On how many institutions it has claims. */
    public static final String DEBTORS = "debtors";

    /** To how many institutions it owes. */
    public static final String CREDITORS = "creditors";

    private static final String ATTRIBUTE = "attribute:";

    private final List<Figure> all;

    private Figures(List<Figure> all) {
        this.all = List.copyOf(all);
    }

    /** Computes the figures of a network. */
    public static Figures of(Network network) {
        Exposures exposures = network.exposures();
        BalanceSheets sheets = network.balanceSheets();
        int n = network.size();
        double[] claims = exposures.totalClaims();
        double[] debts = exposures.totalDebts();
        double[] assets = each(n, i -> claims[i] + sheets.externalAssets(i));
        List<Figure> all = new ArrayList<>();
        all.add(money(ASSETS, "figure.assets", assets));
        all.add(money(CLAIMS, "figure.claims", claims));
        all.add(money(LIABILITIES, "figure.liabilities", debts));
        all.add(money(EXTERNAL_ASSETS, "figure.external-assets", each(n, sheets::externalAssets)));
        all.add(
                money(
                        EXTERNAL_LIABILITIES,
                        "figure.external-liabilities",
                        each(n, sheets::externalLiabilities)));
        all.add(money(EQUITY, "figure.equity", each(n, sheets::equity)));
        all.add(
                new Figure(
                        LEVERAGE,
                        Figure.Sort.RATIO,
                        "figure.leverage",
                        each(n, i -> leverage(assets[i], sheets.equity(i)))));
        all.add(
                count(
                        DEBTORS,
                        "figure.debtors",
                        each(n, i -> exposures.claimsStart(i + 1) - exposures.claimsStart(i))));
        all.add(
                count(
                        CREDITORS,
                        "figure.creditors",
                        each(n, i -> exposures.debtsStart(i + 1) - exposures.debtsStart(i))));
        attributes(network.institutions(), all);
        return new Figures(all);
    }

    private static void attributes(Institutions institutions, List<Figure> all) {
        for (String column : institutions.numberColumns()) {
            boolean place =
                    column.equals(Institutions.LATITUDE) || column.equals(Institutions.LONGITUDE);
            if (!place) {
                double[] values = each(institutions.size(), i -> institutions.number(column, i));
                all.add(new Figure(ATTRIBUTE + column, Figure.Sort.ATTRIBUTE, column, values));
            }
        }
    }

    private static double leverage(double assets, double equity) {
        return equity > 0 ? assets / equity : Double.NaN;
    }

    private static Figure money(String key, String name, double[] values) {
        return new Figure(key, Figure.Sort.MONEY, name, values);
    }

    private static Figure count(String key, String name, double[] values) {
        return new Figure(key, Figure.Sort.COUNT, name, values);
    }

    private static double[] each(int n, IntToDoubleFunction value) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = value.applyAsDouble(i);
        }
        return values;
    }

    /** All figures, the usual ones first. */
    public List<Figure> all() {
        return all;
    }

    /** The figure of a key, where the network has it. */
    public Optional<Figure> find(String key) {
        return all.stream().filter(figure -> figure.key().equals(key)).findFirst();
    }

    /**
     * The values of a figure that every network has.
     *
     * @throws IllegalArgumentException if there is no figure of that key
     */
    public double[] values(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no figure " + key + "."))
                .values();
    }
}
