package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rudra.contagion.analysis.CompareResult.Difference;
import rudra.contagion.analysis.CompareResult.Disputed;
import rudra.contagion.analysis.CompareResult.Step;

/** Finds out why engines differ. */
final class Differences {
    private static final List<Change> CHANGES =
            List.of(
                    new Change(
                            "eisenberg-noe",
                            "rogers-veraart",
                            "default costs a share of what is left"),
                    new Change(
                            "eisenberg-noe",
                            "furfine",
                            "recovery is given instead of what the assets bring"),
                    new Change(
                            "eisenberg-noe",
                            "seniority-clearing",
                            "debts are paid by rank, and equity held of others counts"),
                    new Change("seniority-clearing", "cross-holdings", "all debts have one rank"),
                    new Change(
                            "eisenberg-noe",
                            "ex-ante-valuation",
                            "claims lose value before failure, by what may be expected"),
                    new Change(
                            "threshold-cascade",
                            "linear-debtrank",
                            "losses pass on before failure, as equity falls"),
                    new Change(
                            "linear-debtrank",
                            "debtrank",
                            "each institution passes losses on once only"),
                    new Change(
                            "furfine",
                            "combined-channels",
                            "who fails sells, too, and prices fall for all holders"),
                    new Change(
                            "leverage-targeting-fire-sale",
                            "combined-channels",
                            "claims on who fails lose value, too"),
                    new Change(
                            "furfine",
                            "bail-in",
                            "creditors give up debts before an institution fails"),
                    new Change("furfine", "liquidity", "lenders call their money back"));

    /** Two engines that differ in one thing above all. */
    private record Change(String from, String to, String inWords) {}

    private Differences() {}

    static List<Difference> conventions(List<EngineResult> results) {
        Set<String> names = new LinkedHashSet<>();
        results.forEach(result -> names.addAll(result.conventions().keySet()));
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            Map<String, String> values = new LinkedHashMap<>();
            results.forEach(r -> values.put(r.engine(), r.conventions().getOrDefault(name, "—")));
            if (new HashSet<>(values.values()).size() > 1) {
                differences.add(new Difference(name, values));
            }
        }
        return List.copyOf(differences);
    }

    static List<Step> steps(List<EngineResult> results) {
        return CHANGES.stream()
                .flatMap(c -> step(results, c.from(), c.to(), c.inWords()).stream())
                .toList();
    }

    private static Optional<Step> step(
            List<EngineResult> results, String from, String to, String change) {
        return find(results, from)
                .flatMap(a ->
                        find(results, to)
                                .map(b ->
                                        new Step(
                                                from,
                                                to,
                                                change,
                                                b.systemLoss() - a.systemLoss(),
                                                b.failures().size() - a.failures().size())));
    }

    private static Optional<EngineResult> find(List<EngineResult> results, String engine) {
        return results.stream().filter(r -> r.engine().equals(engine)).findFirst();
    }

    static List<Disputed> disputed(List<String> ids, List<EngineResult> results) {
        Map<String, Set<String>> failing = new LinkedHashMap<>();
        results.forEach(r -> failing.put(r.engine(), new HashSet<>(r.failures())));
        List<Disputed> disputed = new ArrayList<>();
        for (String id : ids) {
            List<String> fails = engines(failing, id, true);
            List<String> survives = engines(failing, id, false);
            if (!fails.isEmpty() && !survives.isEmpty()) {
                disputed.add(new Disputed(id, fails, survives));
            }
        }
        return List.copyOf(disputed);
    }

    private static List<String> engines(
            Map<String, Set<String>> failing, String id, boolean fails) {
        return failing.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id) == fails)
                .map(Map.Entry::getKey)
                .toList();
    }
}
