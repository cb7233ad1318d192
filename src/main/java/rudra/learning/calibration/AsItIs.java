package rudra.learning.calibration;

/** Scores are taken for probabilities. */
public record AsItIs() implements Calibrator {

    @Override
    public double of(double score) {
        return score;
    }
}
