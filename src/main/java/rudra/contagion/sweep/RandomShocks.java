package rudra.contagion.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.Seed;
import rudra.contagion.ContagionEngine;
import rudra.contagion.Outcome;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Network;

/** Draws shocks, each from a random stream of its own, and lets an engine spread them. */
final class RandomShocks {
    private final Network network;
    private final LossOf lossOf;
    private final ContagionEngine engine;
    private final CorrelatedShares shares;
    private final Seed seed;

    RandomShocks(Network network, RandomShockParameters p, Seed seed) {
        this.network = network;
        this.lossOf = p.lossOf();
        this.engine = p.engine().engine(p.choices());
        this.shares = CorrelatedShares.of(p);
        this.seed = seed;
    }

    /** What follows from shock k. */
    Outcome outcome(int k, Progress progress) {
        return engine.run(network, shock(k), progress);
    }

    /** Shock k. */
    Shock shock(int k) {
        BalanceSheets sheets = network.balanceSheets();
        double[] drawn = shares.draw(network.size(), seed.stream(k));
        Map<String, Double> lost = new LinkedHashMap<>();
        for (int i = 0; i < drawn.length; i++) {
            if (!sheets.isOutside(i)) {
                double base = lossOf == LossOf.EQUITY ? 1 : Math.max(0, sheets.externalAssets(i));
                lost.put(network.institutions().id(i), drawn[i] * base);
            }
        }
        return lossOf == LossOf.EQUITY
                ? new Shock(List.of(), Map.of(), Map.of(), 0, lost)
                : new Shock(List.of(), Map.of(), lost, 0, Map.of());
    }
}
