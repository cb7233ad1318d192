package rudra.contagion.channels;

import java.util.List;
import rudra.network.Exposures;

/** What is left of the debts that may be bailed in, the most junior first. */
final class DebtStack {
    private final List<BailInDebt> classes;
    private final double[][] owed;
    private final double[][] gone;

    DebtStack(List<BailInDebt> classes, Exposures exposures) {
        int n = exposures.size();
        this.classes = classes;
        this.owed = new double[classes.size()][n];
        this.gone = new double[classes.size()][n];
        for (int s = 0; s < owed.length; s++) {
            for (int i = 0; i < n; i++) {
                owed[s][i] = classes.get(s).external()[i];
                for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
                    owed[s][i] += classes.get(s).inside()[k];
                }
            }
        }
    }

    int classes() {
        return owed.length;
    }

    /** What can still be taken from class s of institution i. */
    double left(int s, int i, boolean onlyContingent) {
        boolean isOpen = !onlyContingent || classes.get(s).isContingent();
        return isOpen ? owed[s][i] - gone[s][i] : 0;
    }

    void take(int s, int i, double amount) {
        gone[s][i] = Math.min(owed[s][i], gone[s][i] + amount);
    }

    /** The part of class s of institution i that is owed along exposure k. */
    double part(int s, int i, int k) {
        return owed[s][i] == 0 ? 0 : classes.get(s).inside()[k] / owed[s][i];
    }

    /** The part of class s of institution i that is owed outside the network. */
    double partOutside(int s, int i) {
        return owed[s][i] == 0 ? 0 : classes.get(s).external()[i] / owed[s][i];
    }

    /** What institution i owed outside the network and was bailed in. */
    double goneOutside(int i) {
        double sum = 0;
        for (int s = 0; s < owed.length; s++) {
            sum += partOutside(s, i) * gone[s][i];
        }
        return sum;
    }

    /** What of exposure k of institution i has been bailed in. */
    double goneOf(int i, int k) {
        double sum = 0;
        for (int s = 0; s < owed.length; s++) {
            sum += part(s, i, k) * gone[s][i];
        }
        return sum;
    }
}
