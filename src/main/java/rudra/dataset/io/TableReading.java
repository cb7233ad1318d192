package rudra.dataset.io;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.file.DelimitedFormat;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.Row;
import rudra.analysis.file.TextFile;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.job.Progress;

/**
 * Reads a delimited file with a header as a dataset. What a column holds is told from the head of
 * the file; where a later cell is of another kind, the column is read again as words. Cost linear
 * in the size of the file.
 */
final class TableReading {
    private final TextFile file;
    private final DatasetOptions options;
    private final NumberStyle numbers;
    private final DelimitedReader rows;
    private final Header header;
    private final List<String> names;
    private final Findings findings;
    private final Map<Integer, Column> done = new TreeMap<>();
    private Map<Integer, Cells> open = new TreeMap<>();
    private final Set<Integer> demoted = new HashSet<>();

    private TableReading(TextFile file, DatasetOptions options) {
        this.file = file;
        this.options = options;
        DelimitedFormat format =
                DelimitedFormat.detect(file, options.text().separator(), options.text().decimal());
        this.numbers = format.numbers();
        this.rows = new DelimitedReader(file, format.separator());
        this.header = Header.first(file, rows, Map.of());
        this.findings = new Findings(file.path());
        this.names = ColumnNames.distinct(header.names(), header.line(), findings);
        options.requireKnown(names, file.name());
        if (format.ambiguous()) {
            findings.find(
                    Weight.DOUBT,
                    "dataset.numbers-ambiguous",
                    "",
                    "Every comma stands before three digits: it is taken for the decimal sign."
                            + " Say decimal=point if it groups thousands.",
                    header.line());
        }
        sniff();
    }

    static ReadInput<Dataset> read(
            TextFile file, DatasetOptions options, Map<String, String> inForce, Progress progress) {
        TableReading reading = new TableReading(file, options);
        while (!reading.open.isEmpty()) {
            reading.readOnce(progress);
        }
        Dataset dataset =
                new Dataset(DatasetReading.name(file.path()), List.copyOf(reading.done.values()));
        return new ReadInput<>(dataset, List.of(file.path()), inForce, reading.findings.all());
    }

    private void sniff() {
        KindSniffer sniffer = new KindSniffer(names.size(), numbers, options);
        try {
            rows.readHead(row -> row.line() <= header.line() || sniffer.take(row));
        } catch (AnalysisException e) {
            // The head of a long file ends within a row; a row that is broken is told when it is
            // read.
            sniffer.forgetLast();
        }
        if (!file.isWhole()) {
            sniffer.forgetLast();
        }
        DateSniffer.Verdict verdict = sniffer.order();
        for (int place = 0; place < names.size(); place++) {
            int column = place;
            String name = names.get(place);
            if (!options.isSkipped(name)) {
                Optional<ColumnKind> kind =
                        options.kind(name).or(() -> sniffer.kind(column, verdict.order()));
                open.put(place, cells(kind, verdict.order()));
                if (verdict.guessed() && kind.equals(Optional.of(ColumnKind.DATE))) {
                    findings.find(
                            Weight.DOUBT,
                            "dataset.dates-ambiguous",
                            name,
                            "Whether day or month comes first cannot be told from the first"
                                    + " dates; the day is taken to. Say dates=month-first if it"
                                    + " is not so.",
                            header.line());
                }
            }
        }
    }

    private Cells cells(Optional<ColumnKind> kind, DateOrder order) {
        return switch (kind.orElse(null)) {
            case NUMBER -> new Cells.Numbers(numbers);
            case DATE -> new Cells.Dates(order);
            case CATEGORY, TEXT -> new Cells.WordCells(kind);
            case null -> new Cells.WordCells(Optional.empty());
        };
    }

    private void readOnce(Progress progress) {
        demoted.clear();
        rows.read(row -> row.line() <= header.line() || take(row), progress);
        Map<Integer, Cells> again = new TreeMap<>();
        open.forEach((place, cells) -> {
            if (demoted.contains(place)) {
                again.put(place, new Cells.WordCells(Optional.empty()));
            } else {
                done.put(place, cells.column(names.get(place)));
            }
        });
        open = again;
        if (done.values().stream().mapToInt(Column::size).distinct().count() > 1) {
            throw refusal(
                    "dataset.file-changed",
                    "The file changed while it was read. Open it again.",
                    header.line());
        }
    }

    private boolean take(Row row) {
        if (row.filled() > names.size()) {
            throw refusal(
                    "dataset.row-too-long",
                    "The row has %d fields and the header %d. Check the separator; a decimal comma needs quotes where commas separate."
                            .formatted(row.filled(), names.size()),
                    row.line());
        }
        if (row.size() < names.size()) {
            findings.find(
                    Weight.DOUBT,
                    "dataset.row-short",
                    "",
                    "The row has %d fields and the header %d; the others are taken as missing."
                            .formatted(row.size(), names.size()),
                    row.line());
        }
        open.forEach((place, cells) -> take(place, cells, row));
        return true;
    }

    private void take(int place, Cells cells, Row row) {
        if (demoted.contains(place)) {
            return;
        }
        String text = row.text(place);
        if (options.isMissing(text)) {
            cells.addMissing();
        } else if (!cells.add(text)) {
            refuseOrDemote(place, text, row.line());
        }
    }

    private void refuseOrDemote(int place, String text, long line) {
        String name = names.get(place);
        if (options.kind(name).isPresent()) {
            throw AnalysisException.input(
                    Problem.of(
                                    "dataset.cell-of-another-type",
                                    "“%s” is not a %s. Mend the cell, name it in missing=…, or read the column as another type."
                                            .formatted(Words.clip(text), word(name)))
                            .inFile(file.path().toString())
                            .atLine(line)
                            .inField(name));
        }
        demoted.add(place);
        findings.find(
                Weight.DOUBT,
                "dataset.column-mixed",
                name,
                "“%s” is of another type than the cells before it, so the column is read as words. If it stands for a missing value, name it in missing=…."
                        .formatted(Words.clip(text)),
                line);
    }

    private String word(String column) {
        return options.kind(column).equals(Optional.of(ColumnKind.DATE)) ? "date" : "number";
    }

    private AnalysisException refusal(String code, String message, long line) {
        return AnalysisException.input(
                Problem.of(code, message).inFile(file.path().toString()).atLine(line));
    }
}
