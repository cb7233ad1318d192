package rudra.learning.ensemble;

import java.util.List;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * Models and how they are put together.
 *
 * @param members at least one
 * @param combination takes the score of each
 */
public record EnsembleForm(List<Member> members, Combination combination) implements ModelForm {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the combination is of another number of members
     */
    public EnsembleForm {
        members = List.copyOf(members);
        if (members.isEmpty() || combination.members() != members.size()) {
            throw new IllegalArgumentException("One weight for each member.");
        }
    }

    @Override
    public String format() {
        return "ensemble";
    }

    /** That of members that take rows as they are; the preparation of the others finds its own. */
    @Override
    public int leastWidth() {
        return members.stream()
                .filter(member -> member.preparation().steps().isEmpty())
                .mapToInt(member -> member.form().leastWidth())
                .max()
                .orElse(0);
    }

    @Override
    public double[] score(Features rows) {
        double[][] scores =
                members.stream().map(member -> member.score(rows)).toArray(double[][]::new);
        double[] together = new double[rows.size()];
        double[] row = new double[scores.length];
        for (int k = 0; k < together.length; k++) {
            for (int m = 0; m < row.length; m++) {
                row[m] = scores[m][k];
            }
            together[k] = combination.of(row);
        }
        return together;
    }
}
