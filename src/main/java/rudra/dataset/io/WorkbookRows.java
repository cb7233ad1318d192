package rudra.dataset.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;
import rudra.dataset.io.TypedCell.WordCell;
import rudra.job.CatchesAll;
import rudra.job.Progress;

/**
 * Reads the rows of one sheet of an Excel workbook. Formulas are what Excel computed last; errors
 * are missing; of merged cells the first has the value and the others none.
 */
@CatchesAll("the library throws whatever it stumbles over in a damaged workbook")
final class WorkbookRows implements TypedRows {
    private static final TypedCell NONE = new WordCell("");
    private static final int ROWS_BETWEEN_CHECKS = 1 << 10;

    private final Path file;
    private final String wanted;
    private final Findings findings;
    private final SheetDates dates;
    private final Map<Integer, Boolean> dateFormats = new HashMap<>();
    private final SheetHeader header;

    /**
     * Finds the sheet and the header in it.
     *
     * @param wanted the name of the sheet, or its number from 1 on; the first that is not hidden if
     *     empty
     * @throws AnalysisException of sort {@code INPUT} if the workbook cannot be read, of sort
     *     {@code USAGE} if there is no such sheet
     */
    WorkbookRows(Path file, String wanted, Findings findings, Progress progress) {
        this.file = file;
        this.wanted = wanted;
        this.findings = findings;
        this.dates = new SheetDates(WorkbookParts.countFrom1904(file, progress.part(0, 0.1)));
        List<SheetHeader.Line> head = new ArrayList<>();
        each(
                progress,
                row -> {
                    SheetHeader.Line line = new SheetHeader.Line(row.getRowNum(), texts(row));
                    if (!line.isBlank()) {
                        head.add(line);
                    }
                    return head.size() < SheetHeader.ROWS_LOOKED_AT;
                });
        this.header = SheetHeader.find(file, head, findings);
    }

    @Override
    public void read(Sink sink, Progress progress) {
        each(
                progress,
                row -> {
                    if (row.getRowNum() > header.line()) {
                        Map<String, TypedCell> cells = cells(row);
                        if (cells.values().stream().anyMatch(cell -> !cell.equals(NONE))) {
                            sink.take(row.getRowNum(), cells);
                        }
                    }
                    return true;
                });
    }

    private void each(Progress progress, Predicate<Row> consumer) {
        progress.update(Double.NaN, "Reading " + file.getFileName());
        try (ReadableWorkbook workbook =
                        opened(() ->
                                new ReadableWorkbook(
                                        file.toFile(), new ReadingOptions(true, true)));
                Stream<Row> rows = opened(() -> sheet(workbook).openStream())) {
            Iterator<Row> iterator = guarded(rows::iterator);
            for (int count = 1; guarded(iterator::hasNext); count++) {
                if (count % ROWS_BETWEEN_CHECKS == 0) {
                    progress.checkCancelled();
                }
                if (!consumer.test(guarded(iterator::next))) {
                    return;
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @FunctionalInterface
    private interface Opening<T> {
        T open() throws IOException;
    }

    private <T> T opened(Opening<T> opening) throws IOException {
        try {
            return opening.open();
        } catch (AnalysisException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private Sheet sheet(ReadableWorkbook workbook) {
        List<Sheet> sheets = workbook.getSheets().toList();
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        if (wanted.isEmpty()) {
            Sheet first =
                    sheets.stream()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseThrow(() -> refusal("xlsx.no-sheet", "There is no sheet."));
            tellOthers(first, names);
            return first;
        }
        return sheets.stream()
                .filter(sheet -> sheet.getName().equals(wanted))
                .findFirst()
                .or(() -> byNumber(sheets))
                .orElseThrow(() ->
                        ColumnOptions.wrong(
                                "sheet",
                                "There is no sheet “%s” in %s. There are: %s."
                                        .formatted(
                                                Words.clip(wanted),
                                                file.getFileName(),
                                                Words.list(names))));
    }

    private Optional<Sheet> byNumber(List<Sheet> sheets) {
        boolean isNumber = wanted.matches("[1-9]\\d{0,3}");
        int number = isNumber ? Integer.parseInt(wanted) : sheets.size() + 1;
        return number <= sheets.size() ? Optional.of(sheets.get(number - 1)) : Optional.empty();
    }

    private void tellOthers(Sheet first, List<String> names) {
        if (names.size() > 1) {
            String message =
                    "The sheet “%s” is read. Name another with sheet=…: %s."
                            .formatted(Words.clip(first.getName()), Words.list(names));
            findings.findOnce(
                    new Finding(
                            Weight.NOTE,
                            Problem.of("xlsx.other-sheets", message).inFile(file.toString())));
        }
    }

    private Map<Integer, String> texts(Row row) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (Cell cell : row) {
            if (cell != null) {
                String text = cell(cell).text().strip();
                if (!text.isEmpty()) {
                    texts.put(cell.getColumnIndex(), text);
                }
            }
        }
        return texts;
    }

    private Map<String, TypedCell> cells(Row row) {
        Map<String, TypedCell> cells = new LinkedHashMap<>();
        header.names().values().forEach(name -> cells.put(name, NONE));
        for (Cell cell : row) {
            TypedCell value = cell == null ? NONE : cell(cell);
            if (cell == null || value.equals(NONE)) {
                continue;
            }
            String name = header.names().get(cell.getColumnIndex());
            if (name == null) {
                throw AnalysisException.input(
                        Problem.of(
                                        "dataset.row-too-long",
                                        "The cell %s stands outside the columns of the table. Clear it, or give its column a name."
                                                .formatted(cell.getAddress()))
                                .inFile(file.toString())
                                .atLine(row.getRowNum()));
            }
            cells.put(name, value);
        }
        return cells;
    }

    private TypedCell cell(Cell cell) {
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
            tellFormula(cell);
        }
        return switch (cell.getValue()) {
            case BigDecimal number when isDate(cell) -> dates.cell(number.doubleValue());
            case BigDecimal number -> TypedCell.number(number);
            case String text when isError(cell, text) -> NONE;
            case String text -> text.isBlank() ? NONE : new WordCell(text);
            case Boolean truth -> new WordCell(truth.toString());
            case null, default -> NONE;
        };
    }

    private void tellFormula(Cell cell) {
        Problem problem =
                Problem.of(
                                "xlsx.formula-without-value",
                                "The cell %s has a formula and no value; such cells count as missing. Open the workbook in Excel and save it, so that they are computed."
                                        .formatted(cell.getAddress()))
                        .inFile(file.toString())
                        .atLine(cell.getAddress().getRow() + 1L);
        findings.findOnce(new Finding(Weight.DOUBT, problem));
    }

    private static boolean isError(Cell cell, String text) {
        return cell.getType() == CellType.ERROR
                || (cell.getType() == CellType.FORMULA
                        && text.matches("#(N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!)"));
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        return dateFormats.computeIfAbsent(
                id,
                _ -> {
                    String format = cell.getDataFormatString();
                    return SheetDates.isDate(id, format == null ? "" : format);
                });
    }

    private AnalysisException refusal(String code, String message) {
        return AnalysisException.input(Problem.of(code, message).inFile(file.toString()));
    }

    private AnalysisException unreadable(Exception cause) {
        Problem problem =
                Problem.of(
                                "xlsx.unreadable",
                                "The workbook cannot be read; it may be damaged or cut. Open it in"
                                        + " Excel and save it as .xlsx again.")
                        .inFile(file.toString());
        return new AnalysisException(Sort.INPUT, List.of(problem), cause);
    }
}
