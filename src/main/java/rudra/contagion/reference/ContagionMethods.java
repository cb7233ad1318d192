package rudra.contagion.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.ContagionEngine;
import rudra.contagion.DebtRank;
import rudra.contagion.DefaultAt;
import rudra.contagion.EisenbergNoe;
import rudra.contagion.Furfine;
import rudra.contagion.LinearDebtRank;
import rudra.contagion.RogersVeraart;

/** The reference methods of the six contagion engines and of the tables of failures. */
public final class ContagionMethods {
    private static final Set<String> CLEARING =
            Set.of("payments", "interbankPayments", "equity", "defaulted", "defaultWaves");

    private ContagionMethods() {}

    /** All of them. */
    public static List<ReferenceMethod> all() {
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
                new TableMethod("linear-debtrank-table", EachFails.BY_LINEAR_DEBT_RANK),
                new TableMethod("threshold-cascade-table", EachFails.BY_THRESHOLD_CASCADE));
    }

    private static ContagionEngine rogersVeraart(ReferenceCase example) {
        return new RogersVeraart(
                share(example, "alpha", 0.5),
                share(example, "beta", 0.5),
                CaseParameters.seniority(example));
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
