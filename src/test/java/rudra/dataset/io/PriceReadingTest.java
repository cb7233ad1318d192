package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.Panel;
import rudra.job.Progress;

final class PriceReadingTest {
    @TempDir private Path folder;

    private ReadInput<Panel> read(String content, Map<String, String> options) {
        try {
            Path file = Files.writeString(folder.resolve("prices.csv"), content);
            return DatasetKinds.PRICES
                    .reader()
                    .read(new InputSource(file, options), Progress.none());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ReadInput<Panel> read(String content) {
        return read(content, Map.of());
    }

    private Problem refused(String content) {
        AnalysisException refusal = assertThrows(AnalysisException.class, () -> read(content));
        assertEquals(AnalysisException.Sort.INPUT, refusal.sort());
        return refusal.problems().getFirst();
    }

    private static List<String> codes(ReadInput<Panel> read) {
        return read.findings().stream().map(f -> f.problem().code()).toList();
    }

    @Test
    void aColumnForEachBankMayBeginLateEndEarlyAndHaveGaps() {
        ReadInput<Panel> read =
                read("date,A,B,C\n2008-01-02,1,,5\n2008-01-03,NA,2,4\n2008-01-04,3,2.5,\n");
        Panel panel = read.value();
        assertFalse(read.isDoubtful());
        assertEquals(List.of("A", "B", "C"), panel.names());
        assertEquals(3, panel.dates().size());
        assertTrue(Double.isNaN(panel.value(0, 1)));
        assertEquals(3, panel.value(0, 2));
        assertEquals(1, panel.first(1).orElseThrow());
        assertEquals(1, panel.last(2).orElseThrow());
    }

    @Test
    void aRowForEachPriceMakesTheSamePanel() {
        Panel panel =
                read("id;day;close\nA;2008-01-03;2\nB;2008-01-02;7\nA;2008-01-02;1,5\n").value();
        assertEquals(List.of("A", "B"), panel.names());
        assertEquals(List.of(LocalDate.of(2008, 1, 2), LocalDate.of(2008, 1, 3)), panel.dates());
        assertEquals(1.5, panel.value(0, 0));
        assertEquals(2, panel.value(0, 1));
        assertEquals(7, panel.value(1, 0));
        assertTrue(Double.isNaN(panel.value(1, 1)));
    }

    @Test
    void columnsOfOtherNamesAreNamedByTheUser() {
        Panel panel =
                read(
                                "wann,wer,wieviel\n2008-01-02,A,1\n2008-01-03,A,2\n",
                                Map.of("columns", "date=wann,id=wer,price=wieviel"))
                        .value();
        assertEquals(2, panel.value(0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-09-15",
        "2008/9/15",
        "2008.09.15",
        "20080915",
        "15.09.2008",
        "15/9/2008",
        "9/15/2008",
        "15-Sep-2008",
        "15 September 2008",
        "2008-09-15 00:00:00",
        "2008-09-15T23:59:59.5Z",
    })
    void aDateIsReadAsPeopleWriteIt(String text) {
        Panel panel = read("date,A\n" + text + ",1\n2008-12-31,2\n").value();
        assertEquals(LocalDate.of(2008, 9, 15), panel.dates().getFirst());
    }

    @Test
    void oneDateAboveTwelveTellsTheOrderOfAll() {
        Panel panel = read("date,A\n1/4/1999,1\n1/5/1999,2\n1/29/1999,3\n2/1/1999,4\n").value();
        assertEquals(LocalDate.of(1999, 1, 4), panel.dates().getFirst());
        assertEquals(LocalDate.of(1999, 2, 1), panel.dates().getLast());
    }

    @Test
    void datesThatFitBothOrdersAreADoubtUntilTheUserSays() {
        String content = "date,A\n1/4/1999,1\n1/5/1999,2\n1/6/1999,3\n1/7/1999,4\n";
        assertEquals(List.of("prices.dates-ambiguous"), codes(read(content)));
        assertEquals(LocalDate.of(1999, 4, 1), read(content).value().dates().getFirst());
        ReadInput<Panel> told = read(content, Map.of("dates", "month-first"));
        assertEquals(List.of(), told.findings());
        assertEquals(LocalDate.of(1999, 1, 4), told.value().dates().getFirst());
    }

    @Test
    void datesOutOfOrderAreSortedAndNoted() {
        ReadInput<Panel> read = read("date,A\n2008-01-04,3\n2008-01-02,1\n2008-01-03,2\n");
        assertEquals(List.of("prices.not-in-order"), codes(read));
        assertEquals(3, read.findings().getFirst().problem().line().orElseThrow());
        assertEquals(1, read.value().value(0, 0));
        assertEquals(3, read.value().value(0, 2));
    }

    @Test
    void aPriceGivenTwiceIsLeftOutWhereItIsTheSameAndRefusedWhereItIsNot() {
        String twice = "date,A\n2008-01-02,1\n2008-01-03,2\n2008-01-03,%s\n";
        assertEquals(List.of("prices.price-twice"), codes(read(twice.formatted("2"))));
        Problem problem = refused(twice.formatted("2.5"));
        assertEquals("prices.date-twice", problem.code());
        assertEquals(4, problem.line().orElseThrow());
        assertEquals("A", problem.field().orElseThrow());
        assertTrue(problem.message().contains("line 3"), problem.message());
    }

    @Test
    void pricesNotAboveZeroAreLeftOutWithACount() {
        ReadInput<Panel> read = read("date,A,B\n2008-01-02,-1,1\n2008-01-03,0,2\n2008-01-04,3,3\n");
        assertEquals(List.of("prices.not-above-zero"), codes(read));
        Problem problem = read.findings().getFirst().problem();
        assertEquals(2, problem.line().orElseThrow());
        assertEquals("A", problem.field().orElseThrow());
        assertTrue(problem.message().contains("2 times"), problem.message());
        assertTrue(read.isDoubtful());
        assertEquals(2, read.value().first(0).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,A\\n2008-01-02,dear|prices.not-a-number|2|A",
                "date,A\\n2008-01-02,1\\n2008-02-30,2|prices.not-a-date|3|date",
                "date,A\\nyesterday,1|prices.not-a-date|2|date",
                "date,A\\n1/2/99,1|prices.not-a-date|2|date",
                "date,A\\n2008-01-02,1,5|prices.row-too-long|2|date",
                "date,id,price\\n2008-01-02,,5|prices.no-id|2|id",
            })
    void whatCannotBeReadIsRefusedWithItsPlace(
            String content, String code, long line, String field) {
        Problem problem = refused(content.replace("\\n", "\n"));
        assertEquals(code, problem.code());
        assertEquals(line, problem.line().orElseThrow());
        assertEquals(field, problem.field().orElseThrow());
        assertTrue(problem.file().orElseThrow().endsWith("prices.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date\\n2008-01-02|prices.no-column",
                "date,A,A\\n2008-01-02,1,2|prices.name-twice",
                "date,A\\n2008-01-02,1|prices.too-few",
            })
    void aTableThatHoldsNoReturnsIsRefused(String content, String code) {
        assertEquals(code, refused(content.replace("\\n", "\n")).code());
    }

    @Test
    void pricesOfOneInstrumentAreADoubtAndANumberedFirstColumnIsNoSeries() {
        ReadInput<Panel> read =
                read(",date,open,high,low,close\n0,1999-11-01,1,2,1,2\n1,1999-11-02,2,3,2,3\n");
        assertEquals(List.of("prices.one-instrument"), codes(read));
        assertEquals(List.of("open", "high", "low", "close"), read.value().names());
    }

    @Test
    void anUnknownOptionIsTheUsersToMend() {
        AnalysisException wrong =
                assertThrows(
                        AnalysisException.class,
                        () -> read("date,A\n2008-01-02,1\n", Map.of("colour", "red")));
        assertEquals(AnalysisException.Sort.USAGE, wrong.sort());
        assertEquals("colour", wrong.problems().getFirst().field().orElseThrow());
    }
}
