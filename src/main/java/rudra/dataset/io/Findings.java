package rudra.dataset.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;

/**
 * What is noticed while a file is read; the first finding of each code and field is told with the
 * number of its like. Not thread-safe.
 */
final class Findings {
    private final Path file;
    private final Map<String, Finding> first = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    Findings(Path file) {
        this.file = file;
    }

    /** Notes a finding; the field may be empty. */
    void find(Weight weight, String code, String field, String message, long line) {
        String key = code + " " + field;
        if (counts.merge(key, 1L, Long::sum) == 1) {
            Problem problem = Problem.of(code, message).inFile(file.toString()).atLine(line);
            first.put(key, new Finding(weight, field.isEmpty() ? problem : problem.inField(field)));
        }
    }

    /** Notes a finding that has no line, once however often it is met. */
    void findOnce(Finding finding) {
        first.putIfAbsent(
                finding.problem().code() + " " + finding.problem().field().orElse(""), finding);
    }

    /** All, in the order in which they were first met. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        first.forEach((key, finding) -> all.add(counted(finding, counts.getOrDefault(key, 1L))));
        return all;
    }

    private static Finding counted(Finding finding, long count) {
        if (count == 1) {
            return finding;
        }
        Problem first = finding.problem();
        String message = first.message() + " So it is %,d times.".formatted(count);
        return new Finding(
                finding.weight(),
                new Problem(first.code(), message, first.file(), first.line(), first.field()));
    }
}
