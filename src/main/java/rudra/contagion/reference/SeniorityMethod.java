package rudra.contagion.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.Outcome;
import rudra.contagion.SeniorityClearing;
import rudra.contagion.SeniorityOutcome;
import rudra.job.Progress;
import rudra.network.BalanceSheetDetail;
import rudra.network.DebtClass;
import rudra.network.Exposures;
import rudra.network.Network;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Clearing by seniority as a reference method. {@code equityHoldings[i][j]} of a case is the share
 * of i's equity that j holds: that is how the implementation by Puig and Siebenbrunner, from which
 * the known cases come, applies the matrix. External liabilities belong to the most senior class.
 */
record SeniorityMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "seniority-clearing";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("shock");
    }

    @Override
    public Set<String> results() {
        return Set.of("equity", "paymentsByClass", "payments", "interbankPayments", "defaulted");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        Network network = network(example);
        SeniorityOutcome found =
                new SeniorityClearing()
                        .clear(network, CaseShock.of(example, network), Progress.none());
        Outcome outcome = found.outcome();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode values = nodes.objectNode();
        values.set("equity", CaseParameters.array(outcome.equity()));
        ArrayNode byClass = nodes.arrayNode();
        Arrays.stream(found.paidByClass()).map(CaseParameters::array).forEach(byClass::add);
        values.set("paymentsByClass", byClass);
        outcome.payments()
                .ifPresent(payments -> {
                    values.set("payments", CaseParameters.array(payments.total()));
                    values.set("interbankPayments", CaseParameters.array(payments.interbank()));
                });
        ArrayNode defaulted = nodes.arrayNode();
        for (int i = 0; i < outcome.size(); i++) {
            defaulted.add(outcome.hasFailed(i));
        }
        values.set("defaulted", defaulted);
        return values;
    }

    private static Network network(ReferenceCase example) {
        JsonNode block = example.network();
        int n = block.path("externalAssets").size();
        double[] assets = CaseParameters.finite(block.path("externalAssets"), "externalAssets", n);
        double[] owed =
                CaseParameters.isAbsent(block.path("externalLiabilities"))
                        ? new double[n]
                        : CaseParameters.amounts(
                                block.path("externalLiabilities"), "externalLiabilities", n);
        JsonNode matrices = block.path("liabilitiesBySeniority");
        if (!matrices.isArray() || matrices.isEmpty()) {
            throw CaseParameters.wrong("liabilitiesBySeniority", "should be a list of matrices");
        }
        List<DebtClass> classes = new ArrayList<>();
        double[][] total = new double[n][n];
        for (JsonNode matrix : matrices) {
            double[][] debts = CaseMatrix.square(matrix, "liabilitiesBySeniority", n);
            classes.add(
                    new DebtClass(
                            Exposures.ofLiabilities(debts),
                            classes.isEmpty() ? owed : new double[n]));
            add(total, debts);
        }
        double[][] shares =
                CaseMatrix.squareOrZeros(block.path("equityHoldings"), "equityHoldings", n);
        BalanceSheetDetail detail =
                BalanceSheetDetail.none(n)
                        .withDebtClasses(classes)
                        .withEquityHoldings(
                                CaseMatrix.equityHoldings(CaseMatrix.transposed(shares)));
        return CaseMatrix.network(example, Exposures.ofLiabilities(total), assets, owed, detail);
    }

    private static void add(double[][] total, double[][] more) {
        for (int i = 0; i < total.length; i++) {
            for (int j = 0; j < total.length; j++) {
                total[i][j] += more[i][j];
            }
        }
    }
}
