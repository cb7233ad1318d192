package rudra.ui.network.preview;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rudra.analysis.Finding;
import rudra.analysis.Problem;

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
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        writer.writeRecord("weight", "code", "file", "line", "field", "message");
        for (Finding finding : findings) {
            Problem problem = finding.problem();
            writer.writeRecord(
                    weight(finding),
                    problem.code(),
                    problem.file().orElse(""),
                    problem.line().isPresent() ? Long.toString(problem.line().getAsLong()) : "",
                    problem.field().orElse(""),
                    problem.message());
        }
        return text.toString();
    }

    private static String weight(Finding finding) {
        return finding.weight().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
