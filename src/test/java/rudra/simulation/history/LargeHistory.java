package rudra.simulation.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.simulation.history.ColumnValues.Numbers;

/**
 * Writes a large history of random numbers in a process of its own, which is killed or finds the
 * disk full meanwhile: {@code LargeHistory FOLDER}. Says on its output what it has appended.
 */
final class LargeHistory {
    private static final int ROWS = 40_000;
    private static final int STEPS = 5;
    private static final int COLUMNS = 80;

    private LargeHistory() {}

    public static void main(String[] arguments) {
        TableLayout layout =
                TableLayout.of(
                        "institutions",
                        IntStream.range(0, COLUMNS)
                                .mapToObj(c -> Column.number("x" + c))
                                .toArray(Column[]::new));
        Random random = new Random(1);
        try (HistoryWriter writer = HistoryWriter.begin(Path.of(arguments[0]), List.of(layout))) {
            for (int step = 0; step < STEPS; step++) {
                writer.append(
                        new StepRows(
                                layout,
                                step,
                                IntStream.range(0, COLUMNS)
                                        .<ColumnValues>mapToObj(
                                                c -> new Numbers(random.doubles(ROWS).toArray()))
                                        .toList()));
                System.out.println("appended " + step);
            }
            writer.finish();
        } catch (AnalysisException e) {
            System.out.println(e.problems().getFirst().code());
        }
    }
}
