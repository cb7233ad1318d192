package rudra.network.measures;

import java.util.List;

/**
 * How many steps a measure may take. What would take more is not computed, and a rule says so.
 *
 * @param steps the greatest number of steps
 * @param rules where the rules of the result are added
 */
record WorkLimit(double steps, List<String> rules) {

    boolean allows(String measure, double work) {
        if (work > steps) {
            rules.add(
                    ("%s: not computed, because %,.0f steps would be needed and the work limit is"
                                    + " %,.0f.")
                            .formatted(measure, work, steps));
        }
        return work <= steps;
    }
}
