package rudra.network.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;

/**
 * Completes balance sheets by one identity: equity = external assets + claims − external
 * liabilities − interbank liabilities. What a file gives is never changed; what it does not give
 * follows from the rest, and the rule is said.
 */
final class SheetRules {
    /** The part of a balance sheet by which it may be out of balance and still count as rounded. */
    private static final double ROUNDING = 1e-6;

    private final InstitutionTable table;
    private final List<String> ids;
    private final double[] claims;
    private final double[] debts;
    private final Findings findings;
    private final double[] assets;
    private final double[] liabilities;
    private final double[] equity;
    private final Map<Rule, List<String>> concerned = new EnumMap<>(Rule.class);
    private final boolean noLiabilityColumn;

    /** How a sheet was completed, with the sentence that is shown beside results. */
    private enum Rule {
        EQUITY("Equity = external assets + claims − external liabilities − interbank liabilities"),
        NO_LIABILITIES(
                "No external liabilities are given, so they are 0 and equity = external assets +"
                        + " claims − interbank liabilities"),
        FROM_EQUITY(
                "Balance from equity: net = equity + interbank liabilities − claims; a net of at"
                        + " least 0 is external assets, a net below 0 external liabilities"),
        LIABILITIES("External liabilities are what balances external assets and equity as given"),
        ASSETS("External assets are what balances external liabilities and equity as given"),
        FROM_TOTAL_ASSETS("External assets = total assets − claims in this network"),
        FROM_TOTAL_LIABILITIES(
                "External liabilities = total liabilities − interbank liabilities in this network");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }
    }

    SheetRules(InstitutionTable table, List<String> ids, Exposures exposures, Findings findings) {
        this.table = table;
        this.ids = ids;
        this.claims = exposures.totalClaims();
        this.debts = exposures.totalDebts();
        this.findings = findings;
        int n = ids.size();
        this.equity = filled(table.find(ColumnRole.EQUITY), n);
        this.noLiabilityColumn =
                table.find(ColumnRole.LIABILITIES).isEmpty()
                        && table.find(ColumnRole.EXTERNAL_LIABILITIES).isEmpty();
        this.assets =
                external(
                        ColumnRole.EXTERNAL_ASSETS,
                        ColumnRole.ASSETS,
                        claims,
                        Rule.FROM_TOTAL_ASSETS);
        this.liabilities =
                external(
                        ColumnRole.EXTERNAL_LIABILITIES,
                        ColumnRole.LIABILITIES,
                        debts,
                        Rule.FROM_TOTAL_LIABILITIES);
    }

    private static double[] filled(Optional<double[]> values, int n) {
        double[] all = new double[n];
        Arrays.fill(all, Double.NaN);
        values.ifPresent(v -> System.arraycopy(v, 0, all, 0, v.length));
        return all;
    }

    /** The external item as given, or the total less what is owed within the network. */
    private double[] external(ColumnRole item, ColumnRole total, double[] within, Rule rule) {
        double[] given = filled(table.find(item), ids.size());
        double[] totals = filled(table.find(total), ids.size());
        for (int i = 0; i < given.length; i++) {
            if (Double.isNaN(given[i]) && !Double.isNaN(totals[i])) {
                given[i] = totals[i] - within[i];
                say(rule, i);
                if (given[i] < -ROUNDING * within[i]) {
                    doubtTotal(total, totals[i], within[i], i);
                }
                given[i] = Math.max(0, given[i]);
            }
        }
        return given;
    }

    private void doubtTotal(ColumnRole total, double amount, double within, int i) {
        findings.doubt(
                problem(
                        "network.total-below-interbank",
                        i,
                        "The %s of “%s” (%s) are less than its exposures in this network (%s); the external part is taken as 0. If the column holds external %s only, say --columns external-%s=…."
                                .formatted(
                                        total == ColumnRole.ASSETS
                                                ? "total assets"
                                                : "total liabilities",
                                        Texts.clip(ids.get(i)),
                                        Texts.amount(amount),
                                        Texts.amount(within),
                                        total.key(),
                                        total.key())));
    }

    /**
     * The balance sheets; equity is not-a-number where nothing tells it.
     *
     * @throws AnalysisException if an amount is beyond what a number can hold
     */
    BalanceSheets complete() {
        for (int i = 0; i < equity.length; i++) {
            complete(i);
            requireFinite(i);
            check(i);
        }
        return BalanceSheets.of(assets, liabilities, equity);
    }

    private void complete(int i) {
        boolean hasAssets = !Double.isNaN(assets[i]);
        boolean hasLiabilities = !Double.isNaN(liabilities[i]);
        boolean hasEquity = !Double.isNaN(equity[i]);
        boolean outside = i < table.size() && table.declaredOutside().contains(ids.get(i));
        if (hasEquity && !hasAssets && !hasLiabilities) {
            balance(i, equity[i]);
            say(Rule.FROM_EQUITY, i);
        } else if (hasEquity && hasAssets && !hasLiabilities) {
            liabilities[i] = Math.max(0, assets[i] + claims[i] - debts[i] - equity[i]);
            say(Rule.LIABILITIES, i);
        } else if (hasEquity && !hasAssets) {
            assets[i] = Math.max(0, equity[i] + liabilities[i] + debts[i] - claims[i]);
            say(Rule.ASSETS, i);
        } else if (!hasEquity && !outside && hasAssets && (hasLiabilities || noLiabilityColumn)) {
            liabilities[i] = hasLiabilities ? liabilities[i] : 0;
            equity[i] = assets[i] + claims[i] - liabilities[i] - debts[i];
            say(hasLiabilities ? Rule.EQUITY : Rule.NO_LIABILITIES, i);
        } else if (!hasEquity) {
            completeWithoutEquity(i, hasAssets, hasLiabilities);
        }
    }

    private void completeWithoutEquity(int i, boolean hasAssets, boolean hasLiabilities) {
        if (!hasAssets && !hasLiabilities) {
            balance(i, 0);
        } else if (!hasAssets) {
            assets[i] = Math.max(0, liabilities[i] + debts[i] - claims[i]);
        } else if (!hasLiabilities) {
            liabilities[i] = Math.max(0, assets[i] + claims[i] - debts[i]);
        }
    }

    private void balance(int i, double ownEquity) {
        double net = ownEquity + debts[i] - claims[i];
        assets[i] = Math.max(0, net);
        liabilities[i] = Math.max(0, -net);
    }

    private void requireFinite(int i) {
        double sum = assets[i] + claims[i] + liabilities[i] + debts[i];
        if (!Double.isFinite(sum) || Double.isInfinite(equity[i])) {
            throw AnalysisException.input(
                    problem(
                            "network.amounts-overflow",
                            i,
                            "The balance sheet of “%s” adds up to more than a number can hold (1.8e308). Check its unit."
                                    .formatted(Texts.clip(ids.get(i)))));
        }
    }

    private void check(int i) {
        double gap = assets[i] + claims[i] - liabilities[i] - debts[i] - equity[i];
        double size = assets[i] + claims[i] + liabilities[i] + debts[i] + Math.abs(equity[i]);
        if (Math.abs(gap) > ROUNDING * size) {
            findings.doubt(
                    problem(
                            "network.sheet-unbalanced",
                            i,
                            "The balance sheet of “%s” does not balance: assets less liabilities are %s, equity is given as %s (difference %s). All are used as given."
                                    .formatted(
                                            Texts.clip(ids.get(i)),
                                            Texts.amount(gap + equity[i]),
                                            Texts.amount(equity[i]),
                                            Texts.amount(gap))));
        }
        if (equity[i] < 0) {
            findings.doubt(
                    problem(
                            "network.equity-negative",
                            i,
                            "“%s” has negative equity (%s): it is in default before any shock."
                                    .formatted(Texts.clip(ids.get(i)), Texts.amount(equity[i]))));
        }
    }

    private Problem problem(String code, int i, String message) {
        Problem problem = Problem.of(code, message);
        return i < table.size()
                ? problem.inFile(table.file()).atLine(table.lines().get(i))
                : problem;
    }

    private void say(Rule rule, int i) {
        concerned.computeIfAbsent(rule, r -> new ArrayList<>()).add(ids.get(i));
    }

    /** The rules that were used, as sentences with the institutions concerned. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        concerned.forEach((rule, whom) ->
                sentences.add(
                        rule.sentence
                                + (whom.size() == ids.size()
                                        ? " (every institution)."
                                        : " (%s: %s)."
                                                .formatted(
                                                        Texts.count(whom.size(), "institution"),
                                                        Texts.list(whom)))));
        return sentences;
    }
}
