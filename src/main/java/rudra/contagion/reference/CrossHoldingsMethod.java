package rudra.contagion.reference;

import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.CrossHoldings;
import rudra.contagion.Outcome;
import rudra.contagion.Payments;
import rudra.job.Progress;
import rudra.network.BalanceSheetDetail;
import rudra.network.Exposures;
import rudra.network.Network;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holdings of each other's debt and equity as a reference method: element [i][j] of either matrix
 * is the share of j's equity or debt that i holds.
 */
record CrossHoldingsMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "cross-holdings";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("shock");
    }

    @Override
    public Set<String> results() {
        return Set.of("equity", "debt", "defaulted");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        Network network = network(example);
        Outcome outcome =
                new CrossHoldings()
                        .value(network, CaseShock.of(example, network), Progress.none())
                        .outcome();
        Payments payments = outcome.payments().orElseThrow();
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        ArrayNode equity = values.putArray("equity");
        ArrayNode defaulted = values.putArray("defaulted");
        for (int i = 0; i < outcome.size(); i++) {
            equity.add(Math.max(0, outcome.equity()[i]));
            defaulted.add(outcome.hasFailed(i));
        }
        values.set("debt", CaseParameters.array(payments.total()));
        return values;
    }

    private static Network network(ReferenceCase example) {
        JsonNode block = example.network();
        int n = block.path("externalAssets").size();
        double[] assets = CaseParameters.finite(block.path("externalAssets"), "externalAssets", n);
        double[] nominal = CaseParameters.amounts(block.path("nominalDebt"), "nominalDebt", n);
        double[][] held = CaseMatrix.squareOrZeros(block.path("debtHoldings"), "debtHoldings", n);
        double[][] shares =
                CaseMatrix.squareOrZeros(block.path("equityHoldings"), "equityHoldings", n);
        double[][] owed = new double[n][n];
        double[] outside = new double[n];
        for (int j = 0; j < n; j++) {
            double inside = 0;
            for (int i = 0; i < n; i++) {
                owed[j][i] = held[i][j] * nominal[j];
                inside += held[i][j];
            }
            if (inside > 1 + 1e-9) {
                throw CaseParameters.wrong(
                        "debtHoldings", "should be shares, of each institution at most 1 in all");
            }
            outside[j] = Math.max(0, 1 - inside) * nominal[j];
        }
        return CaseMatrix.network(
                example,
                Exposures.ofLiabilities(owed),
                assets,
                outside,
                BalanceSheetDetail.none(n).withEquityHoldings(CaseMatrix.equityHoldings(shares)));
    }
}
