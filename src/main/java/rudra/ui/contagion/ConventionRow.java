package rudra.ui.contagion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rudra.contagion.analysis.EngineResult;
import rudra.ui.fx.AmountFormat;

/**
 * One convention and what the engines do about it.
 *
 * @param convention its name
 * @param engines the ids of the engines by the rule that they follow, in the order of the result
 */
record ConventionRow(String convention, Map<String, List<String>> engines) {

    /** The conventions of some engines: those in which they differ first. */
    static List<ConventionRow> of(List<EngineResult> results) {
        Set<String> names = new LinkedHashSet<>();
        results.forEach(result -> names.addAll(result.conventions().keySet()));
        List<ConventionRow> rows = new ArrayList<>();
        List<ConventionRow> agreed = new ArrayList<>();
        for (String name : names) {
            ConventionRow row = of(name, results);
            (row.differs() ? rows : agreed).add(row);
        }
        rows.addAll(agreed);
        return List.copyOf(rows);
    }

    private static ConventionRow of(String name, List<EngineResult> results) {
        Map<String, List<String>> engines = new LinkedHashMap<>();
        for (EngineResult result : results) {
            String rule = result.conventions().getOrDefault(name, AmountFormat.NONE);
            engines.computeIfAbsent(rule, _ -> new ArrayList<>()).add(result.engine());
        }
        return new ConventionRow(name, engines);
    }

    /** Whether the engines differ in it. */
    boolean differs() {
        return engines.size() > 1;
    }
}
