package rudra.contagion.channels;

/**
 * How losses on claims and fire sales went together. Arrays by institution have length n, those of
 * classes one element a class; not to be changed.
 *
 * @param roundOfFailure in which round each failed; 0 by the shock, −1 never
 * @param priceLost what each lost because prices fell, the fall by the shock included
 * @param lostByShock the part of it that the shock itself took
 * @param saleShare the share of what it holds that each sold
 * @param prices the prices at the end
 * @param shareSold the share of each class that was sold
 * @param rounds the rounds until nothing changed
 * @param residual by how much the last round still changed a price
 */
public record CombinedPath(
        int[] roundOfFailure,
        double[] priceLost,
        double[] lostByShock,
        double[] saleShare,
        double[] prices,
        double[] shareSold,
        int rounds,
        double residual) {}
