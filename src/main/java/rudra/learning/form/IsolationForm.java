package rudra.learning.form;

import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * How few questions part a row from all others: 2^(−mean path ÷ typical path), near 1 for rows that
 * stand alone and below one half for those among many.
 *
 * @param paths trees whose leaves hold lengths of paths
 * @param typical the length that is usual for as many rows as a tree has seen, above 0
 */
public record IsolationForm(TreeEnsemble paths, double typical) implements ModelForm {

    @Override
    public String format() {
        return "isolation-forest";
    }

    @Override
    public int leastWidth() {
        return paths.leastWidth();
    }

    @Override
    public double[] score(Features rows) {
        double[] scores = paths.score(rows);
        for (int row = 0; row < scores.length; row++) {
            scores[row] = Math.pow(2, -scores[row] / typical);
        }
        return scores;
    }
}
