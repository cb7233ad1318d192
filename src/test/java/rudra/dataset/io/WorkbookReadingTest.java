package rudra.dataset.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rudra.dataset.io.WrittenWorkbook.number;
import static rudra.dataset.io.WrittenWorkbook.styled;
import static rudra.dataset.io.WrittenWorkbook.text;
import static rudra.dataset.io.WrittenWorkbook.texts;
import static rudra.dataset.io.WrittenWorkbook.typed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.job.Progress;

final class WorkbookReadingTest {
    @TempDir private Path folder;

    private static ReadInput<Dataset> read(Path file, Map<String, String> options) {
        return DatasetKinds.DATASET.reader().read(new InputSource(file, options), Progress.none());
    }

    private static Problem refused(Path file, Map<String, String> options) {
        return assertThrows(AnalysisException.class, () -> read(file, options))
                .problems()
                .getFirst();
    }

    private Path written(WrittenWorkbook workbook) throws IOException {
        return workbook.write(folder.resolve("loans.xlsx"));
    }

    private static List<String> column(Dataset dataset, String name) {
        Column column = dataset.column(name).orElseThrow();
        return IntStream.range(0, column.size()).mapToObj(column::text).toList();
    }

    private static ColumnKind kind(Dataset dataset, String name) {
        return dataset.column(name).orElseThrow().kind();
    }

    @Test
    void cellsAreWhatTheirTypeAndFormatSay() throws IOException {
        Path file =
                written(
                        new WrittenWorkbook()
                                .sheet(
                                        "Loans",
                                        texts(1, "id", "opened", "seen", "rate", "time", "ok"),
                                        number("A2", "1")
                                                + styled("B2", 1, "43528")
                                                + styled("C2", 2, "43528.212581018517")
                                                + styled("D2", 3, "0.05")
                                                + styled("E2", 4, "0.5")
                                                + typed("F2", "b", "<v>1</v>"),
                                        number("A3", "2")
                                                + styled("B3", 5, "45000")
                                                + typed("F3", "b", "<v>0</v>")));
        Dataset loans = read(file, Map.of()).value();
        assertEquals(List.of("id", "opened", "seen", "rate", "time", "ok"), loans.names());
        assertEquals(List.of("2019-03-04", "2023-03-15"), column(loans, "opened"));
        assertEquals(List.of("2019-03-04T05:06:07", ""), column(loans, "seen"));
        assertEquals(List.of("0.05", ""), column(loans, "rate"));
        assertEquals(List.of("0.5", ""), column(loans, "time"));
        assertEquals(ColumnKind.NUMBER, kind(loans, "time"));
        assertEquals(List.of("true", "false"), column(loans, "ok"));
        assertEquals("loans", loans.name());
    }

    @Test
    void formulasAreWhatWasComputedLastAndErrorsAreMissing() throws IOException {
        Path file =
                written(
                        new WrittenWorkbook()
                                .sheet(
                                        "Loans",
                                        texts(1, "x", "y", "z"),
                                        "<c r=\"A2\"><f>1+1</f><v>2</v></c>"
                                                + typed("B2", "str", "<f>A1</f><v>word</v>")
                                                + typed("C2", "e", "<v>#N/A</v>"),
                                        typed("A3", "e", "<f>1/0</f><v>#DIV/0!</v>")
                                                + text("B3", "other")
                                                + "<c r=\"C3\"><f>B9</f></c>",
                                        number("A4", "3") + number("C4", "7")));
        ReadInput<Dataset> read = read(file, Map.of());
        assertEquals(List.of("2", "", "3"), column(read.value(), "x"));
        assertEquals(List.of("word", "other", ""), column(read.value(), "y"));
        assertEquals(List.of("", "", "7"), column(read.value(), "z"));
        Problem told = read.findings().getFirst().problem();
        assertEquals("xlsx.formula-without-value", told.code());
        assertTrue(told.message().startsWith("The cell C3 "), told.message());
        assertEquals(3, told.line().orElse(-1));
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        Path file =
                written(
                        new WrittenWorkbook()
                                .countingFrom1904()
                                .sheet("Loans", texts(1, "opened"), styled("A2", 1, "42066")));
        assertEquals(List.of("2019-03-04"), column(read(file, Map.of()).value(), "opened"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "2958465, 9999-12-31",
    })
    void daysBeforeAndAfterTheLeapDayThatNeverWas(double day, String date) {
        assertEquals(date, new SheetDates(false).cell(day).text());
    }

    @Test
    void theLeapDayThatNeverWasIsAWord() {
        assertEquals(new TypedCell.WordCell("1900-02-29"), new SheetDates(false).cell(60));
        assertEquals("1904-01-01", new SheetDates(true).cell(0).text());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'General', false",
        "164, 'yyyy-mm-dd', true",
        "164, 'mmm', true",
        "164, 'h:mm:ss', false",
        "164, '[h]:mm', false",
        "164, '\"day\" 0.0', false",
        "164, '#,##0.00 [$€-407]', false",
        "164, '[Red]0.0;[Blue]-0.0', false",
        "164, '0\\d', false",
        "14, '', true",
    })
    void theFormatTellsADateFromANumber(int id, String format, boolean isDate) {
        assertEquals(isDate, SheetDates.isDate(id, format));
    }

    @Test
    void titlesAboveAndEmptyRowsBelowAreNoRows() throws IOException {
        Path file =
                written(
                        new WrittenWorkbook()
                                .sheet(
                                        "Loans",
                                        texts(1, "Loans of a bank"),
                                        "",
                                        texts(3, "x", "y", "", "z"),
                                        number("A4", "1") + number("B4", "2"),
                                        "",
                                        number("A6", "3") + number("D6", "4"),
                                        styled("A7", 1, "") + text("B7", " ")));
        ReadInput<Dataset> read = read(file, Map.of());
        assertEquals(List.of("x", "y", "z"), read.value().names());
        assertEquals(List.of("1", "3"), column(read.value(), "x"));
        assertEquals(List.of("", "4"), column(read.value(), "z"));
        assertEquals("xlsx.rows-above", read.findings().getFirst().problem().code());
    }

    @Test
    void theFirstSheetThatIsNotHiddenIsReadUnlessAnotherIsNamed() throws IOException {
        Path file =
                written(
                        new WrittenWorkbook()
                                .sheet("Lists", texts(1, "code"), number("A2", "9"))
                                .sheet("Loans", texts(1, "x"), number("A2", "1"))
                                .sheet("2019", texts(1, "y"), number("A2", "2"))
                                .hiding("Lists"));
        assertEquals(List.of("x"), read(file, Map.of()).value().names());
        assertEquals(List.of("y"), read(file, Map.of("sheet", "2019")).value().names());
        assertEquals(List.of("code"), read(file, Map.of("sheet", "1")).value().names());
        Problem refusal = refused(file, Map.of("sheet", "Deposits"));
        assertEquals("sheet", refusal.field().orElse(""));
        assertTrue(refusal.message().endsWith("There are: Lists, Loans, 2019."));
    }

    @Test
    void aCellOutsideTheColumnsIsRefusedByItsAddress() throws IOException {
        String[] rows = new String[61];
        rows[0] = texts(1, "x");
        for (int row = 1; row < rows.length; row++) {
            rows[row] = number("A" + (row + 1), String.valueOf(row));
        }
        rows[60] += text("M61", "checked by hand");
        Problem refusal = refused(written(new WrittenWorkbook().sheet("S", rows)), Map.of());
        assertEquals("dataset.row-too-long", refusal.code());
        assertTrue(refusal.message().startsWith("The cell M61 "), refusal.message());
        assertEquals(61, refusal.line().orElse(-1));
    }

    @Test
    void theSheetOfSomethingElseIsRefused() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "x\n1\n");
        assertEquals("sheet", refused(csv, Map.of("sheet", "S")).field().orElse(""));
    }

    @Test
    void damagedOldEncryptedAndOtherFilesAreRefusedInWords() throws IOException {
        byte[] whole =
                Files.readAllBytes(
                        written(new WrittenWorkbook().sheet("S", texts(1, "x"), texts(2, "1"))));
        assertEquals("xlsx.unreadable", code(Arrays.copyOf(whole, whole.length / 2)));
        byte[] flipped = whole.clone();
        Arrays.fill(flipped, 60, 120, (byte) 7);
        assertEquals("xlsx.unreadable", code(flipped));
        assertEquals(
                "xlsx.old-or-encrypted",
                code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}));
        assertEquals("xlsx.no-workbook", code("x,y\n1,2\n".getBytes(UTF_8)));
        assertEquals("file.empty", code(new byte[0]));
        assertEquals("dataset.no-rows", refused(onlyHeader(), Map.of()).code());
    }

    private Path onlyHeader() throws IOException {
        return written(new WrittenWorkbook().sheet("S", texts(1, "x", "y")));
    }

    private String code(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("other.xlsx"), content);
        Problem refusal = refused(file, Map.of());
        assertEquals(file.toString(), refusal.file().orElse(""));
        return refusal.code();
    }

    @Test
    void aWorkbookThatUnfoldsBeyondMeasureIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int k = 0; k < 100; k++) {
                zip.write(block);
            }
        }
        assertEquals("xlsx.beyond-measure", refused(file, Map.of()).code());
    }
}
