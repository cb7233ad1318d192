package rudra.contagion.firesale;

/** Hears how far prices have fallen while an equilibrium is sought. */
@FunctionalInterface
public interface PriceFalls {

    /**
     * Prices fell.
     *
     * @param round after which round, from 1
     * @param fall the relative fall of each class's price since the beginning; not to be changed
     */
    void fell(int round, double[] fall);
}
