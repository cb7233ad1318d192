package rudra.contagion.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import rudra.analysis.json.Ids;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.analysis.reference.UnsupportedCaseException;
import rudra.contagion.ContagionEngine;
import rudra.contagion.DebtRank;
import rudra.contagion.DefaultAt;
import rudra.contagion.EisenbergNoe;
import rudra.contagion.ExAnteValuation;
import rudra.contagion.Furfine;
import rudra.contagion.LinearDebtRank;
import rudra.contagion.RogersVeraart;
import rudra.contagion.ValuationModel;
import tools.jackson.databind.JsonNode;

/** The reference methods of the contagion engines, of the tables of failures and of measures. */
public final class ContagionMethods {
    private static final Set<String> CLEARING =
            Set.of("payments", "interbankPayments", "equity", "defaulted", "defaultWaves");

    private ContagionMethods() {}

    /** All of them. */
    public static List<ReferenceMethod> all() {
        return Stream.concat(engines().stream(), ChannelMethods.all().stream()).toList();
    }

    private static List<ReferenceMethod> engines() {
        return List.of(
                method(
                        "eisenberg-noe",
                        Set.of("externalSeniority"),
                        CLEARING,
                        c -> new EisenbergNoe(CaseParameters.seniority(c))),
                method(
                        "rogers-veraart",
                        Set.of("alpha", "beta", "externalSeniority"),
                        CLEARING,
                        ContagionMethods::rogersVeraart),
                method(
                        "furfine",
                        Set.of("recoveryRate"),
                        Set.of("defaulted", "equity", "defaultWaves"),
                        c -> new Furfine(share(c, "recoveryRate", 0), DefaultAt.BELOW_ZERO)),
                method(
                        "debtrank",
                        Set.of("weights"),
                        Set.of("distress", "debtRank", "equity"),
                        c -> new DebtRank(DefaultAt.BELOW_ZERO)),
                method(
                        "linear-debtrank",
                        Set.of(),
                        Set.of("distress", "equity"),
                        c -> new LinearDebtRank(DefaultAt.BELOW_ZERO)),
                method(
                        "ex-ante-valuation",
                        Set.of("valuation", "recoveryRate", "assetVolatility"),
                        Set.of("equity", "defaulted"),
                        ContagionMethods::exAnteValuation),
                new SeniorityMethod(),
                new CrossHoldingsMethod(),
                new LeverageTargetingMethod(),
                new SquareRootMethod(),
                new ImpactMethod(),
                new RatiosMethod(),
                new WindowMethod(),
                new TableMethod("linear-debtrank-table", EachFails.BY_LINEAR_DEBT_RANK),
                new TableMethod("threshold-cascade-table", EachFails.BY_THRESHOLD_CASCADE));
    }

    private static ContagionEngine rogersVeraart(ReferenceCase example) {
        return new RogersVeraart(
                share(example, "alpha", 0.5),
                share(example, "beta", 0.5),
                CaseParameters.seniority(example));
    }

    private static ContagionEngine exAnteValuation(ReferenceCase example) {
        String id = example.parameter("valuation").asString("");
        ValuationModel model =
                Arrays.stream(ValuationModel.values())
                        .filter(m -> Ids.of(m).equals(id))
                        .findFirst()
                        .orElseThrow(() ->
                                new UnsupportedCaseException(
                                        "The valuation “" + id + "” is not known."));
        JsonNode given = example.parameter("assetVolatility");
        Map<String, Double> byId = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            double[] values = CaseParameters.amounts(given, "assetVolatility", given.size());
            byId.put(Integer.toString(i), values[i]);
        }
        double all = given.isArray() ? 0 : CaseParameters.number(example, "assetVolatility");
        return new ExAnteValuation(model, share(example, "recoveryRate", 0), all, byId);
    }

    private static double share(ReferenceCase example, String name, double otherwise) {
        return CaseParameters.share(example, name, otherwise);
    }

    private static ReferenceMethod method(
            String id, Set<String> parameters, Set<String> results, EngineMethod.Choice choice) {
        Set<String> all = new TreeSet<>(parameters);
        all.add("shock");
        return new EngineMethod(id, Set.copyOf(all), results, choice);
    }
}
