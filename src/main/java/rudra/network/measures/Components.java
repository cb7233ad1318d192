package rudra.network.measures;

import java.util.List;
import java.util.Set;

/**
 * How many parts a network has.
 *
 * @param count the number of parts
 * @param largest the number of institutions in the largest; 0 where there is none
 */
record Components(int count, int largest) {

    /** Counts the parts and their members. */
    static Components of(List<Set<Integer>> parts) {
        return new Components(parts.size(), parts.stream().mapToInt(Set::size).max().orElse(0));
    }
}
