package rudra.network.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.Network;

/** The rules zero and drop for institutions without an equity figure. */
final class MissingEquityRules {
    private MissingEquityRules() {}

    /** The network with an equity of 0 where there is none; the sheets stay balanced. */
    static Network zero(Network network, List<String> rules) {
        BalanceSheets sheets = network.balanceSheets();
        int[] all = IntStream.range(0, network.size()).toArray();
        double[] equity = pick(all, i -> sheets.isOutside(i) ? 0 : sheets.equity(i));
        return new Network(
                network.title(),
                network.unit(),
                network.institutions(),
                network.exposures(),
                BalanceSheets.of(
                        pick(all, sheets::externalAssets),
                        pick(all, sheets::externalLiabilities),
                        equity),
                rules);
    }

    /**
     * The network without the institutions that have no equity figure. What the others claim from
     * them or owe them becomes external, so that their equity stays as it is.
     */
    static Network drop(Network network, List<String> rules) {
        BalanceSheets sheets = network.balanceSheets();
        int[] kept = IntStream.range(0, network.size()).filter(i -> !sheets.isOutside(i)).toArray();
        Exposures exposures = restrict(network.exposures(), kept);
        double[] claimsBefore = network.exposures().totalClaims();
        double[] debtsBefore = network.exposures().totalDebts();
        double[] assets = pick(kept, sheets::externalAssets);
        double[] liabilities = pick(kept, sheets::externalLiabilities);
        double[] claims = exposures.totalClaims();
        double[] debts = exposures.totalDebts();
        for (int k = 0; k < kept.length; k++) {
            assets[k] += Math.max(0, claimsBefore[kept[k]] - claims[k]);
            liabilities[k] += Math.max(0, debtsBefore[kept[k]] - debts[k]);
        }
        return new Network(
                network.title(),
                network.unit(),
                restrict(network.institutions(), kept),
                exposures,
                BalanceSheets.of(assets, liabilities, pick(kept, sheets::equity)),
                rules);
    }

    private static double[] pick(int[] kept, IntToDoubleFunction value) {
        return Arrays.stream(kept).mapToDouble(value).toArray();
    }

    private static Exposures restrict(Exposures all, int[] kept) {
        int[] place = new int[all.size()];
        Arrays.fill(place, -1);
        for (int k = 0; k < kept.length; k++) {
            place[kept[k]] = k;
        }
        int[] creditor = new int[all.count()];
        int[] debtor = new int[all.count()];
        double[] amount = new double[all.count()];
        int count = 0;
        for (int i : kept) {
            for (int k = all.claimsStart(i); k < all.claimsStart(i + 1); k++) {
                if (place[all.claimDebtor(k)] >= 0) {
                    creditor[count] = place[i];
                    debtor[count] = place[all.claimDebtor(k)];
                    amount[count++] = all.claimAmount(k);
                }
            }
        }
        return Exposures.of(kept.length, creditor, debtor, amount, count);
    }

    private static Institutions restrict(Institutions all, int[] kept) {
        Institutions institutions =
                Institutions.of(Arrays.stream(kept).mapToObj(all::id).toList())
                        .named(Arrays.stream(kept).mapToObj(all::name).toList());
        for (String column : all.numberColumns()) {
            institutions = institutions.withNumbers(column, pick(kept, i -> all.number(column, i)));
        }
        for (String column : all.textColumns()) {
            List<String> texts = new ArrayList<>();
            for (int i : kept) {
                texts.add(all.text(column, i));
            }
            institutions = institutions.withTexts(column, texts);
        }
        return institutions;
    }
}
