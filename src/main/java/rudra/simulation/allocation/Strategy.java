package rudra.simulation.allocation;

/**
 * A way to spread money.
 *
 * @param name for people
 * @param amounts the money of each institution, n; not to be changed
 */
record Strategy(String name, double[] amounts) {}
