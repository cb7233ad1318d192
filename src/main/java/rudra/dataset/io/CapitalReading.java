package rudra.dataset.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.file.DelimitedFormat;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.Row;
import rudra.analysis.file.TextFile;
import rudra.analysis.file.TextOptions;
import rudra.dataset.CapitalStructure;
import rudra.dataset.CapitalStructure.Figures;
import rudra.job.Progress;

/** Reads debt and market capitalisation, a row an institution. Linear in the size of the file. */
final class CapitalReading {
    private static final String COLUMNS_WANTED = "id, debt and capitalisation";
    private static final Set<String> ID =
            Set.of("id", "institution", "bank", "ticker", "symbol", "name");
    private static final Set<String> DEBT =
            Set.of("debt", "bookdebt", "bookvalueofdebt", "liabilities", "totalliabilities");
    private static final Set<String> CAPITALISATION =
            Set.of(
                    "capitalisation",
                    "capitalization",
                    "marketcapitalisation",
                    "marketcapitalization",
                    "marketcap",
                    "mcap",
                    "marketvalue",
                    "marketequity");

    private final TextFile file;
    private final NumberStyle numbers;
    private final Map<String, Figures> figures = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private CapitalReading(TextFile file, NumberStyle numbers) {
        this.file = file;
        this.numbers = numbers;
    }

    /** The reader of the kind {@code capital-structure}. */
    static ReadInput<CapitalStructure> read(InputSource source, Progress progress) {
        Map<String, String> inForce =
                ColumnOptions.inForce(ColumnOptions.DECLARED, source.options());
        TextOptions options = TextOptions.of(inForce);
        Map<String, String> wanted =
                ColumnOptions.columns(inForce, List.of("id", "debt", "capitalisation"));
        TextFile file = TextFile.open(source.path(), options.encoding(), progress);
        DelimitedFormat format =
                DelimitedFormat.detect(file, options.separator(), options.decimal());
        CapitalReading reading = new CapitalReading(file, format.numbers());
        DelimitedReader rows = new DelimitedReader(file, format.separator());
        Header header = Header.first(file, rows, wanted);
        Columns columns = columns(header);
        rows.read(row -> row.line() <= header.line() || reading.take(row, columns), progress);
        return new ReadInput<>(
                new CapitalStructure(reading.figures),
                List.of(source.path()),
                inForce,
                reading.findings);
    }

    private record Columns(int id, int debt, int capitalisation) {}

    private static Columns columns(Header header) {
        return new Columns(
                needed(header, "id", ID),
                needed(header, "debt", DEBT),
                needed(header, "capitalisation", CAPITALISATION));
    }

    private static int needed(Header header, String role, Set<String> usual) {
        return header.place(role, usual)
                .orElseThrow(() ->
                        header.refusal(
                                "capital.no-column",
                                "There is no column of the %s. Needed are %s: --columns %s=NAME names one."
                                        .formatted(role, COLUMNS_WANTED, role)));
    }

    private boolean take(Row row, Columns columns) {
        String id = row.text(columns.id());
        if (id.isEmpty()) {
            throw refusal("capital.no-id", "The row names no institution.", row.line(), "id");
        }
        String debtText = row.text(columns.debt());
        String worthText = row.text(columns.capitalisation());
        if (NumberStyle.isMissing(debtText) || NumberStyle.isMissing(worthText)) {
            findings.add(
                    new Finding(
                            Finding.Weight.LEFT_OUT,
                            problem(
                                    "capital.incomplete",
                                    "“%s” lacks one of the two figures.".formatted(Words.clip(id)),
                                    row.line(),
                                    "debt")));
            return true;
        }
        double debt = number(debtText, row.line(), "debt");
        double worth = number(worthText, row.line(), "capitalisation");
        if (debt < 0 || worth <= 0) {
            throw refusal(
                    "capital.out-of-bounds",
                    "Debt is at least 0 and a market capitalisation above 0; here they are %s and %s."
                            .formatted(debtText, worthText),
                    row.line(),
                    debt < 0 ? "debt" : "capitalisation");
        }
        if (figures.put(id, new Figures(debt, worth)) != null) {
            throw refusal(
                    "capital.id-twice",
                    "“%s” has two rows. Leave one of them.".formatted(Words.clip(id)),
                    row.line(),
                    "id");
        }
        return true;
    }

    private double number(String text, long line, String field) {
        double value = numbers.parse(text);
        if (!Double.isFinite(value)) {
            throw refusal(
                    "capital.not-a-number",
                    "“%s” is not an amount.".formatted(Words.clip(text)),
                    line,
                    field);
        }
        return value;
    }

    private AnalysisException refusal(String code, String message, long line, String field) {
        return AnalysisException.input(problem(code, message, line, field));
    }

    private Problem problem(String code, String message, long line, String field) {
        return Problem.of(code, message).inFile(file.path().toString()).atLine(line).inField(field);
    }
}
