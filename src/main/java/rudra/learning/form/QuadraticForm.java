package rudra.learning.form;

import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * Log odds that are a polynomial of the second degree: intercept + Σ cᵢxᵢ + Σ mᵢⱼxᵢxⱼ. Scoring
 * costs O(rows × features²).
 *
 * @param matrix {@code [feature][feature]}, the coefficients of products
 * @param coefficients one a feature
 * @param intercept the value where all features are 0
 */
public record QuadraticForm(double[][] matrix, double[] coefficients, double intercept)
        implements ModelForm {

    @Override
    public String format() {
        return "quadratic";
    }

    @Override
    public int leastWidth() {
        return coefficients.length;
    }

    @Override
    public double[] score(Features rows) {
        double[] scores = new double[rows.size()];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = 1 / (1 + Math.exp(-logOdds(rows.row(row))));
        }
        return scores;
    }

    private double logOdds(double[] x) {
        double sum = intercept;
        for (int i = 0; i < coefficients.length; i++) {
            double inner = coefficients[i];
            for (int j = 0; j < coefficients.length; j++) {
                inner += matrix[i][j] * x[j];
            }
            sum += inner * x[i];
        }
        return sum;
    }
}
