package rudra.learning.tree;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the best place to part rows by one feature. The levels of a category are put in the
 * order of their means first, which for two classes finds the best of all partings (Fisher 1958).
 * Missing cells are tried on both sides. Not thread-safe.
 */
final class SplitSearch {
    /** Below this a gain is rounding. */
    private static final double LEAST_GAIN = 1e-12;

    private final List<BinnedFeature> features;
    private final TreeRows all;
    private final double leastInLeaf;
    private final double[] draws;
    private final double[] weight;
    private final double[] sum;
    private final int[] order;

    /**
     * Rows that are to be parted.
     *
     * @param rows their places from {@code from} to before {@code to}
     * @param draws how many there are, those drawn twice counted twice
     * @param weight how much they count together
     * @param sum of weight × target
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Node(int[] rows, int from, int to, double draws, double weight, double sum) {}

    SplitSearch(List<BinnedFeature> features, TreeRows all, double leastInLeaf) {
        this.features = features;
        this.all = all;
        this.leastInLeaf = leastInLeaf;
        int most = features.stream().mapToInt(BinnedFeature::bins).max().orElse(1);
        this.weight = new double[most];
        this.draws = all.areEqual() ? weight : new double[most];
        this.sum = new double[most];
        this.order = new int[most];
    }

    /** The best split by a feature; null if none leaves enough rows on both sides. */
    @Nullable Split best(int feature, Node node) {
        BinnedFeature binned = features.get(feature);
        count(binned, node);
        int used = order(binned);
        Best best = new Best();
        scan(binned, used, node, false, best);
        if (weight[binned.missing()] > 0) {
            scan(binned, used, node, true, best);
        }
        return best.bins == 0 ? null : split(feature, binned, best);
    }

    private void count(BinnedFeature binned, Node node) {
        Arrays.fill(weight, 0, binned.bins(), 0);
        Arrays.fill(sum, 0, binned.bins(), 0);
        short[] bins = binned.of();
        int[] rows = node.rows();
        double[] weights = all.weights();
        double[] target = all.target();
        for (int k = node.from(); k < node.to(); k++) {
            int row = rows[k];
            weight[bins[row]] += weights[row];
            sum[bins[row]] += weights[row] * target[row];
        }
        if (!all.areEqual()) {
            Arrays.fill(draws, 0, binned.bins(), 0);
            for (int k = node.from(); k < node.to(); k++) {
                draws[bins[rows[k]]] += all.draws()[rows[k]];
            }
        }
    }

    /** The bins in which there are rows, in the order in which they are parted. */
    private int order(BinnedFeature binned) {
        int used = 0;
        for (int bin = 0; bin < binned.missing(); bin++) {
            if (weight[bin] > 0) {
                order[used++] = bin;
            }
        }
        if (binned.category()) {
            sortByMean(used);
        }
        return used;
    }

    private void sortByMean(int used) {
        for (int k = 1; k < used; k++) {
            int bin = order[k];
            int place = k;
            while (place > 0
                    && sum[order[place - 1]] / weight[order[place - 1]] > sum[bin] / weight[bin]) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = bin;
        }
    }

    private void scan(BinnedFeature binned, int used, Node node, boolean missingLeft, Best best) {
        int missing = binned.missing();
        double leftDraws = missingLeft ? draws[missing] : 0;
        double leftWeight = missingLeft ? weight[missing] : 0;
        double leftSum = missingLeft ? sum[missing] : 0;
        double before = node.sum() * node.sum() / node.weight();
        // With missing cells on the right, all others may stand on the left.
        int last = !missingLeft && weight[missing] > 0 ? used : used - 1;
        for (int k = 0; k < last; k++) {
            leftDraws += draws[order[k]];
            leftWeight += weight[order[k]];
            leftSum += sum[order[k]];
            double rightWeight = node.weight() - leftWeight;
            double rightSum = node.sum() - leftSum;
            if (leftDraws < leastInLeaf || node.draws() - leftDraws < leastInLeaf) {
                continue;
            }
            double gain =
                    leftSum * leftSum / leftWeight + rightSum * rightSum / rightWeight - before;
            if (gain > best.gain) {
                best.gain = gain;
                best.bins = k + 1;
                best.missingLeft = missingLeft;
            }
        }
    }

    private Split split(int feature, BinnedFeature binned, Best best) {
        boolean missingSeen = weight[binned.missing()] > 0;
        boolean missingLeft = missingSeen ? best.missingLeft : heavierLeft(best.bins, binned);
        boolean[] goesLeft = new boolean[binned.bins()];
        for (int k = 0; k < best.bins; k++) {
            goesLeft[order[k]] = true;
        }
        goesLeft[binned.missing()] = missingLeft;
        int lastLeft = order[best.bins - 1];
        // Numbers that this node has not seen stay with their neighbours below, levels go where
        // missing cells go.
        for (int bin = 0; !binned.category() && bin < lastLeft; bin++) {
            goesLeft[bin] = true;
        }
        double threshold =
                binned.category()
                        ? Double.NaN
                        : lastLeft < binned.cuts().length
                                ? binned.cuts()[lastLeft]
                                : Double.POSITIVE_INFINITY;
        for (int level = 0; binned.category() && level < binned.missing(); level++) {
            goesLeft[level] |= weight[level] == 0 && missingLeft;
        }
        return new Split(feature, best.gain, threshold, goesLeft, missingLeft);
    }

    /** Where nothing was missing in training, a missing cell goes with most rows. */
    private boolean heavierLeft(int bins, BinnedFeature binned) {
        double left = 0;
        double all = 0;
        for (int bin = 0; bin < binned.missing(); bin++) {
            all += weight[bin];
        }
        for (int k = 0; k < bins; k++) {
            left += weight[order[k]];
        }
        return 2 * left >= all;
    }

    private static final class Best {
        private double gain = LEAST_GAIN;
        private int bins;
        private boolean missingLeft;
    }
}
