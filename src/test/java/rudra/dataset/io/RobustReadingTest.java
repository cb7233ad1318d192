package rudra.dataset.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.job.Progress;

/** Tables as they come: each is read as it was meant, or refused with file, line and field. */
final class RobustReadingTest {
    @TempDir private Path folder;

    private ReadInput<Dataset> read(byte[] content, Map<String, String> options, Progress progress)
            throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), content);
        return DatasetKinds.DATASET.reader().read(new InputSource(file, options), progress);
    }

    private ReadInput<Dataset> read(String content, Map<String, String> options) {
        try {
            return read(content.getBytes(UTF_8), options, Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dataset read(String content) {
        return read(content, Map.of()).value();
    }

    private Problem refused(byte[] content) {
        Problem refusal =
                assertThrows(
                                AnalysisException.class,
                                () -> read(content, Map.of(), Progress.none()))
                        .problems()
                        .getFirst();
        assertEquals(folder.resolve("table.csv").toString(), refusal.file().orElse(""));
        return refusal;
    }

    private Problem refused(String content) {
        return refused(content.getBytes(UTF_8));
    }

    private static Problem told(ReadInput<Dataset> read, String code) {
        return read.findings().stream()
                .map(Finding::problem)
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> column(Dataset rows, String name) {
        Column column = rows.column(name).orElseThrow();
        return IntStream.range(0, column.size()).mapToObj(column::text).toList();
    }

    private static ColumnKind kind(Dataset rows, String name) {
        return rows.column(name).orElseThrow().kind();
    }

    @Test
    void columnsThatAreConstantOrEmptyStay() {
        Dataset rows = read("same,none,x\n7,,1\n7,NA,2\n7,.,3\n");
        assertEquals(List.of("7", "7", "7"), column(rows, "same"));
        assertEquals(3, rows.column("none").orElseThrow().missing());
        assertEquals(ColumnKind.NUMBER, kind(rows, "none"));
    }

    @Test
    void datesLongAgoAreCountedAsTodaysCalendarDoes() {
        Dataset rows = read("d,x\n1899-12-31,1\n1582-10-10,2\n0001-01-01,3\n31.12.1066,4\n");
        assertEquals(ColumnKind.DATE, kind(rows, "d"));
        assertEquals(
                List.of("1899-12-31", "1582-10-10", "0001-01-01", "1066-12-31"), column(rows, "d"));
    }

    @Test
    void aDayThatThereWasNotIsAWord() {
        ReadInput<Dataset> read = read("d\n2019-01-01\n2019-02-30\n", Map.of("types", "d=text"));
        assertEquals(List.of("2019-01-01", "2019-02-30"), column(read.value(), "d"));
        assertEquals(ColumnKind.CATEGORY, kind(read("d\n2019-01-01\n2019-02-30\n"), "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theUsualSeparatorsAreRecognised(String separator) {
        Dataset rows = read("x,name\n1,a b\n2,c d\n".replace(",", separator));
        assertEquals(List.of("a b", "c d"), column(rows, "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "^", ":", "§", "#"})
    void anyOtherCanBeNamed(String separator) {
        String content = "x,name\n1,ab\n2,cd\n".replace(",", separator);
        Dataset rows = read(content, Map.of("separator", separator)).value();
        assertEquals(List.of("ab", "cd"), column(rows, "name"));
    }

    @Test
    void whatNumbersAreMadeOfSeparatesNothing() {
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class, () -> read("x\n1\n", Map.of("separator", ".")));
        assertEquals("separator", refusal.problems().getFirst().field().orElse(""));
    }

    @Test
    void quotesSeparatorsAndLineBreaksWithinQuotesBelongToTheCell() {
        Dataset rows = read("x,remark\n1,\"said \"\"no\"\", twice\nand left\"\n2,5\" pipe\n");
        assertEquals(List.of("said \"no\", twice\nand left", "5\" pipe"), column(rows, "remark"));
        assertEquals(List.of("1", "2"), column(rows, "x"));
    }

    @Test
    void theLineToldIsThatOfTheFileWhereCellsHaveLineBreaks() {
        ReadInput<Dataset> read = read("x,y\n\"a\nb\",1\nc\n", Map.of());
        assertEquals(4, told(read, "dataset.row-short").line().orElse(-1));
    }

    @Test
    void everyEncodingIsRecognised() throws IOException {
        String content = "name;x\nZoë;1,5\nJosé;2,5\n";
        Map<Charset, String> marks =
                Map.of(UTF_8, "\uFEFF", UTF_16LE, "\uFEFF", UTF_16BE, "\uFEFF");
        for (Map.Entry<Charset, String> each : marks.entrySet()) {
            byte[] bytes = (each.getValue() + content).getBytes(each.getKey());
            Dataset rows = read(bytes, Map.of(), Progress.none()).value();
            assertEquals(List.of("Zoë", "José"), column(rows, "name"), each.getKey().name());
            assertEquals(List.of("1.5", "2.5"), column(rows, "x"), each.getKey().name());
        }
        Dataset rows = read(content.getBytes(ISO_8859_1), Map.of(), Progress.none()).value();
        assertEquals(List.of("Zoë", "José"), column(rows, "name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "''             ! file.empty",
                "'\n\n  \n'     ! file.empty",
                "'x,y\n'        ! dataset.no-rows",
                "'x,y\n1,2,3\n' ! dataset.row-too-long",
                "'x\n\"1\n'     ! table.row-broken",
            })
    void whatIsNoTableIsRefused(String content, String code) {
        assertEquals(code, refused(content).code());
    }

    @Test
    void rowsOfAnyLengthAreToldWithTheirLines() {
        ReadInput<Dataset> read = read("x,y,z\n1,2,3\n4\n\n5,6\n7,8,9,,\n", Map.of());
        assertEquals(List.of("2", "", "6", "8"), column(read.value(), "y"));
        Problem shorts = told(read, "dataset.row-short");
        assertEquals(3, shorts.line().orElse(-1));
        assertTrue(shorts.message().endsWith("So it is 2 times."), shorts.message());
        assertEquals(3, refused("x,y\n1,2\n1,2,3\n").line().orElse(-1));
    }

    @Test
    void shortRowsAreCountedOnceWhereAColumnIsReadAgain() {
        StringBuilder rows = new StringBuilder("x,y\n4\n");
        for (int row = 0; row < 2_000; row++) {
            rows.append(row).append(",1\n");
        }
        ReadInput<Dataset> read = read(rows + "word,1\n", Map.of());
        assertEquals(2003, told(read, "dataset.column-mixed").line().orElse(-1));
        assertTrue(!told(read, "dataset.row-short").message().contains("times"));
    }

    @Test
    void zeroBytesAreRefusedWithTheirLine() {
        assertEquals("file.not-text", refused("x,y\n1,\0\n").code());
        byte[] late = new byte[4 << 20];
        Arrays.fill(late, (byte) '1');
        for (int k = 1; k < late.length; k += 2) {
            late[k] = '\n';
        }
        late[0] = 'x';
        late[late.length - 4] = 0;
        Problem refusal = refused(late);
        assertEquals("table.zero-bytes", refusal.code());
        assertEquals(late.length / 2 - 1, refusal.line().orElse(-1));
    }

    @Test
    void twentyThousandColumnsAreRead() {
        String names =
                IntStream.range(0, 20_000)
                        .mapToObj(k -> "a rather long name of a column " + k % 19_999)
                        .collect(Collectors.joining(","));
        String row =
                IntStream.range(0, 20_000)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        Dataset rows = read(names + "\n" + (row + "\n").repeat(20));
        assertEquals(20_000, rows.columns().size());
        assertEquals("a rather long name of a column 0 (2)", rows.names().getLast());
        assertEquals("19999", rows.columns().getLast().text(19));
    }

    @Test
    void aHeaderBeyondMeasureIsRefused() {
        assertEquals(
                "table.header-too-long", refused(("x".repeat(99) + ",").repeat(30_000)).code());
    }

    @Test
    void oneColumnIsATable() {
        assertEquals(List.of("1", "2"), column(read("x\n1\n2\n"), "x"));
        assertEquals(List.of("a", "b"), column(read("name\r\na\r\nb"), "name"));
    }

    @Test
    void anyNumberOfThreadsReadsTheSame() throws IOException {
        StringBuilder content = new StringBuilder("x,y,word,day\n");
        for (int row = 0; row < 20_000; row++) {
            content.append(row).append(',').append(row % 7 == 0 ? "" : row * 0.25);
            content.append(",w").append(row % 11).append(",2020-01-").append(10 + row % 20);
            content.append('\n');
        }
        byte[] bytes = content.append("late,1,w,2020-01-01\n").toString().getBytes(UTF_8);
        ReadInput<Dataset> one = read(bytes, Map.of(), on(1));
        ReadInput<Dataset> four = read(bytes, Map.of(), on(4));
        assertEquals(one.value().digest(), four.value().digest());
        assertEquals(one.findings(), four.findings());
    }

    private static Progress on(int threads) {
        return new Progress() {
            @Override
            public void update(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public int threads() {
                return threads;
            }
        };
    }

    @Test
    void theFirstCellOfAnotherTypeIsToldThoughALaterRowIsBroken() {
        String rows = "x,y\n1,2\nword,3\n" + "4,5\n".repeat(5_000) + "6,7,8\n";
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class, () -> read(rows, Map.of("types", "x=number")));
        assertEquals(3, refusal.problems().getFirst().line().orElse(-1));
        assertEquals("x", refusal.problems().getFirst().field().orElse(""));
    }

    /** A file that somebody cuts while it is read ends within a row. */
    @Test
    void aFileThatShrinksWhileItIsReadIsRefusedAsSuch() {
        Path file = folder.resolve("table.csv");
        byte[] content = ("x,remark\n" + "1,\"a remark\"\n".repeat(400_000)).getBytes(UTF_8);
        Progress cutting =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {
                        if (fraction > 0) {
                            cut();
                        }
                    }

                    private void cut() {
                        try {
                            if (Files.size(file) == content.length) {
                                Files.write(
                                        file,
                                        Arrays.copyOf(content, content.length - 4),
                                        StandardOpenOption.TRUNCATE_EXISTING);
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> read(content, Map.of(), cutting));
        assertEquals("input.changed", refusal.problems().getFirst().code());
    }
}
