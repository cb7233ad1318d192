package rudra.dataset.profile;

import java.util.Optional;

/**
 * Whether a column looks as if it were written down after the outcome: rows in which it is not as
 * usual are nearly all of the positive class, far more than chance gives, and are a good part of
 * that class. Fees of collection are 0 until a loan has defaulted, and a date of default is
 * missing.
 *
 * @param usual what the column holds most often; empty if that is nothing
 * @param rows the rows in which it holds something else
 * @param share the positive ones among them
 */
record Aftermath(String usual, int rows, double share) {
    /** From this share on nearly all rows are of one class. */
    private static final double NEARLY_ALL = 0.98;

    /** The part of the positive class that the rows must make up. */
    private static final double PART = 0.1;

    /** What may be left of the other class, of its share among all rows. */
    private static final double IMPURE = 0.1;

    /** So likely may it at most be that as many rows are all positive by chance. */
    private static final double CHANCE = 1e-6;

    /** Looks at one column. O(rows). */
    static Optional<Aftermath> of(Codes codes, TargetClasses target) {
        int usual = usual(codes);
        int positives = 0;
        int all = 0;
        int unusualPositives = 0;
        int unusual = 0;
        for (int row = 0; row < codes.ofRow().length; row++) {
            if (target.isKnown(row)) {
                int positive = target.isPositive(row) ? 1 : 0;
                positives += positive;
                all++;
                if (codes.ofRow()[row] != usual) {
                    unusualPositives += positive;
                    unusual++;
                }
            }
        }
        double overall = (double) positives / all;
        double share = (double) unusualPositives / unusual;
        boolean tells =
                unusual > 0
                        && share >= NEARLY_ALL
                        && 1 - share <= IMPURE * (1 - overall)
                        && unusualPositives >= PART * positives
                        && Math.pow(overall, unusual) < CHANCE;
        String name = usual == Codes.MISSING ? "" : codes.texts().get(usual);
        return tells ? Optional.of(new Aftermath(name, unusual, share)) : Optional.empty();
    }

    private static int usual(Codes codes) {
        int usual = Codes.MISSING;
        int most = codes.missing();
        for (int place = 0; place < codes.distinct(); place++) {
            if (codes.rowsOf()[place] > most) {
                usual = place;
                most = codes.rowsOf()[place];
            }
        }
        return usual;
    }
}
