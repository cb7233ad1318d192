package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.job.Progress;

/**
 * A larger shock costs nobody less, by the engines of which theory says so. It does not say so of
 * DebtRank of 2012, which passes distress on once, of sales that overshoot their target, and of
 * bail-ins, which bring equity back.
 */
final class LargerShockTest {
    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static boolean isMonotone(ContagionEngine engine) {
        return switch (engine) {
            case DebtRank once -> false;
            case LeverageTargetingSale overshooting -> false;
            case BailIn restoring -> false;
            default -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLargerShockCostsNobodyLess(long seed) {
        RandomCrises crisis = RandomCrises.of(seed, 1);
        List<ContagionEngine> engines =
                EveryEngine.all().stream().filter(LargerShockTest::isMonotone).toList();
        for (ContagionEngine engine : engines) {
            double[] before = new double[crisis.network().size()];
            for (double size : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                Shock shock = times(crisis.shock(), size);
                double[] losses = engine.run(crisis.network(), shock, Progress.none()).losses();
                for (int i = 0; i < losses.length; i++) {
                    assertTrue(
                            losses[i] >= before[i] - 1e-9,
                            "%s, %d at %s: %s after %s"
                                    .formatted(engine.id(), i, size, losses[i], before[i]));
                }
                before = losses;
            }
        }
    }

    /** The same shock in another size; a larger one has the decree as well. */
    private static Shock times(Shock shock, double size) {
        return new Shock(
                size > 0.5 ? shock.failing() : List.of(),
                times(shock.equityLoss(), size),
                times(shock.externalAssetLoss(), size),
                size * shock.externalAssetLossShare(),
                times(shock.distress(), size));
    }

    private static Map<String, Double> times(Map<String, Double> amounts, double size) {
        Map<String, Double> scaled = new HashMap<>();
        amounts.forEach((id, amount) -> scaled.put(id, size * amount));
        return scaled;
    }
}
