package rudra.dataset.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.KeptIn;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.alignment.AlignResult.JoinedColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;

/**
 * Expected values of joins and of resampling are those of pandas 1.5.3 ({@code merge_asof} and
 * {@code resample} with the labels W-SUN, M, Q and Y) on the same tables.
 */
final class AlignAnalysisTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final AlignAnalysis ALIGN = AlignAnalysis.of(DATASET);

    private static final String LOANS =
            """
            day,country,x
            2020-03-31,de,1
            2020-01-05,de,2
            2020-02-29,fr,3
            2020-02-10,fr,4
            2020-04-30,de,5
            2019-12-31,fr,6
            """;
    private static final String RATES =
            """
            day,country,rate
            2020-01-05,de,1
            2020-01-31,de,1.5
            2020-02-10,fr,2
            2020-02-29,fr,2.5
            2020-03-31,de,3
            2020-02-10,fr,2.25
            """;
    private static final String SERIES =
            """
            day,v
            2020-01-01,1
            2020-01-15,2
            2020-01-31,4
            2020-02-01,8
            2020-03-31,16
            2020-04-01,32
            2020-12-31,64
            """;

    @TempDir private Path folder;

    private Dataset table(String name, String content) {
        try {
            Path file = Files.writeString(folder.resolve(name + ".csv"), content);
            return DatasetKinds.DATASET
                    .reader()
                    .read(InputSource.of(file), Progress.none())
                    .value();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static AlignParameters asked(String by, int lag, int tolerance) {
        ResamplingParameters none = ResamplingParameters.defaults();
        return new AlignParameters("", "", by, lag, tolerance, none, none);
    }

    private static AlignParameters resampled(Period period, Aggregate aggregate) {
        ResamplingParameters chosen = new ResamplingParameters(period, aggregate);
        return new AlignParameters("", "", "", 0, 0, chosen, ResamplingParameters.defaults());
    }

    private Inputs inputs(String dataset, String... further) {
        Inputs inputs = Inputs.none(new Seed(1)).with(DATASET, table("loans", dataset));
        for (int k = 0; k < further.length; k++) {
            inputs = inputs.with(ALIGN.further(), table("table" + k, further[k]));
        }
        return inputs;
    }

    /** The table that the run leaves, read again. */
    private Dataset aligned(AlignParameters parameters, String dataset, String... further) {
        Path out = folder.resolve("out");
        try {
            Files.createDirectories(out);
            ALIGN.run(parameters, inputs(dataset, further), new KeptIn(out), Progress.none());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return DatasetKinds.DATASET
                .reader()
                .read(new InputSource(out.resolve("aligned.csv"), Map.of()), Progress.none())
                .value();
    }

    private static List<String> column(Dataset rows, String name) {
        Column column = rows.column(name).orElseThrow();
        return IntStream.range(0, column.size()).mapToObj(column::text).toList();
    }

    @Test
    void aRowGetsTheLastValueAtOrBeforeItsDate() {
        Dataset rows = aligned(asked("", 0, 0), LOANS, RATES);
        assertEquals(
                List.of("day", "country", "x", "table0.country", "rate"),
                List.copyOf(rows.names()));
        assertEquals(List.of("3", "1", "2.5", "2.25", "3", ""), column(rows, "rate"));
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), column(rows, "x"));
    }

    @Test
    void aKeyLagAndAgeNarrowWhatIsKnown() {
        assertEquals(
                List.of("3", "1", "2.5", "2.25", "3", ""),
                column(aligned(asked("country", 0, 0), LOANS, RATES), "rate"));
        assertEquals(
                List.of("1.5", "", "", "", "3", ""),
                column(aligned(asked("country", 30, 0), LOANS, RATES), "rate"));
        assertEquals(
                List.of("3", "1", "2.5", "2.25", "", ""),
                column(aligned(asked("", 0, 20), LOANS, RATES), "rate"));
    }

    @Test
    void aValueThatIsMissingLeavesTheOneBefore() {
        Dataset rows =
                aligned(
                        asked("", 0, 0),
                        "day,x\n2020-03-01,1\n2020-05-01,2\n",
                        "day,gdp,cpi\n2020-01-01,7,1\n2020-02-01,,2\n2020-04-01,,3\n");
        assertEquals(List.of("7", "7"), column(rows, "gdp"));
        assertEquals(List.of("2", "3"), column(rows, "cpi"));
    }

    @Test
    void theResultSaysHowOldValuesAre() {
        AlignResult result = ALIGN.run(asked("", 0, 0), inputs(LOANS, RATES), Progress.none());
        JoinedColumn rate = result.joined().getLast();
        assertEquals(new JoinedColumn("rate", "table0", 5, 0, 30), rate);
        assertEquals(6, result.preview().size());
        assertEquals("2.5", result.preview().get(2).cells().get("rate"));
    }

    @Test
    void severalTablesAreJoinedUnderDifferentNames() {
        Dataset rows = aligned(asked("country", 0, 0), LOANS, RATES, RATES);
        assertEquals(
                List.of("day", "country", "x", "rate", "table1.rate"), List.copyOf(rows.names()));
        assertEquals(column(rows, "rate"), column(rows, "table1.rate"));
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, LAST, 2020-01-05=1 2020-01-19=2 2020-02-02=8 2020-04-05=32 2021-01-03=64",
        "WEEK, SUM, 2020-01-05=1 2020-01-19=2 2020-02-02=12 2020-04-05=48 2021-01-03=64",
        "WEEK, MIN, 2020-01-05=1 2020-01-19=2 2020-02-02=4 2020-04-05=16 2021-01-03=64",
        "MONTH, MEAN, 2020-01-31=2.3333333333333335 2020-02-29=8 2020-03-31=16 2020-04-30=32"
                + " 2020-12-31=64",
        "MONTH, MAX, 2020-01-31=4 2020-02-29=8 2020-03-31=16 2020-04-30=32 2020-12-31=64",
        "QUARTER, MEAN, 2020-03-31=6.2 2020-06-30=32 2020-12-31=64",
        "QUARTER, SUM, 2020-03-31=31 2020-06-30=32 2020-12-31=64",
        "YEAR, MEAN, 2020-12-31=18.142857142857142",
    })
    void aPeriodBecomesARowStampedWithItsEnd(Period period, Aggregate aggregate, String expected) {
        Dataset rows = aligned(resampled(period, aggregate), SERIES);
        List<String> found = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            found.add(column(rows, "day").get(row) + "=" + column(rows, "v").get(row));
        }
        assertEquals(expected, String.join(" ", found));
    }

    @Test
    void thePeriodOfAnAfternoonIsKnownOnlyAtItsLastSecond() {
        Dataset rows =
                aligned(
                        resampled(Period.MONTH, Aggregate.SUM),
                        "time,v\n2020-01-31 15:00,1\n2020-01-02 09:00,2\n");
        assertEquals(List.of("2020-01-31T23:59:59"), column(rows, "time"));
        assertEquals(List.of("3"), column(rows, "v"));
    }

    @Test
    void wordsOfAPeriodAreTheLastAndMissingNumbersDoNotCount() {
        Dataset rows =
                aligned(
                        resampled(Period.YEAR, Aggregate.MEAN),
                        "day,v,w\n2020-01-02,1,a\n2020-06-01,,b\n2020-12-01,3,\n2021-01-01,,c\n");
        assertEquals(List.of("2", ""), column(rows, "v"));
        assertEquals(List.of("b", "c"), column(rows, "w"));
    }

    @Test
    void furtherTablesAreResampledBeforeTheyAreJoined() {
        ResamplingParameters months = new ResamplingParameters(Period.MONTH, Aggregate.SUM);
        AlignParameters asked =
                new AlignParameters("", "", "", 0, 0, ResamplingParameters.defaults(), months);
        Dataset rows = aligned(asked, "day,x\n2020-01-30,1\n2020-01-31,2\n2020-02-28,3\n", SERIES);
        assertEquals(List.of("", "7", "7"), column(rows, "v"));
    }

    @Test
    void rowsWithoutADateStayAndKnowNothing() {
        Inputs inputs = inputs("day,x\n2020-05-01,1\n,2\n", RATES);
        AlignResult result = ALIGN.run(asked("", 0, 0), inputs, Progress.none());
        assertEquals(2, result.rows());
        assertEquals("", result.preview().get(1).cells().get("rate"));
        assertTrue(result.remarks().getFirst().startsWith("1 rows of “loans” have no date"));
    }

    private Problem refused(AlignParameters asked, String dataset, String... further) {
        return assertThrows(
                        AnalysisException.class,
                        () -> ALIGN.run(asked, inputs(dataset, further), Progress.none()))
                .problems()
                .getFirst();
    }

    @Test
    void whatCannotBeAlignedIsRefusedWithTheParameter() {
        assertEquals("further", refused(asked("", 0, 0), LOANS).field().orElse(""));
        assertEquals("time", refused(asked("", 0, 0), "x\n1\n", RATES).field().orElse(""));
        assertEquals(
                "time",
                refused(asked("", 0, 0), "a,b\n2020-01-01,2020-01-02\n", RATES).field().orElse(""));
        assertEquals("furtherTime", refused(asked("", 0, 0), LOANS, "x\n1\n").field().orElse(""));
        assertEquals("by", refused(asked("bank", 0, 0), LOANS, RATES).field().orElse(""));
    }
}
