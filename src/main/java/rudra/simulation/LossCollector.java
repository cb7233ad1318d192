package rudra.simulation;

import java.util.ArrayList;
import java.util.List;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.Movement;
import rudra.simulation.books.Claims;

/**
 * Keeps what an engine tells: losses by institution, or by claim where they came through a debtor,
 * and what else moved.
 */
final class LossCollector implements LossRecorder {
    private final Claims claims;
    final double[] direct;
    final double[] byDecree;
    final double[] byPrices;
    final double[] bySales;
    final double[] relieved;
    final double[] onClaim;
    final double[] onExchanged;
    final List<Movement> movements = new ArrayList<>();

    LossCollector(Claims claims, int size) {
        this.claims = claims;
        this.direct = new double[size];
        this.byDecree = new double[size];
        this.byPrices = new double[size];
        this.bySales = new double[size];
        this.relieved = new double[size];
        this.onClaim = new double[claims.count()];
        this.onExchanged = new double[claims.count()];
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
            case PRICE -> byPrices[bearer] += amount;
            // Raising money for withdrawn funding costs what the sale of other assets costs.
            case SALE, FUNDING -> bySales[bearer] += amount;
            case EQUITY_HELD -> onExchanged[claims.find(bearer, source)] += amount;
            case CONVERSION -> {
                if (bearer == source) {
                    relieved[bearer] -= amount;
                } else {
                    onExchanged[claims.find(bearer, source)] += amount;
                }
            }
            case BEYOND_EQUITY ->
                    throw new IllegalStateException("Engines tell losses without a cap.");
        }
    }

    @Override
    public void moved(Movement movement) {
        movements.add(movement);
    }
}
