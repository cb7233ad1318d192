package rudra.learning.metric;

/** How far scores are probabilities. Linear in the number of rows. */
final class Probabilities {
    /** Keeps the logarithm of a certainty that was wrong finite, as scikit-learn does. */
    private static final double LEAST = Math.ulp(1.0);

    private static final int BINS = 10;

    private Probabilities() {}

    static double brier(Scored scored) {
        double sum = 0;
        for (int k = 0; k < scored.size(); k++) {
            double error = scored.score(k) - (scored.isPositive(k) ? 1 : 0);
            sum += error * error;
        }
        return sum / scored.size();
    }

    static double logLoss(Scored scored) {
        double sum = 0;
        for (int k = 0; k < scored.size(); k++) {
            double probability = Math.clamp(scored.score(k), LEAST, 1 - LEAST);
            sum -= Math.log(scored.isPositive(k) ? probability : 1 - probability);
        }
        return sum / scored.size();
    }

    /** The mean distance of score and frequency over ten bins of equal width, weighted by rows. */
    static double calibrationError(Scored scored) {
        double[] difference = new double[BINS];
        for (int k = 0; k < scored.size(); k++) {
            int bin = Math.clamp((int) (scored.score(k) * BINS), 0, BINS - 1);
            difference[bin] += scored.score(k) - (scored.isPositive(k) ? 1 : 0);
        }
        double sum = 0;
        for (double each : difference) {
            sum += Math.abs(each);
        }
        return sum / scored.size();
    }
}
