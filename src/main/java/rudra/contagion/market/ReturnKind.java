package rudra.contagion.market;

/** How a return is computed from two prices. */
public enum ReturnKind {
    /** The later price over the earlier one, less 1. */
    SIMPLE {
        @Override
        double of(double before, double after) {
            return after / before - 1;
        }
    },
    /** The logarithm of the later price over the earlier one. */
    LOG {
        @Override
        double of(double before, double after) {
            return StrictMath.log(after / before);
        }
    };

    abstract double of(double before, double after);
}
