package rudra.learning;

/** What a family learned, as data that can be written and read again. Immutable and thread-safe. */
public interface ModelForm {

    /** The id of the form, such as {@code tree-ensemble}. */
    String format();

    /** The least number of features that rows must have for {@link #score}. */
    int leastWidth();

    /**
     * A score for each row: the probability of the positive class, or the number predicted.
     *
     * @param rows with the features of the training, in the same order
     */
    double[] score(Features rows);
}
