package rudra.contagion;

import java.util.Arrays;

/**
 * What both DebtRank engines start from: how much of its equity each institution has lost, relative
 * to the equity before the shock, and who has failed when.
 */
final class Distress {
    private final ShockedNetwork network;
    private final DefaultAt defaultAt;
    private final int[] round;

    Distress(ShockedNetwork network, DefaultAt defaultAt) {
        this.network = network;
        this.defaultAt = defaultAt;
        this.round = new int[network.size()];
        Arrays.fill(round, -1);
    }

    /** The relative loss by the shock alone; above 1 where it exceeds equity. */
    double initial(int i) {
        if (network.failsByDecree(i)) {
            return Math.max(1, hasEquity(i) ? network.directLoss(i) / network.equity(i) : 1);
        }
        if (network.isOutside(i)) {
            return 0;
        }
        return hasEquity(i)
                ? network.directLoss(i) / network.equity(i)
                : hasFailed(i, network.directLoss(i)) ? 1 : 0;
    }

    /** Whether i has equity above zero that losses can be compared with. */
    boolean hasEquity(int i) {
        return network.equity(i) > network.guard(i);
    }

    /** The share of its equity that i loses with a claim of the given amount, at most 1. */
    double weight(int i, double claim) {
        if (network.isOutside(i)) {
            return 0;
        }
        return hasEquity(i) ? Math.min(1, claim / network.equity(i)) : 1;
    }

    /** Notes who has failed by now, given the value of the claims that each has lost. */
    void recordFailures(double[] claimsLost, int now) {
        for (int i = 0; i < round.length; i++) {
            if (round[i] < 0
                    && (network.failsByDecree(i)
                            || hasFailed(i, network.directLoss(i) + claimsLost[i]))) {
                round[i] = now;
            }
        }
    }

    boolean hasFailed(int i, double lost) {
        return !network.isOutside(i)
                && defaultAt.hasFailed(network.equity(i) - lost, network.guard(i));
    }

    /** The round of failure of each institution; −1 for none. */
    int[] round() {
        return round;
    }

    String failureRule() {
        return defaultAt.inWords() + "; only counted, as distress passes on before";
    }
}
