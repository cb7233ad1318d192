package rudra.simulation.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import rudra.simulation.history.ColumnValues.Counts;
import rudra.simulation.history.ColumnValues.Flags;
import rudra.simulation.history.ColumnValues.Numbers;
import rudra.simulation.history.ColumnValues.Texts;

/** Histories for tests: the same for the same numbers. */
final class Histories {
    static final TableLayout INSTITUTIONS =
            TableLayout.of(
                    "institutions",
                    Column.text("institution"),
                    Column.number("equity"),
                    Column.number("spread"),
                    Column.count("failed_neighbours"),
                    Column.flag("failed"),
                    Column.text("action"));

    static final TableLayout STEPS = TableLayout.of("steps", Column.number("loss"));

    static final List<TableLayout> LAYOUTS = List.of(INSTITUTIONS, STEPS);

    /** What a number can be at its strangest, in the one form in which it is kept. */
    private static final double[] ODD = {
        0,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MIN_NORMAL,
        Double.MAX_VALUE,
        0.1,
        -1e300
    };

    private Histories() {}

    static StepRows institutions(int step, int count) {
        Random random = new Random(step);
        String[] ids = new String[count];
        double[] equity = new double[count];
        double[] spread = new double[count];
        long[] neighbours = new long[count];
        boolean[] failed = new boolean[count];
        String[] actions = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = "B" + i;
            equity[i] = 1000 * random.nextGaussian();
            spread[i] = ODD[(i + step) % ODD.length];
            neighbours[i] = random.nextLong();
            failed[i] = random.nextBoolean();
            actions[i] = i % 3 == 0 ? "" : "hoards “all”, 'says'\n\"Ω\"" + i % 5;
        }
        return new StepRows(
                INSTITUTIONS,
                step,
                List.of(
                        new Texts(ids),
                        new Numbers(equity),
                        new Numbers(spread),
                        new Counts(neighbours),
                        new Flags(failed),
                        new Texts(actions)));
    }

    static StepRows step(int step) {
        return new StepRows(STEPS, step, List.of(new Numbers(new double[] {step / 3.0})));
    }

    /** Writes a history; returns its digest. */
    static String write(Path folder, int steps, int institutions) {
        try (HistoryWriter writer = HistoryWriter.begin(folder, LAYOUTS)) {
            HistoryDigest digest = new HistoryDigest(LAYOUTS);
            for (int step = 0; step < steps; step++) {
                for (StepRows rows : List.of(institutions(step, institutions), step(step))) {
                    writer.append(rows);
                    digest.add(rows);
                }
            }
            writer.finish();
            return digest.value();
        }
    }
}
