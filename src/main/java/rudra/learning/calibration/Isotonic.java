package rudra.learning.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ascending steps that come nearest to the classes in least squares, straight between them, by
 * pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman 1955, Annals of Mathematical
 * Statistics 26; Zadrozny and Elkan 2002, KDD). Fitting costs O(n log n).
 *
 * @param scores where probabilities are known, ascending
 * @param probabilities one a score, never descending
 */
@SuppressWarnings("ArrayRecordComponent")
public record Isotonic(double[] scores, double[] probabilities) implements Calibrator {

    /**
     * Checks the data.
     *
     * @throws IllegalArgumentException if there is none, lengths differ or something descends
     */
    public Isotonic {
        int size = scores.length;
        if (size == 0
                || probabilities.length != size
                || IntStream.range(1, size)
                        .anyMatch(k ->
                                !(scores[k - 1] < scores[k])
                                        || !(probabilities[k - 1] <= probabilities[k]))) {
            throw new IllegalArgumentException("Scores ascend, probabilities never descend.");
        }
    }

    /** Rows of neighbouring scores that share a probability. */
    private record Block(double from, double to, double sum, int rows) {

        double mean() {
            return sum / rows;
        }

        Block with(Block next) {
            return new Block(from, next.to, sum + next.sum, rows + next.rows);
        }
    }

    /**
     * Fits.
     *
     * @param scores at least one
     * @param positive the class of each row
     */
    public static Isotonic of(double[] scores, boolean[] positive) {
        List<Block> pooled = new ArrayList<>();
        for (Block block : ofEqualScores(scores, positive)) {
            Block last = block;
            while (!pooled.isEmpty() && pooled.getLast().mean() >= last.mean()) {
                last = pooled.removeLast().with(last);
            }
            pooled.add(last);
        }
        return of(pooled);
    }

    private static List<Block> ofEqualScores(double[] scores, boolean[] positive) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> scores[row]))
                .forEach(row -> {
                    double score = scores[row];
                    Block own = new Block(score, score, positive[row] ? 1 : 0, 1);
                    boolean isSame = !blocks.isEmpty() && blocks.getLast().to() == score;
                    blocks.add(isSame ? blocks.removeLast().with(own) : own);
                });
        return blocks;
    }

    /** The ends of each block are where the map bends. */
    private static Isotonic of(List<Block> blocks) {
        List<double[]> points = new ArrayList<>();
        for (Block block : blocks) {
            points.add(new double[] {block.from(), block.mean()});
            if (block.to() > block.from()) {
                points.add(new double[] {block.to(), block.mean()});
            }
        }
        return new Isotonic(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray());
    }

    @Override
    public double of(double score) {
        if (Double.isNaN(score)) {
            return score;
        }
        int place = Arrays.binarySearch(scores, score);
        if (place >= 0) {
            return probabilities[place];
        }
        int above = -place - 1;
        if (above == 0 || above == scores.length) {
            return probabilities[above == 0 ? 0 : above - 1];
        }
        double share = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
        return probabilities[above - 1] + share * (probabilities[above] - probabilities[above - 1]);
    }
}
