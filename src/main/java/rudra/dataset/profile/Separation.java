package rudra.dataset.profile;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How well one column alone ranks rows by the target: the area under the receiver operating
 * characteristic, the probability that of a positive and another row the positive one stands
 * higher, ties counting one half (Mann and Whitney 1947). Rows without a value are left out. Linear
 * in the number of rows, but for sorting different values.
 */
final class Separation {
    /** Of fewer rows of either sort nothing is said. */
    static final int LEAST_ROWS = 10;

    /** Numbers with at most so many different values are looked at as words too. */
    static final int FEW_VALUES = 20;

    private final TargetClasses target;

    Separation(TargetClasses target) {
        this.target = target;
    }

    /**
     * The better of two readings: by size, whichever way, and by the share of positive rows that
     * each value has. Empty where too few rows have a value.
     */
    Optional<Double> auc(Codes codes) {
        int[][] counts = counts(codes);
        if (!suffices(counts)) {
            return Optional.empty();
        }
        double bySize = codes.isOrdered() ? eitherWay(area(counts)) : 0;
        boolean few = !codes.isOrdered() || codes.distinct() <= FEW_VALUES;
        return Optional.of(Math.max(bySize, few ? byShare(codes) : 0));
    }

    /** How well it tells the target that a cell is missing. Empty where too few are, or are not. */
    Optional<Double> missingAuc(Codes codes) {
        int[][] counts = new int[2][2];
        for (int row = 0; row < codes.ofRow().length; row++) {
            if (target.isKnown(row)) {
                counts[side(row)][codes.ofRow()[row] == Codes.MISSING ? 1 : 0]++;
            }
        }
        boolean enough =
                suffices(counts)
                        && counts[0][0] + counts[1][0] >= LEAST_ROWS
                        && counts[0][1] + counts[1][1] >= LEAST_ROWS;
        return enough ? Optional.of(eitherWay(area(counts))) : Optional.empty();
    }

    /**
     * Rows whose class is known.
     *
     * @param all how many
     * @param positive how many of them are positive
     */
    record Known(int all, int positive) {
        double share() {
            return (double) positive / all;
        }
    }

    /** The rows of known class that have a value, or those that have none. */
    Known known(Codes codes, boolean missing) {
        int positive = 0;
        int all = 0;
        for (int row = 0; row < codes.ofRow().length; row++) {
            if (target.isKnown(row) && (codes.ofRow()[row] == Codes.MISSING) == missing) {
                positive += side(row);
                all++;
            }
        }
        return new Known(all, positive);
    }

    /** {@code [0 other, 1 positive][place of the value]}. */
    private int[][] counts(Codes codes) {
        int[][] counts = new int[2][codes.distinct()];
        for (int row = 0; row < codes.ofRow().length; row++) {
            if (target.isKnown(row) && codes.ofRow()[row] != Codes.MISSING) {
                counts[side(row)][codes.ofRow()[row]]++;
            }
        }
        return counts;
    }

    private int side(int row) {
        return target.isPositive(row) ? 1 : 0;
    }

    /**
     * Values ranked by their share of positive rows. The shares are learned on one half of the rows
     * and judged on the other, both ways: learned and judged on the same rows, a column of names
     * would seem to tell everything. Each half has every other row of either sort.
     */
    private double byShare(Codes codes) {
        int[][][] halves = new int[2][2][codes.distinct()];
        int[] seen = new int[2];
        for (int row = 0; row < codes.ofRow().length; row++) {
            if (target.isKnown(row) && codes.ofRow()[row] != Codes.MISSING) {
                int side = side(row);
                halves[seen[side]++ % 2][side][codes.ofRow()[row]]++;
            }
        }
        return (judged(halves[0], halves[1]) + judged(halves[1], halves[0])) / 2;
    }

    private static double judged(int[][] learned, int[][] counts) {
        double overall = share(total(learned[1]), total(learned[0]), 0);
        int distinct = counts[0].length;
        double[] shares = new double[distinct];
        for (int value = 0; value < distinct; value++) {
            shares[value] = share(learned[1][value], learned[0][value], overall);
        }
        int[] order =
                IntStream.range(0, distinct)
                        .boxed()
                        .sorted(Comparator.comparingDouble(value -> shares[value]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[][] merged = new int[2][distinct];
        int place = -1;
        for (int k = 0; k < distinct; k++) {
            place += k == 0 || shares[order[k]] != shares[order[k - 1]] ? 1 : 0;
            merged[0][place] += counts[0][order[k]];
            merged[1][place] += counts[1][order[k]];
        }
        return area(merged);
    }

    private static double share(double positive, double other, double unseen) {
        return positive + other == 0 ? unseen : positive / (positive + other);
    }

    private static boolean suffices(int[][] counts) {
        return total(counts[0]) >= LEAST_ROWS && total(counts[1]) >= LEAST_ROWS;
    }

    private static int total(int[] counts) {
        return IntStream.of(counts).sum();
    }

    private static double eitherWay(double area) {
        return Math.max(area, 1 - area);
    }

    /** The area from the counts of both sorts at ascending values. */
    private static double area(int[][] counts) {
        double below = 0;
        double sum = 0;
        for (int value = 0; value < counts[0].length; value++) {
            sum += counts[1][value] * (below + counts[0][value] / 2.0);
            below += counts[0][value];
        }
        return sum / (below * total(counts[1]));
    }
}
