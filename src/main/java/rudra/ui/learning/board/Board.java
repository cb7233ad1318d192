package rudra.ui.learning.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a comparison found, as the screen shows it: read from the result as it is kept, so that one
 * of last year is shown as one of today.
 *
 * @param verdict the answer, in a sentence
 * @param rows the rows that were learned from and judged on
 * @param positives those of the positive class
 * @param positive the positive class
 * @param standings the families, the best first
 * @param differences each against the best
 */
record Board(
        String verdict,
        long rows,
        long positives,
        String positive,
        List<Standing> standings,
        List<Difference> differences) {

    Board {
        standings = List.copyOf(standings);
        differences = List.copyOf(differences);
    }

    static Board of(ObjectNode result) {
        return new Board(
                result.path("verdict").asString(""),
                result.path("rows").asLong(0),
                result.path("positives").asLong(0),
                result.path("positive").asString(""),
                result.path("models").valueStream().map(Standing::of).toList(),
                result.path("comparisons").valueStream().map(Difference::of).toList());
    }

    /** The metrics by which any family was judged, in the order of the result. */
    List<String> metrics() {
        Set<String> keys = new LinkedHashSet<>();
        standings.forEach(standing -> keys.addAll(standing.estimates().keySet()));
        return List.copyOf(keys);
    }

    /** What else is known of any family in one number. */
    List<String> figures() {
        Set<String> keys = new LinkedHashSet<>();
        standings.forEach(standing -> keys.addAll(standing.figures().keySet()));
        return List.copyOf(keys);
    }
}
