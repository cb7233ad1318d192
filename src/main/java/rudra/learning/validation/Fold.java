package rudra.learning.validation;

/**
 * A parting of rows.
 *
 * @param training rows that train, ascending
 * @param test rows that judge, ascending; none of them trains
 */
public record Fold(int[] training, int[] test) {}
