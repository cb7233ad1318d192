package rudra.contagion.reference;

import java.util.Arrays;
import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.firesale.SaleBooks;
import rudra.contagion.firesale.SaleEquilibrium;
import rudra.contagion.firesale.SquareRootImpact;
import rudra.job.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Both equilibria of a fire sale with square-root impact, as a reference method. Securities are a
 * number a bank or, for several classes, a list a bank; impacts are then lists as well.
 */
record SquareRootMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "square-root-fire-sale";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("leverageCap", "impactCoefficient");
    }

    @Override
    public Set<String> results() {
        return Set.of(
                "leastPriceImpact",
                "greatestPriceImpact",
                "leastSaleShare",
                "greatestSaleShare",
                "unique");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        JsonNode block = example.network();
        int n = block.path("securities").size();
        boolean hasClasses = block.path("securities").path(0).isArray();
        int classes = hasClasses ? block.path("securities").path(0).size() : 1;
        double[] securities = new double[n * classes];
        for (int i = 0; i < n && hasClasses; i++) {
            double[] row =
                    CaseParameters.amounts(block.path("securities").get(i), "securities", classes);
            System.arraycopy(row, 0, securities, i * classes, classes);
        }
        if (!hasClasses) {
            securities = CaseParameters.amounts(block.path("securities"), "securities", n);
        }
        double[] loans = CaseParameters.finite(block.path("loans"), "loans", n);
        double[] equity = CaseParameters.finite(block.path("equity"), "equity", n);
        double cap = CaseParameters.number(example, "leverageCap");
        if (!(cap > 0)) {
            throw CaseParameters.wrong("leverageCap", "should be above 0");
        }
        double[] none = new double[n];
        SaleBooks books = new SaleBooks(classes, none, securities, loans, none, none);
        double[] coefficient = coefficient(example, classes);
        SquareRootImpact rule = new SquareRootImpact(cap);
        return values(
                rule.least(books, equity, coefficient, Progress.none()),
                rule.greatest(books, equity, coefficient, Progress.none()),
                hasClasses);
    }

    private static double[] coefficient(ReferenceCase example, int classes) {
        JsonNode node = example.parameter("impactCoefficient");
        if (node.isArray()) {
            return CaseParameters.amounts(node, "impactCoefficient", classes);
        }
        double all = CaseParameters.number(example, "impactCoefficient");
        if (all < 0) {
            throw CaseParameters.wrong("impactCoefficient", "should not be below 0");
        }
        double[] coefficient = new double[classes];
        Arrays.fill(coefficient, all);
        return coefficient;
    }

    private static ObjectNode values(
            SaleEquilibrium least, SaleEquilibrium greatest, boolean hasClasses) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        if (hasClasses) {
            values.set("leastPriceImpact", CaseParameters.array(least.priceFall()));
            values.set("greatestPriceImpact", CaseParameters.array(greatest.priceFall()));
        } else {
            values.put("leastPriceImpact", least.priceFall()[0]);
            values.put("greatestPriceImpact", greatest.priceFall()[0]);
        }
        values.set("leastSaleShare", CaseParameters.array(least.saleShare()));
        values.set("greatestSaleShare", CaseParameters.array(greatest.saleShare()));
        values.put("unique", least.isSameAs(greatest));
        return values;
    }
}
