package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.job.Progress;
import rudra.network.Network;

/** The tables of failures agree with the engines asked one failure at a time. */
final class EachFailsAloneTest {

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    private static double[][] rows(Network network) {
        double[] weights = new double[network.size()];
        Arrays.fill(weights, 1);
        double[][] rows = new double[network.size()][];
        new EachFailsAlone(network, weights)
                .linearDebtRank((k, stress) -> rows[k] = stress.clone(), Progress.none());
        return rows;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theStressOfEachRowIsTheDistressOfThatFailure(long seed) {
        Network network = RandomNetworks.of(seed);
        double[][] rows = rows(network);
        for (int k = 0; k < rows.length; k++) {
            Outcome alone =
                    new LinearDebtRank(DefaultAt.BELOW_ZERO)
                            .run(network, Shock.failing("b" + k), Progress.none());
            double[] distress = alone.distress().orElseThrow();
            for (int i = 0; i < distress.length; i++) {
                assertEquals(distress[i], rows[k][i], 1e-10 * Math.max(1, distress[i]));
            }
        }
    }

    @Test
    void withEquityOfZeroAnyLossOnAClaimIsAllThereIs() {
        Network network =
                RandomNetworks.withEquity(
                        new double[][] {{0, 5, 0}, {0, 0, 2}, {0, 0, 0}}, 3, 0, 8);
        assertArrayEquals(new double[] {1, 1, 0.25}, rows(network)[0]);
    }

    @Test
    void weightsThatDoNotFitAreRefused() {
        Network network = RandomNetworks.withEquity(new double[2][2], 1, 1);
        for (double[] weights : new double[][] {{1}, {0, 0}, {-1, 2}}) {
            assertThrows(
                    IllegalArgumentException.class, () -> new EachFailsAlone(network, weights));
        }
    }
}
