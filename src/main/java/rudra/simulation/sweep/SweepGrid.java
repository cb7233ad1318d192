package rudra.simulation.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.schema.RecordNumbers;
import rudra.analysis.table.NumberText;
import rudra.simulation.scenario.Scenario;

/**
 * The scenarios of a sweep: one a cell, the values of the second number next to each other.
 *
 * @param first the number that is varied
 * @param second the number that is varied besides
 * @param scenarios one a cell
 */
record SweepGrid(SweepAxis first, Optional<SweepAxis> second, List<Scenario> scenarios) {
    private static final long CELLS_AT_MOST = 2_500;
    private static final long RUNS_AT_MOST = 1_000_000;

    /**
     * Makes and checks all scenarios.
     *
     * @throws AnalysisException of sort {@code USAGE} if a number is not there, a value is not
     *     allowed, or there are too many cells
     */
    static SweepGrid of(SimulationSweepParameters parameters) {
        RecordNumbers<Scenario> numbers = RecordNumbers.of(parameters.scenario(), Scenario.class);
        SweepAxis first = SweepAxis.of(numbers, parameters.first(), "first");
        Optional<SweepAxis> second =
                parameters.second().map(swept -> SweepAxis.of(numbers, swept, "second"));
        check(first, second, parameters.runs());
        int columns = second.map(SweepAxis::size).orElse(1);
        List<Scenario> scenarios =
                IntStream.range(0, first.size() * columns)
                        .mapToObj(cell -> scenario(numbers, at(first, second, cell)))
                        .toList();
        return new SweepGrid(first, second, scenarios);
    }

    private static void check(SweepAxis first, Optional<SweepAxis> second, int runs) {
        if (second.filter(axis -> axis.path().equals(first.path())).isPresent()) {
            throw AnalysisException.usage(
                    Problem.of("sweep.twice", "Both numbers are “%s”.".formatted(first.path()))
                            .inField("second.path"));
        }
        long cells = (long) first.size() * second.map(SweepAxis::size).orElse(1);
        if (cells > CELLS_AT_MOST) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "sweep.too-large",
                                    "%,d cells are too many; up to %,d are done. Take fewer values."
                                            .formatted(cells, CELLS_AT_MOST))
                            .inField("first.count"));
        }
        if (cells * runs > RUNS_AT_MOST) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "sweep.too-large",
                                    "%,d cells of %,d runs are too many; up to %,d runs are done in all."
                                            .formatted(cells, runs, RUNS_AT_MOST))
                            .inField("runs"));
        }
    }

    private static Scenario scenario(RecordNumbers<Scenario> numbers, Map<String, Double> at) {
        try {
            return numbers.with(at);
        } catch (AnalysisException e) {
            throw SweepAxis.refused(e, words(at) + ": ", "first");
        }
    }

    private static String words(Map<String, Double> at) {
        return at.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + NumberText.of(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Double> at(SweepAxis first, Optional<SweepAxis> second, int cell) {
        int columns = second.map(SweepAxis::size).orElse(1);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(first.path(), first.values()[cell / columns]);
        second.ifPresent(axis -> values.put(axis.path(), axis.values()[cell % columns]));
        return values;
    }

    int size() {
        return scenarios.size();
    }

    /** The values of a cell, by path. */
    Map<String, Double> at(int cell) {
        return at(first, second, cell);
    }

    /** The values of a cell, as people say them; named where there are two. */
    String words(int cell) {
        int columns = second.map(SweepAxis::size).orElse(1);
        String value = first.words(cell / columns);
        return second.map(axis ->
                        "%s %s and %s %s"
                                .formatted(
                                        PathWords.within(first.path()),
                                        value,
                                        PathWords.within(axis.path()),
                                        axis.words(cell % columns)))
                .orElse(value);
    }
}
