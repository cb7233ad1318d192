package rudra.contagion.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

final class ImpactMeasuresTest {

    private static Network network(double[][] owed, double... equity) {
        Exposures exposures = Exposures.ofLiabilities(owed);
        return new Network(
                "test",
                MoneyUnit.UNKNOWN,
                Institutions.of(IntStream.range(0, equity.length).mapToObj(i -> "b" + i).toList()),
                exposures,
                BalanceSheets.fromEquity(exposures, equity),
                List.of());
    }

    private static double[][] random(long seed, double[] equity) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] owed = new double[equity.length][equity.length];
        for (int i = 0; i < owed.length; i++) {
            equity[i] = 1 + random.nextInt(5);
            for (int j = 0; j < owed.length; j++) {
                owed[i][j] = random.nextInt(3) == 0 ? random.nextInt(8) : 0;
            }
        }
        return owed;
    }

    /** The exponential by its series, on a full matrix. */
    private static double[][] exp(double[][] matrix) {
        int n = matrix.length;
        double[][] sum = new double[n][n];
        double[][] term = new double[n][n];
        IntStream.range(0, n).forEach(i -> term[i][i] = 1);
        for (int k = 1; k < 150; k++) {
            double[][] next = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    sum[i][j] += term[i][j];
                    for (int l = 0; l < n; l++) {
                        next[i][j] += term[i][l] * matrix[l][j] / k;
                    }
                }
            }
            IntStream.range(0, n).forEach(i -> term[i] = next[i]);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void diffusionIsTheDifferenceOfTwoExponentials(long seed) {
        double[] equity = new double[9];
        Network network = network(random(seed, equity), equity);
        ImpactMatrix fatal = ImpactMatrix.of(network).binary();
        double[][] b = IntStream.range(0, 9).mapToObj(fatal::row).toArray(double[][]::new);
        double[][] all = exp(b);
        ImpactMeasures measures = ImpactMeasures.of(ImpactMatrix.of(network), Progress.none());
        for (int q = 0; q < 9; q++) {
            double[][] without = b.clone();
            without[q] = new double[9];
            double[][] rest = exp(without);
            double hits = fatal.rowSum(q);
            double start = 0;
            double through = 0;
            for (int i = 0; i < 9; i++) {
                for (int j = 0; j < 9; j++) {
                    double difference = i == j ? 0 : all[i][j] - rest[i][j];
                    start += i == q ? difference : 0;
                    through += i == q ? 0 : difference;
                }
            }
            double scale = Math.max(1, start + through);
            assertEquals(hits == 0 ? 0 : start / hits, measures.diffusionStart()[q], 1e-12 * scale);
            assertEquals(
                    hits == 0 ? 0 : through / hits,
                    measures.diffusionIntermediate()[q],
                    1e-12 * scale);
        }
        assertArrayEquals(all[0], ImpactMeasures.communicability(fatal)[0], 1e-12 * all[0][0]);
    }

    @Test
    void whoHasNoEquityIsBroughtDownByAnyClaimAndWhoHasNoFigureByNone() {
        Network network =
                network(
                        new double[][] {{0, 1, 1, 1}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}},
                        5,
                        0,
                        -3,
                        Double.NaN);
        assertArrayEquals(new double[] {0, 1, 1, 0}, ImpactMatrix.of(network).row(0));
    }

    @Test
    void aNetworkWithoutExposuresHasNoReach() {
        ImpactMeasures measures =
                ImpactMeasures.of(
                        ImpactMatrix.of(network(new double[3][3], 1, 1, 1)), Progress.none());
        assertEquals(0, measures.fluidity());
        assertArrayEquals(new double[3], measures.diffusionTotal());
    }

    @Test
    void walksBeyondCountingAreRefusedInWords() {
        int n = 720;
        double[][] owed = new double[n][n];
        double[] equity = new double[n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(owed[i], 2);
            equity[i] = 1;
        }
        ImpactMatrix impacts = ImpactMatrix.of(network(owed, equity));
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class, () -> ImpactMeasures.of(impacts, Progress.none()));
        assertEquals("impact.too-dense", refused.problems().getFirst().code());
    }
}
