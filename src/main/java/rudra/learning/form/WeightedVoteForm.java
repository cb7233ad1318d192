package rudra.learning.form;

import rudra.learning.ClassWeights;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * Training rows of two classes: the score is the weight of the positive ones among the nearest as a
 * share of the weight of all of them.
 *
 * @param neighbours whose score is the share of the positive ones by number
 * @param weights how much rows of each class count
 */
public record WeightedVoteForm(NeighboursForm neighbours, ClassWeights weights)
        implements ModelForm {

    @Override
    public String format() {
        return "weighted-neighbours";
    }

    @Override
    public int leastWidth() {
        return neighbours.leastWidth();
    }

    @Override
    public double[] score(Features asked) {
        double[] scores = neighbours.score(asked);
        for (int row = 0; row < scores.length; row++) {
            double positive = weights.positive() * scores[row];
            scores[row] = positive / (positive + weights.negative() * (1 - scores[row]));
        }
        return scores;
    }
}
