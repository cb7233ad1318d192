package rudra.simulation;

import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.simulation.books.Claims;

/** Keeps what an engine tells of losses: by institution what the shock took, by claim the rest. */
final class LossCollector implements LossRecorder {
    private final Claims claims;
    final double[] direct;
    final double[] byDecree;
    final double[] onClaim;

    LossCollector(Claims claims, int size) {
        this.claims = claims;
        this.direct = new double[size];
        this.byDecree = new double[size];
        this.onClaim = new double[claims.count()];
    }

    @Override
    public boolean isRecording() {
        return true;
    }

    @Override
    public void add(int round, int bearer, Channel channel, int source, double amount) {
        switch (channel) {
            case SHOCK -> direct[bearer] += amount;
            case DECREE -> byDecree[bearer] += amount;
            case CLAIM -> onClaim[claims.find(bearer, source)] += amount;
            case EQUITY_HELD, PRICE, SALE, FUNDING, CONVERSION, BEYOND_EQUITY ->
                    throw new IllegalStateException(
                            "An engine of a simulation passes losses on by claims only.");
        }
    }
}
