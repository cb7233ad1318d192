package rudra.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;

/**
 * The findings of one code.
 *
 * @param weight how much they matter
 * @param code their code
 * @param findings the findings, in the order of the file
 */
public record ReportGroup(Weight weight, String code, List<Finding> findings) {

    /** Copies the list. */
    public ReportGroup {
        findings = List.copyOf(findings);
    }

    /** Groups a report: what was left out first, then what is doubted, then notes. */
    public static List<ReportGroup> of(List<Finding> findings) {
        Map<String, List<Finding>> byCode = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byCode.computeIfAbsent(
                            finding.weight() + " " + finding.problem().code(),
                            key -> new ArrayList<>())
                    .add(finding);
        }
        return byCode.values().stream()
                .map(group ->
                        new ReportGroup(
                                group.getFirst().weight(),
                                group.getFirst().problem().code(),
                                group))
                .sorted(Comparator.comparing(ReportGroup::weight).reversed())
                .toList();
    }
}
