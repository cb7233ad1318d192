package rudra.analysis;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The seed of a run, from which one random stream per unit of work is derived: results do not
 * depend on which thread does which unit.
 *
 * @param value any number
 */
public record Seed(long value) {
    /** The seed where nobody gave one. */
    public static final Seed DEFAULT = new Seed(1);

    /** The odd number nearest 2⁶⁴ ÷ golden ratio: consecutive units land far apart. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /**
     * The random stream of one unit of work.
     *
     * @param unit the number of the unit: a trial, a fold, a shock
     * @return a generator of its own; not thread-safe
     */
    public RandomGenerator stream(long unit) {
        return new SplittableRandom(mix(value + GOLDEN_GAMMA * (unit + 1)));
    }

    /**
     * The unit's number where a unit has a name: FNV-1a over its characters, because
     * String.hashCode has too few bits for many names.
     */
    public static long unit(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int c = 0; c < name.length(); c++) {
            hash = (hash ^ name.charAt(c)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private static long mix(long z) {
        long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
