package rudra.learning.ensemble;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;

/** How one score is made of those of the members. Kept with its id. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Combination.Mean.class, name = "mean"),
    @JsonSubTypes.Type(value = Combination.Votes.class, name = "votes"),
    @JsonSubTypes.Type(value = Combination.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Combination.LogOddsSum.class, name = "log-odds-sum")
})
public sealed interface Combination {
    /** How many members it takes. */
    int members();

    /**
     * One score.
     *
     * @param scores one a member
     */
    double of(double[] scores);

    /**
     * The mean of scores.
     *
     * @param weights one a member, together 1
     */
    record Mean(double[] weights) implements Combination {

        /** Every member counts the same. */
        static Mean equal(int members) {
            double[] weights = new double[members];
            Arrays.fill(weights, 1.0 / members);
            return new Mean(weights);
        }

        @Override
        public int members() {
            return weights.length;
        }

        @Override
        public double of(double[] scores) {
            return dot(weights, scores);
        }
    }

    /**
     * The share of the members that call a row positive, from a probability of one half on.
     *
     * @param count how many members there are
     */
    record Votes(int count) implements Combination {

        @Override
        public int members() {
            return count;
        }

        @Override
        public double of(double[] scores) {
            return (double) Arrays.stream(scores).filter(p -> p >= 0.5).count() / count;
        }
    }

    /**
     * A weighted sum of numbers.
     *
     * @param weights one a member
     * @param intercept where all members say 0
     */
    record Sum(double[] weights, double intercept) implements Combination {

        @Override
        public int members() {
            return weights.length;
        }

        @Override
        public double of(double[] scores) {
            return intercept + dot(weights, scores);
        }
    }

    /**
     * A logistic curve over the members' log odds.
     *
     * @param weights one a member
     * @param intercept the log odds where all members say one half
     */
    record LogOddsSum(double[] weights, double intercept) implements Combination {
        /** Where a member is certain, its log odds are held to this probability. */
        private static final double LEAST = 1e-4;

        @Override
        public int members() {
            return weights.length;
        }

        @Override
        public double of(double[] scores) {
            double sum = intercept;
            for (int m = 0; m < weights.length; m++) {
                sum += weights[m] * logOdds(scores[m]);
            }
            return 1 / (1 + Math.exp(-sum));
        }

        static double logOdds(double probability) {
            double p = Math.clamp(probability, LEAST, 1 - LEAST);
            return Math.log(p / (1 - p));
        }
    }

    private static double dot(double[] weights, double[] scores) {
        double sum = 0;
        for (int m = 0; m < weights.length; m++) {
            sum += weights[m] * scores[m];
        }
        return sum;
    }
}
