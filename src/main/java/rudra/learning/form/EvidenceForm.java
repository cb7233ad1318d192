package rudra.learning.form;

import java.util.Arrays;
import java.util.List;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * What each feature says by itself, added up as log odds; a missing value says nothing.
 *
 * @param logOdds of the positive class before anything is known
 * @param evidence one a feature
 */
public record EvidenceForm(double logOdds, List<Evidence> evidence) implements ModelForm {
    /** Copies the list. */
    public EvidenceForm {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String format() {
        return "evidence";
    }

    @Override
    public int leastWidth() {
        return evidence.size();
    }

    @Override
    public double[] score(Features rows) {
        double[] scores = new double[rows.size()];
        Arrays.fill(scores, logOdds);
        for (int f = 0; f < evidence.size(); f++) {
            double[] column = rows.column(f);
            for (int row = 0; row < scores.length; row++) {
                scores[row] +=
                        Double.isNaN(column[row]) ? 0 : evidence.get(f).logRatio(column[row]);
            }
        }
        for (int row = 0; row < scores.length; row++) {
            scores[row] = 1 / (1 + Math.exp(-scores[row]));
        }
        return scores;
    }
}
