package rudra.learning.stopping;

/** Counts the steps since the least loss. Not thread-safe. */
public final class Patience {
    private final int steps;
    private double least = Double.POSITIVE_INFINITY;
    private int best;
    private int last;

    /**
     * Waits.
     *
     * @param steps how many steps without a lesser loss are borne
     */
    public Patience(int steps) {
        this.steps = steps;
    }

    /**
     * Takes the loss of the next step.
     *
     * @return whether it is the least so far
     */
    public boolean take(double loss) {
        last++;
        boolean better = loss < least || best == 0;
        if (better) {
            // A first loss that is no number is better than none, and worse than any other.
            least = Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
            best = last;
        }
        return better;
    }

    /** Whether it has taken too long. */
    public boolean isOver() {
        return last - best >= steps;
    }

    /** The step of the least loss, from 1; 0 before the first. */
    public int best() {
        return best;
    }
}
