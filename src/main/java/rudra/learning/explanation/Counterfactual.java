package rudra.learning.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would have to be otherwise for a row to be called otherwise (Wachter, Mittelstadt and
 * Russell 2018, Harvard Journal of Law and Technology 31).
 *
 * @param score of the row as it would be
 * @param changes what would be otherwise
 */
public record Counterfactual(double score, List<Change> changes) {

    /**
     * A change.
     *
     * @param column the place of the column
     * @param from the value as it is; not-a-number if missing
     * @param to the value as it would be
     * @param distance how far that is: a share of the range from the 5 % to the 95 % quantile, and
     *     1 for a category
     */
    public record Change(int column, double from, double to, double distance) {}

    /** Copies the list. */
    public Counterfactual {
        changes = List.copyOf(changes);
    }

    /** How far the changes are in all. */
    public double distance() {
        return changes.stream().mapToDouble(Change::distance).sum();
    }

    /** The nearest of some. */
    static Optional<Counterfactual> nearest(List<Counterfactual> all) {
        return all.stream().min(Comparator.comparingDouble(Counterfactual::distance));
    }
}
