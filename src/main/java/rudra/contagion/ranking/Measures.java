package rudra.contagion.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import rudra.network.BalanceSheets;
import rudra.network.Network;
import rudra.network.measures.InstitutionMeasures;

/**
 * Size of the institutions and their place in the network, by position.
 *
 * @param totalAssets external assets and claims
 * @param institutions the other measures
 */
record Measures(double[] totalAssets, List<InstitutionMeasures> institutions) {

    static Measures of(Network network, List<InstitutionMeasures> institutions) {
        BalanceSheets sheets = network.balanceSheets();
        double[] assets =
                IntStream.range(0, network.size())
                        .mapToDouble(i -> sheets.externalAssets(i) + institutions.get(i).claims())
                        .toArray();
        return new Measures(assets, institutions);
    }

    double claims(int i) {
        return institutions.get(i).claims();
    }

    double debts(int i) {
        return institutions.get(i).debts();
    }

    int counterparties(int i) {
        return institutions.get(i).debtors() + institutions.get(i).creditors();
    }

    double pageRank(int i) {
        return institutions.get(i).pageRank();
    }

    /** What importance is held against, by name. */
    Map<String, double[]> byName() {
        Map<String, double[]> measures = new LinkedHashMap<>();
        measures.put("total assets", totalAssets);
        measures.put("claims", column(InstitutionMeasures::claims));
        measures.put("debts", column(InstitutionMeasures::debts));
        measures.put("claims and debts", column(m -> m.claims() + m.debts()));
        measures.put("counterparties", column(m -> m.debtors() + m.creditors()));
        measures.put("PageRank", column(InstitutionMeasures::pageRank));
        return measures;
    }

    private double[] column(ToDoubleFunction<InstitutionMeasures> measure) {
        return institutions.stream().mapToDouble(measure).toArray();
    }
}
