package rudra.contagion.reference;

import java.util.Arrays;
import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.firesale.LeverageTargeting;
import rudra.contagion.firesale.SaleBooks;
import rudra.contagion.firesale.SalePath;
import rudra.job.Progress;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fire sale of corporate and government bonds by banks of which a table gives capital, leverage
 * ratio and bonds, as a reference method.
 */
record LeverageTargetingMethod() implements ReferenceMethod {
    private static final int STEPS_AT_MOST = 100_000;

    @Override
    public String id() {
        return "leverage-targeting-fire-sale";
    }

    @Override
    public Set<String> parameters() {
        return Set.of(
                "priceImpact",
                "initialShock",
                "leverageMinimum",
                "leverageBuffer",
                "leverageTarget",
                "steps");
    }

    @Override
    public Set<String> results() {
        return Set.of("defaultsPerStep", "cumulativeShareSold", "finalPrices");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        double steps = CaseParameters.number(example, "steps");
        double target = CaseParameters.number(example, "leverageTarget");
        if (!(target > 0) || steps != Math.rint(steps) || steps < 0 || steps > STEPS_AT_MOST) {
            throw CaseParameters.wrong(
                    "steps", "should be a whole number, and “leverageTarget” above 0");
        }
        LeverageTargeting rule =
                new LeverageTargeting(
                        CaseParameters.number(example, "leverageMinimum"),
                        CaseParameters.number(example, "leverageBuffer"),
                        target,
                        (int) steps);
        SaleBooks books = CaseBanks.read(example);
        double[] impact = new double[books.classes()];
        Arrays.fill(impact, CaseParameters.share(example, "priceImpact", 0));
        double[] prices = {1, 1 - CaseParameters.share(example, "initialShock", 0)};
        boolean[] failing = new boolean[books.size()];
        return values(rule.run(books, prices, impact, failing, Progress.none()));
    }

    private static ObjectNode values(SalePath path) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        ArrayNode defaults = values.putArray("defaultsPerStep");
        Arrays.stream(path.defaultsPerStep()).forEach(defaults::add);
        values.set("cumulativeShareSold", CaseParameters.array(path.cumulativeShareSold()));
        values.putObject("finalPrices")
                .put("corporateBonds", path.finalPrices()[CaseBanks.CORPORATE_BONDS])
                .put("governmentBonds", path.finalPrices()[CaseBanks.GOVERNMENT_BONDS]);
        return values;
    }
}
