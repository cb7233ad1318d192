package rudra.simulation.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.table.NumberText;
import rudra.network.MoneyUnit;
import rudra.simulation.analysis.Money;
import rudra.simulation.sweep.SimulationSweepResult.Cell;

/** Says what a sweep found: where least and most is lost, and where it changes most. */
final class SweepFinding {
    private static final double NOTICEABLE = 1e-9;

    private final SweepGrid grid;
    private final List<Cell> cells;
    private final MoneyUnit unit;

    private SweepFinding(SweepGrid grid, List<Cell> cells, MoneyUnit unit) {
        this.grid = grid;
        this.cells = cells;
        this.unit = unit;
    }

    static String of(SweepGrid grid, List<Cell> cells, MoneyUnit unit) {
        return new SweepFinding(grid, cells, unit).sentences();
    }

    private String sentences() {
        Comparator<Integer> byLoss = Comparator.comparingDouble(k -> cells.get(k).loss());
        int least = IntStream.range(0, cells.size()).boxed().min(byLoss).orElse(0);
        int most = IntStream.range(0, cells.size()).boxed().max(byLoss).orElse(0);
        double difference = cells.get(most).loss() - cells.get(least).loss();
        if (difference <= NOTICEABLE * Math.abs(cells.get(most).loss())) {
            return "The values change nothing: %s everywhere.".formatted(lossOf(least));
        }
        return grid.second().isPresent()
                ? "Least is lost with %s (%s), most with %s (%s)."
                        .formatted(grid.words(least), lossOf(least), grid.words(most), lossOf(most))
                : "%s: least is lost at %s (%s), most at %s (%s).%s"
                        .formatted(
                                PathWords.of(grid.first().path()),
                                grid.words(least),
                                lossOf(least),
                                grid.words(most),
                                lossOf(most),
                                cells.size() < 3 ? "" : steepest());
    }

    private String steepest() {
        int before =
                IntStream.range(0, cells.size() - 1)
                        .boxed()
                        .max(Comparator.comparingDouble(this::change))
                        .orElse(0);
        return " It changes most between %s and %s, from %s to %s."
                .formatted(
                        grid.words(before),
                        grid.words(before + 1),
                        money(cells.get(before)),
                        money(cells.get(before + 1)));
    }

    private double change(int before) {
        return Math.abs(cells.get(before + 1).loss() - cells.get(before).loss());
    }

    private String lossOf(int cell) {
        double failures = cells.get(cell).failures();
        return "%s, %s %s"
                .formatted(
                        money(cells.get(cell)),
                        NumberText.of(failures),
                        failures == 1 ? "failure" : "failures");
    }

    private String money(Cell cell) {
        return Money.text(cell.loss(), unit);
    }
}
