package rudra.contagion;

import java.util.Optional;

/**
 * What institutions pay in a clearing. One element an institution; not to be changed.
 *
 * @param total paid to all creditors, inside the network and outside
 * @param interbank paid to creditors inside the network
 * @param netWorth external assets after the shock and claims received, less all obligations
 * @param leastInterbank the least interbank payments that clear the system, where they are others
 */
public record Payments(
        double[] total, double[] interbank, double[] netWorth, Optional<double[]> leastInterbank) {}
