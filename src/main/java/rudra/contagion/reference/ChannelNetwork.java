package rudra.contagion.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.reference.ReferenceCase;
import rudra.network.BalanceSheetDetail;
import rudra.network.DebtClass;
import rudra.network.Exposures;
import rudra.network.Holdings;
import rudra.network.Network;
import tools.jackson.databind.JsonNode;

/**
 * The network block of a case with {@code cash}, {@code holdings} (institutions × asset classes)
 * and debts by rank: {@code liabilitiesBySeniority} and {@code externalBySeniority}, the most
 * senior first. Asset classes are called by their positions, from 0.
 */
final class ChannelNetwork {
    private final ReferenceCase example;
    private final int n;

    private ChannelNetwork(ReferenceCase example) {
        this.example = example;
        this.n = example.network().path("externalAssets").size();
    }

    static Network of(ReferenceCase example) {
        return new ChannelNetwork(example).network();
    }

    private Network network() {
        double[] assets = CaseParameters.finite(field("externalAssets"), "externalAssets", n);
        List<DebtClass> ranked = ranked();
        double[][] owed = CaseMatrix.squareOrZeros(field("liabilities"), "liabilities", n);
        double[] outside = amounts("externalLiabilities");
        for (DebtClass debts : ranked) {
            for (int i = 0; i < n; i++) {
                outside[i] += debts.external()[i];
                for (int j = 0; j < n; j++) {
                    owed[i][j] += debts.interbank().amount(j, i);
                }
            }
        }
        BalanceSheetDetail detail =
                BalanceSheetDetail.none(n)
                        .withCash(amounts("cash"))
                        .withHoldings(holdings())
                        .withDebtClasses(ranked);
        return CaseMatrix.network(example, Exposures.ofLiabilities(owed), assets, outside, detail);
    }

    private List<DebtClass> ranked() {
        JsonNode inside = field("liabilitiesBySeniority");
        JsonNode outside = field("externalBySeniority");
        boolean isRanked = !CaseParameters.isAbsent(inside);
        if (isRanked && (field("liabilities").isArray() || outside.size() != inside.size())) {
            throw CaseParameters.wrong(
                    "liabilitiesBySeniority", "stands for all debts, with externalBySeniority");
        }
        List<DebtClass> classes = new ArrayList<>();
        for (int s = 0; isRanked && s < inside.size(); s++) {
            double[][] debts = CaseMatrix.square(inside.get(s), "liabilitiesBySeniority", n);
            classes.add(
                    new DebtClass(
                            Exposures.ofLiabilities(debts),
                            CaseParameters.amounts(outside.get(s), "externalBySeniority", n)));
        }
        return classes;
    }

    private Holdings holdings() {
        JsonNode rows = field("holdings");
        if (CaseParameters.isAbsent(rows)) {
            return Holdings.none(n);
        }
        if (!rows.isArray() || rows.size() != n) {
            throw CaseParameters.wrong("holdings", "should have a row for each institution");
        }
        int classes = rows.path(0).size();
        int[] holder = IntStream.range(0, n * classes).map(k -> k / classes).toArray();
        int[] assetClass = IntStream.range(0, n * classes).map(k -> k % classes).toArray();
        double[] amount = new double[n * classes];
        for (int i = 0; i < n; i++) {
            double[] row = CaseParameters.amounts(rows.get(i), "holdings", classes);
            System.arraycopy(row, 0, amount, i * classes, classes);
        }
        List<String> names = IntStream.range(0, classes).mapToObj(Integer::toString).toList();
        return Holdings.of(n, names, holder, assetClass, amount);
    }

    private double[] amounts(String name) {
        return CaseParameters.isAbsent(field(name))
                ? new double[n]
                : Arrays.copyOf(CaseParameters.amounts(field(name), name, n), n);
    }

    private JsonNode field(String name) {
        return example.network().path(name);
    }
}
