package rudra.learning.comparison;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.learning.metric.Scored;

/**
 * What a ROC curve lies within, place by place with 95 % probability: the percentiles of curves of
 * rows drawn again with replacement from each class apart (Efron 1979; as in Robin and others 2011,
 * pROC, BMC Bioinformatics 12).
 *
 * @param falsePositives shares of negative rows called positive, from 0 to 1
 * @param low of the share of positive rows called positive
 * @param high of the same
 * @param draws how many curves were drawn
 */
@SuppressWarnings("ArrayRecordComponent")
public record RocBand(double[] falsePositives, double[] low, double[] high, int draws) {
    private static final int PLACES = 101;
    private static final int DRAWS = 500;
    private static final int FEWEST_DRAWS = 200;
    private static final int WORK = 50_000_000;
    private static final double TAIL = 0.025;

    /** Draws curves: O(draws × rows), with 500 draws, or 200 where there are many rows. */
    public static RocBand of(Scored scored, Seed seed) {
        int draws = Math.clamp(WORK / Math.max(1, scored.size()), FEWEST_DRAWS, DRAWS);
        double[][] heights = new double[PLACES][draws];
        for (int draw = 0; draw < draws; draw++) {
            new Redrawn(scored, seed.stream(draw)).heights(heights, draw);
        }
        RocBand band =
                new RocBand(new double[PLACES], new double[PLACES], new double[PLACES], draws);
        for (int k = 0; k < PLACES; k++) {
            Arrays.sort(heights[k]);
            band.falsePositives[k] = (double) k / (PLACES - 1);
            band.low[k] = quantile(heights[k], TAIL);
            band.high[k] = quantile(heights[k], 1 - TAIL);
        }
        return band;
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Rows drawn again: how often each was. */
    private static final class Redrawn {
        private final Scored scored;
        private final int[] times;

        Redrawn(Scored scored, RandomGenerator random) {
            this.scored = scored;
            this.times = new int[scored.size()];
            int[] positives = new int[scored.positives()];
            int[] negatives = new int[scored.negatives()];
            int p = 0;
            int n = 0;
            for (int k = 0; k < scored.size(); k++) {
                if (scored.isPositive(k)) {
                    positives[p++] = k;
                } else {
                    negatives[n++] = k;
                }
            }
            draw(positives, random);
            draw(negatives, random);
        }

        private void draw(int[] places, RandomGenerator random) {
            for (int k = 0; k < places.length; k++) {
                times[places[random.nextInt(places.length)]]++;
            }
        }

        /** The curve at each place; between its points it is straight. */
        void heights(double[][] heights, int draw) {
            double beforeX = 0;
            double beforeY = 0;
            int positives = 0;
            int negatives = 0;
            int place = 0;
            for (int k = scored.size() - 1; k >= 0; k--) {
                positives += scored.isPositive(k) ? times[k] : 0;
                negatives += scored.isPositive(k) ? 0 : times[k];
                if (k > 0 && scored.score(k - 1) == scored.score(k)) {
                    continue;
                }
                double x = (double) negatives / scored.negatives();
                double y = (double) positives / scored.positives();
                for (; place < PLACES && (double) place / (PLACES - 1) < x; place++) {
                    double share = ((double) place / (PLACES - 1) - beforeX) / (x - beforeX);
                    heights[place][draw] = beforeY + share * (y - beforeY);
                }
                beforeX = x;
                beforeY = y;
            }
            for (; place < PLACES; place++) {
                heights[place][draw] = 1;
            }
        }
    }
}
