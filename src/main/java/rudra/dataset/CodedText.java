package rudra.dataset;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Words of which each is kept once.
 *
 * @param distinct the words, all different
 * @param codes the place of each row's word among them; -1 where it is missing
 */
record CodedText(List<String> distinct, int[] codes) {

    /** A missing cell. */
    static final int MISSING = -1;

    /**
     * Copies and checks both.
     *
     * @throws IllegalArgumentException if a word occurs twice or a code has no word
     */
    static CodedText of(List<String> distinct, int[] codes) {
        if (new HashSet<>(distinct).size() < distinct.size()) {
            throw new IllegalArgumentException("A word stands twice among the distinct ones.");
        }
        for (int code : codes) {
            if (code < MISSING || code >= distinct.size()) {
                throw new IllegalArgumentException("There is no word number " + code + ".");
            }
        }
        return new CodedText(List.copyOf(distinct), codes.clone());
    }

    String text(int row) {
        return codes[row] == MISSING ? "" : distinct.get(codes[row]);
    }

    CodedText rows(int[] rows) {
        int[] chosen = new int[rows.length];
        Arrays.setAll(chosen, k -> codes[rows[k]]);
        return new CodedText(distinct, chosen);
    }
}
