package rudra.dataset.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;

final class SampleLoansTest {
    private static final Path SHIPPED = Path.of("samples", "datasets");

    @TempDir private Path folder;

    private static ReadInput<Dataset> read(String name) {
        return DatasetKinds.DATASET
                .reader()
                .read(InputSource.of(SHIPPED.resolve(name)), Progress.none());
    }

    private static Column column(String file, String name) {
        return read(file).value().column(name).orElseThrow();
    }

    private static double share(Column column, String text, int from, int to) {
        return IntStream.range(from, to).filter(row -> column.text(row).equals(text)).count()
                / (double) (to - from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"loans-clean.csv", "loans-dirty.csv", "loans-drifting.csv"})
    void theFilesThatShipAreThoseThatTheGeneratorMakes(String name) throws IOException {
        SampleLoans.writeTo(folder);
        assertArrayEquals(
                Files.readAllBytes(SHIPPED.resolve(name)),
                Files.readAllBytes(folder.resolve(name)));
    }

    @Test
    void theCleanOneIsReadWithoutADoubtAndLacksNothing() {
        ReadInput<Dataset> clean = read("loans-clean.csv");
        assertFalse(clean.isDoubtful());
        assertEquals(1500, clean.value().size());
        assertTrue(clean.value().columns().stream().allMatch(column -> column.missing() == 0));
        double defaults = share(column("loans-clean.csv", "default"), "yes", 0, 1500);
        assertEquals(0.18, defaults, 0.05);
    }

    @Test
    void theDirtyOneHasTheDirtThatItsStoryNames() {
        Dataset dirty = read("loans-dirty.csv").value();
        assertEquals(1537, dirty.size());
        Column loan = dirty.column("loan").orElseThrow();
        assertEquals(ColumnKind.TEXT, loan.kind());
        Set<String> different = new TreeSet<>();
        IntStream.range(0, dirty.size()).mapToObj(loan::text).forEach(different::add);
        assertEquals(1500, different.size());
        assertEquals(ColumnKind.DATE, dirty.column("opened").orElseThrow().kind());
        assertEquals(ColumnKind.NUMBER, dirty.column("debt_share").orElseThrow().kind());
        assertTrue(dirty.column("income").orElseThrow().missing() > 150);
        assertEquals(1, share(dirty.column("currency").orElseThrow(), "EUR", 0, dirty.size()));
        NumberColumn fees = (NumberColumn) dirty.column("collection_fees").orElseThrow();
        Column status = dirty.column("status").orElseThrow();
        assertTrue(
                IntStream.range(0, dirty.size())
                        .filter(row -> fees.value(row) > 0)
                        .allMatch(row -> status.text(row).equals("defaulted")));
    }

    @Test
    void inTheDriftingOneTheSaferChannelBecomesTheRiskier() {
        Dataset drifting = read("loans-drifting.csv").value();
        Column opened = drifting.column("opened").orElseThrow();
        Column channel = drifting.column("channel").orElseThrow();
        int turn =
                (int)
                        IntStream.range(0, drifting.size())
                                .filter(row -> opened.text(row).compareTo("2023-07") < 0)
                                .count();
        for (String year : List.of("before", "after")) {
            int[] rows =
                    year.equals("before")
                            ? IntStream.range(0, turn).toArray()
                            : IntStream.range(turn, drifting.size()).toArray();
            double online = defaults(drifting, channel, rows, true);
            double others = defaults(drifting, channel, rows, false);
            assertEquals(year.equals("after"), online > others, year);
        }
    }

    private static double defaults(Dataset loans, Column channel, int[] rows, boolean online) {
        Column outcome = loans.column("default").orElseThrow();
        return IntStream.of(rows)
                .filter(row -> channel.text(row).equals("online") == online)
                .mapToDouble(row -> outcome.text(row).equals("yes") ? 1 : 0)
                .average()
                .orElseThrow();
    }
}
