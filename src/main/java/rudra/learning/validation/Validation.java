package rudra.learning.validation;

import rudra.analysis.Seed;

/**
 * How rows are parted into those that train and those that judge. No row ever does both in one
 * fold; the same seed parts the same rows alike.
 */
public sealed interface Validation
        permits StratifiedKFold,
                RepeatedStratified,
                Holdout,
                ByGroup,
                LeaveOneOut,
                WalkForward,
                OutOfTime {

    /**
     * Parts rows.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code USAGE} if a column is not there or is
     *     not named, of sort {@code INPUT} if the rows cannot be parted so
     */
    Partition part(Observations rows, Seed seed);

    /** What values on its folds are to each other. */
    Spread spread();

    /** A column that says which rows belong together and is no feature; empty if there is none. */
    default String group() {
        return "";
    }

    /** How rows are parted, in words. */
    String words();
}
