package rudra.dataset.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import rudra.dataset.io.OpenColumn.Stray;
import rudra.job.Progress;

/**
 * Reads a delimited file with a header as a dataset. What a column holds is told from the head of
 * the file; where a later cell is of another kind, the column is read again as words. Rows are
 * taken apart on one thread and columns on the others. Cost linear in the size of the file.
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
    private List<OpenColumn> open = new ArrayList<>();
    private boolean isChecked;
    private boolean hasRows;

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
                open.add(column(place, cells(kind, verdict.order())));
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

    private OpenColumn column(int place, Cells cells) {
        return new OpenColumn(place, names.get(place), cells, numbers, options);
    }

    private void readOnce(Progress progress) {
        try (ColumnWork work = new ColumnWork(open, progress.threads())) {
            try {
                rows.read(row -> row.line() <= header.line() || take(row, work), progress);
            } catch (AnalysisException e) {
                // A cell before the row that is broken is told first.
                work.finish();
                refuseStrays();
                throw e;
            }
            work.finish();
        }
        refuseStrays();
        if (!isChecked && !hasRows) {
            throw refusal(
                    "dataset.no-rows", "There is a header and no row below it.", header.line());
        }
        isChecked = true;
        List<OpenColumn> again = new ArrayList<>();
        for (OpenColumn column : open) {
            if (column.stray().isPresent()) {
                tellMixed(column.name(), column.stray().get());
                again.add(column(column.place(), new Cells.WordCells(Optional.empty())));
            } else {
                done.put(column.place(), column.column());
            }
        }
        open = again;
        if (done.values().stream().mapToInt(Column::size).distinct().count() > 1) {
            throw refusal(
                    "dataset.file-changed",
                    "The file changed while it was read. Open it again.",
                    header.line());
        }
    }

    private boolean take(Row row, ColumnWork work) {
        if (!isChecked) {
            check(row);
        }
        hasRows = true;
        work.add(row);
        return true;
    }

    private void check(Row row) {
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
    }

    /** Refuses the first cell that is not of the kind that the user named. */
    private void refuseStrays() {
        open.stream()
                .filter(column -> options.kind(column.name()).isPresent())
                .filter(column -> column.stray().isPresent())
                .min(Comparator.comparingLong(column -> column.stray().orElseThrow().line()))
                .ifPresent(column -> {
                    throw mismatch(column.name(), column.stray().orElseThrow());
                });
    }

    private AnalysisException mismatch(String name, Stray stray) {
        return AnalysisException.input(
                Problem.of(
                                "dataset.cell-of-another-type",
                                "“%s” is not a %s. Mend the cell, name it in missing=…, or read the column as another type."
                                        .formatted(Words.clip(stray.text()), word(name)))
                        .inFile(file.path().toString())
                        .atLine(stray.line())
                        .inField(name));
    }

    private void tellMixed(String name, Stray stray) {
        findings.find(
                Weight.DOUBT,
                "dataset.column-mixed",
                name,
                "“%s” is of another type than the cells before it, so the column is read as words. If it stands for a missing value, name it in missing=…."
                        .formatted(Words.clip(stray.text())),
                stray.line());
    }

    private String word(String column) {
        return options.kind(column).equals(Optional.of(ColumnKind.DATE)) ? "date" : "number";
    }

    private AnalysisException refusal(String code, String message, long line) {
        return AnalysisException.input(
                Problem.of(code, message).inFile(file.path().toString()).atLine(line));
    }
}
