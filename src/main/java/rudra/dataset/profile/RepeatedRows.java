package rudra.dataset.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows are the same in some columns; missing cells are the same. O(rows · columns).
 *
 * @param first for each row the first one that is the same, perhaps itself
 */
@SuppressWarnings("ArrayRecordComponent")
record RepeatedRows(int[] first) {
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /** Looks at the rows of at least one column. */
    static RepeatedRows in(List<Codes> columns) {
        int rows = columns.getFirst().ofRow().length;
        int[] first = new int[rows];
        Map<Long, Integer> seen = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            long hash = hash(columns, row);
            Integer other = seen.putIfAbsent(hash, row);
            // Rows of one hash are compared cell by cell.
            first[row] = other != null && areSame(columns, other, row) ? other : row;
        }
        return new RepeatedRows(first);
    }

    private static long hash(List<Codes> columns, int row) {
        long hash = 0;
        for (Codes codes : columns) {
            hash = Long.rotateLeft((hash ^ codes.ofRow()[row]) * ODD, 29);
        }
        return hash;
    }

    private static boolean areSame(List<Codes> columns, int one, int other) {
        return columns.stream().allMatch(c -> c.ofRow()[one] == c.ofRow()[other]);
    }

    /** How many rows are the same as an earlier one. */
    int repeated() {
        int repeated = 0;
        for (int row = 0; row < first.length; row++) {
            repeated += first[row] != row ? 1 : 0;
        }
        return repeated;
    }

    /** How many rows are the same as another of another class. */
    int contradicted(TargetClasses target) {
        int[] seen = new int[first.length];
        boolean[] isMixed = new boolean[first.length];
        for (int row = 0; row < first.length; row++) {
            if (target.isKnown(row)) {
                int code = target.codes().ofRow()[row] + 1;
                isMixed[first[row]] |= seen[first[row]] != 0 && seen[first[row]] != code;
                seen[first[row]] = code;
            }
        }
        int contradicted = 0;
        for (int row = 0; row < first.length; row++) {
            contradicted += target.isKnown(row) && isMixed[first[row]] ? 1 : 0;
        }
        return contradicted;
    }
}
