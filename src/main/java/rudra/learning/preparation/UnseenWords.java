package rudra.learning.preparation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.learning.Feature;

/**
 * Words of a category that did not occur in training.
 *
 * @param column the name of the column
 * @param words the different words, in the order in which they come
 * @param rows in how many rows they stand
 */
public record UnseenWords(String column, List<String> words, int rows) {
    /** Copies the list. */
    public UnseenWords {
        words = List.copyOf(words);
    }

    /** What of a column was not seen; empty if there is nothing or no such column. */
    static Optional<UnseenWords> of(Feature feature, Dataset dataset) {
        return dataset.column(feature.name())
                .map(column -> of(feature, column))
                .filter(unseen -> unseen.rows() > 0);
    }

    private static UnseenWords of(Feature feature, Column column) {
        Set<String> seen = Set.copyOf(feature.levels());
        Set<String> words = new LinkedHashSet<>();
        int rows = 0;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row) && !seen.contains(column.text(row))) {
                words.add(column.text(row));
                rows++;
            }
        }
        return new UnseenWords(feature.name(), List.copyOf(words), rows);
    }
}
