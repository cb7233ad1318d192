package rudra.network.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** Numbers institutions by their ids in the order of first appearance. Not thread-safe. */
final class LabelIndex {
    static final int LIMIT = 2_000_000;

    private static final int AMBIGUOUS = -1;

    private final Map<String, Integer> indexByLabel = new HashMap<>();
    private final Map<String, Integer> indexByAlias = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private int aliasesUsed;

    /** The number of the institution, a new one where the label is new. */
    int indexOf(String label) {
        Integer known = indexByLabel.get(label);
        if (known != null) {
            return known;
        }
        int named = indexByAlias.getOrDefault(label, AMBIGUOUS);
        if (named != AMBIGUOUS) {
            aliasesUsed++;
            return named;
        }
        if (ids.size() == LIMIT) {
            throw AnalysisException.input(
                    Problem.of(
                            "network.too-many-institutions",
                            "The network has more than %,d institutions.".formatted(LIMIT)));
        }
        indexByLabel.put(label, ids.size());
        ids.add(label);
        return ids.size() - 1;
    }

    boolean contains(String label) {
        return indexByLabel.containsKey(label);
    }

    /** Lets the exposures name an institution by its name where that is nobody else's. */
    void alias(String name, int index) {
        if (!indexByLabel.containsKey(name)) {
            indexByAlias.merge(name, index, (one, other) -> AMBIGUOUS);
        }
    }

    int aliasesUsed() {
        return aliasesUsed;
    }

    int size() {
        return ids.size();
    }

    List<String> ids() {
        return Collections.unmodifiableList(ids);
    }
}
