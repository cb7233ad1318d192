package rudra.simulation.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import rudra.analysis.json.Ids;
import rudra.analysis.json.JsonValue;
import rudra.simulation.scenario.Policy;

/** An allocation as the lines of YAML that put it into a scenario. */
final class ScenarioLines {
    private ScenarioLines() {}

    /** The lines; none if nobody receives anything. */
    static List<String> of(Policy.Allocation allocation) {
        if (allocation.amounts().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("policies:");
        lines.add("  - type: allocation");
        lines.add("    start: " + allocation.start());
        lines.add("    instrument: " + Ids.of(allocation.instrument()));
        lines.add("    amounts:");
        allocation
                .amounts()
                .forEach((id, amount) -> lines.add("      " + quoted(id) + ": " + plain(amount)));
        return lines;
    }

    /** As JSON writes it, which is YAML too. */
    private static String quoted(String id) {
        return JsonValue.of(id).tree().toString();
    }

    private static String plain(double amount) {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    }
}
