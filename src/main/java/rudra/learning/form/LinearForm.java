package rudra.learning.form;

import java.util.Arrays;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * An intercept and a coefficient for each feature.
 *
 * @param coefficients one a feature
 * @param intercept the value where all features are 0
 * @param logistic whether the sum is the log odds of the positive class
 */
public record LinearForm(double[] coefficients, double intercept, boolean logistic)
        implements ModelForm {

    @Override
    public String format() {
        return "linear";
    }

    @Override
    public int leastWidth() {
        return coefficients.length;
    }

    @Override
    public double[] score(Features rows) {
        double[] scores = new double[rows.size()];
        Arrays.fill(scores, intercept);
        for (int f = 0; f < coefficients.length; f++) {
            double[] column = rows.column(f);
            for (int row = 0; row < scores.length; row++) {
                scores[row] += coefficients[f] * column[row];
            }
        }
        for (int row = 0; logistic && row < scores.length; row++) {
            scores[row] = 1 / (1 + Math.exp(-scores[row]));
        }
        return scores;
    }
}
