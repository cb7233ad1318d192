package rudra.ui.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rudra.analysis.Finding;
import rudra.analysis.Problem;
import rudra.analysis.table.CsvText;

/** An import report in words for the clipboard and as a table for a file. */
final class ReportText {
    private ReportText() {}

    /** One finding a line: weight, place, message, code. */
    static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        "%s: %s (%s)"
                                .formatted(
                                        weight(finding),
                                        finding.problem(),
                                        finding.problem().code()))
                .collect(Collectors.joining("\n"));
    }

    /** CSV (RFC 4180) with a header. */
    static String csv(List<Finding> findings) {
        List<String> head = List.of("weight", "code", "file", "line", "field", "message");
        return CsvText.of(Stream.concat(Stream.of(head), findings.stream().map(ReportText::row)));
    }

    private static List<String> row(Finding finding) {
        Problem problem = finding.problem();
        return List.of(
                weight(finding),
                problem.code(),
                problem.file().orElse(""),
                problem.line().isPresent() ? Long.toString(problem.line().getAsLong()) : "",
                problem.field().orElse(""),
                problem.message());
    }

    private static String weight(Finding finding) {
        return finding.weight().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
