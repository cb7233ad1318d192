package rudra.simulation;

import java.util.List;
import rudra.analysis.Seed;

/**
 * Random numbers by what they are for, step, round and institution's id: who stands where in a file
 * changes nothing, and two runs with one seed draw the same numbers for the same things.
 */
final class Streams {
    /** What a number is for. */
    enum Purpose {
        STRATEGY(0),
        PATIENCE(1),
        ACTION(2);

        private final int number;

        Purpose(int number) {
            this.number = number;
        }
    }

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final Seed seed;
    private final long[] ids;

    Streams(Seed seed, List<String> institutions) {
        this.seed = seed;
        this.ids = institutions.stream().mapToLong(Seed::unit).toArray();
    }

    /** A number in [0, 1). */
    double draw(Purpose purpose, int step, int round, int institution) {
        long unit = ids[institution];
        unit = mixed(unit + purpose.number);
        unit = mixed(unit + step);
        unit = mixed(unit + round);
        return seed.stream(unit).nextDouble();
    }

    private static long mixed(long value) {
        long z = (value + GOLDEN_GAMMA) * 0xBF58476D1CE4E5B9L;
        return z ^ (z >>> 29);
    }
}
