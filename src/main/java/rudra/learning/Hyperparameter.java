package rudra.learning;

/**
 * A number that a family is asked for before it is trained.
 *
 * @param name the name, as in {@code trees}
 * @param usual the value where nothing is said
 * @param low the least value
 * @param high the greatest value
 * @param whole whether only whole numbers make sense
 * @param logarithmic whether a search should step by factors
 */
public record Hyperparameter(
        String name, double usual, double low, double high, boolean whole, boolean logarithmic) {

    /** A whole number, searched by factors where the range is wide. */
    public static Hyperparameter whole(String name, int usual, int low, int high) {
        return new Hyperparameter(name, usual, low, high, true, low > 0 && high / low >= 100);
    }

    /** Any number, searched evenly. */
    public static Hyperparameter number(String name, double usual, double low, double high) {
        return new Hyperparameter(name, usual, low, high, false, false);
    }

    /** A number above 0, searched by factors. */
    public static Hyperparameter factor(String name, double usual, double low, double high) {
        return new Hyperparameter(name, usual, low, high, false, true);
    }

    /** Whether the value may be given. */
    public boolean allows(double value) {
        return value >= low && value <= high && (!whole || value == Math.rint(value));
    }
}
