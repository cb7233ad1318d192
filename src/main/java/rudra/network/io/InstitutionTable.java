package rudra.network.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file says of institutions, in its order.
 *
 * @param file where it stands
 * @param ids unique
 * @param lines the line of each institution
 * @param names for people; the id where there is none
 * @param amounts balance-sheet items by role; not-a-number where missing
 * @param numbers further columns of numbers by name
 * @param texts further columns of text by name
 * @param declaredOutside ids of which the file itself says that there is no equity figure
 */
record InstitutionTable(
        String file,
        List<String> ids,
        List<Long> lines,
        List<String> names,
        Map<ColumnRole, double[]> amounts,
        Map<String, double[]> numbers,
        Map<String, List<String>> texts,
        Set<String> declaredOutside) {

    /** No institutions at all. */
    static InstitutionTable none() {
        return new InstitutionTable(
                "", List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Set.of());
    }

    int size() {
        return ids.size();
    }

    /** The values of a balance-sheet item, one an institution of this table. */
    Optional<double[]> find(ColumnRole role) {
        return Optional.ofNullable(amounts.get(role));
    }
}
