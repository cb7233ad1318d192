package rudra.dataset.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.dataset.io.TypedCell.DateCell;
import rudra.dataset.io.TypedCell.NumberCell;
import rudra.dataset.io.TypedCell.WordCell;
import rudra.job.Progress;

/**
 * Reads a file whose cells know what they are: once to see what each column holds, once to take it.
 * A column of numbers or dates only is one; words that are all dates are dates; all else is words.
 * Cost linear in the size of the file.
 */
final class TypedReading {
    private final Path file;
    private final TypedRows source;
    private final DatasetOptions options;
    private final Findings findings;
    private final Map<String, CellTally> tallies = new LinkedHashMap<>();
    private final Map<String, Cells> cells = new LinkedHashMap<>();
    private int rows;

    TypedReading(Path file, TypedRows source, DatasetOptions options, Findings findings) {
        this.file = file;
        this.source = source;
        this.options = options;
        this.findings = findings;
    }

    ReadInput<Dataset> read(Map<String, String> inForce, Progress progress) {
        source.read(this::look, progress.part(0, 0.5));
        options.requireKnown(List.copyOf(tallies.keySet()), file.getFileName().toString());
        if (rows == 0) {
            throw refusal("dataset.no-rows", "There are no rows in this file.");
        }
        tallies.forEach((name, tally) -> {
            if (!options.isSkipped(name)) {
                cells.put(name, tally.cells(name));
            }
        });
        int seen = rows;
        rows = 0;
        source.read(this::take, progress.part(0.5, 1));
        if (rows != seen) {
            throw changed();
        }
        List<Column> columns = new ArrayList<>();
        cells.forEach((name, collected) -> columns.add(collected.column(name)));
        return new ReadInput<>(
                new Dataset(DatasetReading.name(file), columns),
                List.of(file),
                inForce,
                findings.all());
    }

    private void look(long line, Map<String, TypedCell> row) {
        rows++;
        row.forEach((name, cell) -> {
            CellTally tally = tallies.computeIfAbsent(name, _ -> new CellTally(options, findings));
            if (!isMissing(cell)) {
                tally.see(name, cell, line);
            }
        });
    }

    private void take(long line, Map<String, TypedCell> row) {
        rows++;
        if (!tallies.keySet().containsAll(row.keySet())) {
            throw changed();
        }
        cells.forEach((name, collected) -> {
            TypedCell cell = row.get(name);
            if (cell == null || isMissing(cell)) {
                collected.addMissing();
            } else if (!put(collected, cell)) {
                throw mismatch(name, cell, line);
            }
        });
    }

    private static boolean put(Cells collected, TypedCell cell) {
        if (cell instanceof NumberCell(double value) && collected instanceof Cells.Numbers to) {
            to.put(value);
            return true;
        }
        if (cell instanceof DateCell(long second) && collected instanceof Cells.Dates to) {
            to.put(second);
            return true;
        }
        return collected.add(cell.text().strip());
    }

    private boolean isMissing(TypedCell cell) {
        return switch (cell) {
            case NumberCell(double value) -> Double.isNaN(value);
            case DateCell _ -> false;
            case WordCell(String text) -> options.isMissing(text.strip());
        };
    }

    private AnalysisException mismatch(String name, TypedCell cell, long line) {
        Optional<ColumnKind> wanted = options.kind(name);
        if (wanted.isEmpty()) {
            return changed();
        }
        String word = wanted.get() == ColumnKind.DATE ? "date" : "number";
        return AnalysisException.input(
                Problem.of(
                                "dataset.cell-of-another-type",
                                "“%s” is not a %s. Mend the cell, name it in missing=…, or read the column as another type."
                                        .formatted(Words.clip(cell.text()), word))
                        .inFile(file.toString())
                        .atLine(line)
                        .inField(name));
    }

    private AnalysisException changed() {
        return refusal(
                "dataset.file-changed", "The file changed while it was read. Open it again.");
    }

    private AnalysisException refusal(String code, String message) {
        return AnalysisException.input(Problem.of(code, message).inFile(file.toString()));
    }
}
