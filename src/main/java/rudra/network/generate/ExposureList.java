package rudra.network.generate;

import java.util.Arrays;
import rudra.network.Exposures;

/** A growing list of exposures. */
final class ExposureList {
    private int[] creditor = new int[64];
    private int[] debtor = new int[64];
    private double[] amount = new double[64];
    private int count;

    void add(int from, int to, double value) {
        if (count == amount.length) {
            creditor = Arrays.copyOf(creditor, 2 * count);
            debtor = Arrays.copyOf(debtor, 2 * count);
            amount = Arrays.copyOf(amount, 2 * count);
        }
        creditor[count] = from;
        debtor[count] = to;
        amount[count++] = value;
    }

    Exposures toExposures(int size) {
        return Exposures.of(size, creditor, debtor, amount, count);
    }
}
