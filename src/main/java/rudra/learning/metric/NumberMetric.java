package rudra.learning.metric;

import java.util.stream.IntStream;
import rudra.dataset.Moments;

/** How well numbers are predicted. */
public enum NumberMetric {
    /** The root of the mean squared error, in the unit of the target. */
    RMSE(false, 0, Double.POSITIVE_INFINITY) {
        @Override
        public double of(double[] actual, double[] predicted) {
            return Math.sqrt(squares(actual, predicted) / actual.length);
        }
    },
    /** The mean of errors without their sign, in the unit of the target. */
    MAE(false, 0, Double.POSITIVE_INFINITY) {
        @Override
        public double of(double[] actual, double[] predicted) {
            return IntStream.range(0, actual.length)
                    .mapToDouble(k -> Math.abs(actual[k] - predicted[k]))
                    .average()
                    .orElse(Double.NaN);
        }
    },
    /**
     * The share of the variance of the rows that is explained; below 0 where their mean predicts
     * better; not-a-number where they are all the same.
     */
    R2(true, Double.NEGATIVE_INFINITY, 1) {
        @Override
        public double of(double[] actual, double[] predicted) {
            double all = Moments.of(actual).squares();
            return all > 0 ? 1 - squares(actual, predicted) / all : Double.NaN;
        }
    },
    /** The mean of errors as a share of the number, over rows where this is not 0. */
    MAPE(false, 0, Double.POSITIVE_INFINITY) {
        @Override
        public double of(double[] actual, double[] predicted) {
            return IntStream.range(0, actual.length)
                    .filter(k -> actual[k] != 0)
                    .mapToDouble(k -> Math.abs((actual[k] - predicted[k]) / actual[k]))
                    .average()
                    .orElse(Double.NaN);
        }
    },
    /**
     * For returns: the mean over the standard deviation of what is earned by holding one unit in
     * the direction predicted, a row each (Sharpe 1966); neither per year nor above a riskless
     * rate. Not-a-number where nothing varies.
     */
    SHARPE(true, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY) {
        @Override
        public double of(double[] actual, double[] predicted) {
            double[] earned =
                    IntStream.range(0, actual.length)
                            .mapToDouble(k -> Math.signum(predicted[k]) * actual[k])
                            .toArray();
            Moments moments = Moments.of(earned);
            return moments.squares() > 0 ? moments.mean() / moments.sampleDeviation() : Double.NaN;
        }
    },
    /** The share of rows other than 0 whose sign is predicted. */
    WIN_RATE(true, 0, 1) {
        @Override
        public double of(double[] actual, double[] predicted) {
            return IntStream.range(0, actual.length)
                    .filter(k -> actual[k] != 0)
                    .mapToDouble(k -> Math.signum(actual[k]) == Math.signum(predicted[k]) ? 1 : 0)
                    .average()
                    .orElse(Double.NaN);
        }
    };

    private final boolean moreIsBetter;
    private final double least;
    private final double most;

    NumberMetric(boolean moreIsBetter, double least, double most) {
        this.moreIsBetter = moreIsBetter;
        this.least = least;
        this.most = most;
    }

    /** Whether a higher value is better. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** The least value that it can have; minus infinity where there is none. */
    public double least() {
        return least;
    }

    /** The greatest value that it can have; infinity where there is none. */
    public double most() {
        return most;
    }

    /**
     * The metric.
     *
     * @param actual what came
     * @param predicted what was predicted, as many
     */
    public abstract double of(double[] actual, double[] predicted);

    private static double squares(double[] actual, double[] predicted) {
        double sum = 0;
        for (int k = 0; k < actual.length; k++) {
            double error = actual[k] - predicted[k];
            sum += error * error;
        }
        return sum;
    }
}
