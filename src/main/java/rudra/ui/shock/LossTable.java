package rudra.ui.shock;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * Reads rows of a table of shocks from text, such as a spreadsheet's clipboard or a CSV file: the
 * institution, what it loses (may be left out: equity) and how much. A first row of headings is
 * passed over. Institutions and amounts stay as typed, to be mended in the table.
 */
public final class LossTable {
    private static final Set<String> HEADINGS =
            Set.of("institution", "id", "name", "bank", "country", "node");
    private static final int COLUMNS_WITH_KIND = 3;

    private LossTable() {}

    /**
     * The rows of a text. O(length).
     *
     * @throws AnalysisException of sort {@code INPUT} if the text is no table, or a row says in
     *     three columns that something is lost which cannot be
     */
    public static List<DirectLoss> parse(String text) {
        List<DirectLoss> losses = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                List<String> fields = row.getFields().stream().map(String::strip).toList();
                boolean heading = losses.isEmpty() && isHeading(fields);
                if (!heading && fields.stream().anyMatch(field -> !field.isEmpty())) {
                    losses.add(loss(fields, row.getStartingLineNumber()));
                }
            }
        } catch (CsvParseException e) {
            throw AnalysisException.input(
                    Problem.of(
                            "shock.not-a-table",
                            "This is not a table of institutions and amounts: " + e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail to be read.", e);
        }
        return losses;
    }

    private static String separator(String text) {
        String firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return firstLine.contains("\t") ? "\t" : firstLine.contains(";") ? ";" : ",";
    }

    private static boolean isHeading(List<String> fields) {
        return HEADINGS.contains(fields.getFirst().toLowerCase(Locale.ROOT));
    }

    private static DirectLoss loss(List<String> fields, long line) {
        String institution = fields.getFirst();
        if (fields.size() >= COLUMNS_WITH_KIND) {
            return new DirectLoss(institution, kind(fields.get(1), line), fields.get(2));
        }
        String amount = fields.size() > 1 ? fields.get(1) : "";
        LossKind kind = amount.endsWith("%") ? LossKind.EQUITY_SHARE : LossKind.EQUITY;
        return new DirectLoss(institution, kind, amount);
    }

    private static LossKind kind(String word, long line) {
        return LossKind.named(word)
                .orElseThrow(() ->
                        AnalysisException.input(
                                Problem.of(
                                                "shock.unknown-loss",
                                                "“%s” is nothing that can be lost. Write equity, external-assets or equity-share."
                                                        .formatted(word))
                                        .atLine(line)));
    }
}
