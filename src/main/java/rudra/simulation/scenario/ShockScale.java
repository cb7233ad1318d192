package rudra.simulation.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import rudra.contagion.Shock;
import rudra.simulation.scenario.TimelineShock.AssetClass;
import rudra.simulation.scenario.TimelineShock.CyberOutage;
import rudra.simulation.scenario.TimelineShock.Funding;
import rudra.simulation.scenario.TimelineShock.InfrastructureOutage;
import rudra.simulation.scenario.TimelineShock.Institution;
import rudra.simulation.scenario.TimelineShock.Volatility;

/** Makes shocks larger and smaller. */
final class ShockScale {
    private ShockScale() {}

    static TimelineShock scaled(TimelineShock shock, double factor) {
        return switch (shock) {
            case AssetClass(int step, Map<String, Double> fall) ->
                    new AssetClass(step, each(fall, share -> atMostAll(share * factor)));
            case Institution(int step, Shock hit) -> new Institution(step, scaled(hit, factor));
            case Funding f ->
                    new Funding(
                            f.step(),
                            f.duration(),
                            f.targets(),
                            atMostAll(f.withdrawnShare() * factor));
            case Volatility(int step, int duration, double nervousness) ->
                    new Volatility(
                            step, duration, Math.clamp(1 + (nervousness - 1) * factor, 0, 100));
            case CyberOutage outage -> outage;
            case InfrastructureOutage outage -> outage;
        };
    }

    private static Shock scaled(Shock shock, double factor) {
        return new Shock(
                shock.failing(),
                each(shock.equityLoss(), amount -> amount * factor),
                each(shock.externalAssetLoss(), amount -> amount * factor),
                atMostAll(shock.externalAssetLossShare() * factor),
                each(shock.distress(), share -> atMostAll(share * factor)));
    }

    private static double atMostAll(double share) {
        return Math.min(1, share);
    }

    private static Map<String, Double> each(Map<String, Double> map, DoubleUnaryOperator operator) {
        Map<String, Double> mapped = new LinkedHashMap<>();
        map.forEach((name, value) -> mapped.put(name, operator.applyAsDouble(value)));
        return mapped;
    }
}
