package rudra.simulation.allocation;

/**
 * What one run under one allocation brings.
 *
 * @param value what is to be small
 * @param loss the equity that all institutions lose
 * @param failures how many fail
 * @param losses what each institution loses, n; not to be changed
 */
record Trial(double value, double loss, double failures, double[] losses) {}
