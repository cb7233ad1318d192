package rudra.simulation.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.job.Progress;

final class LogitResponseTest {
    /** Asymmetric matching pennies, as in Goeree, Holt and Palfrey: heads is worth more to one. */
    private static final double HEADS = 4;

    private static final MatrixGame PENNIES =
            new MatrixGame(
                    new double[][][] {
                        {{HEADS, 0}, {0, 1}}, {{0, 1}, {1, 0}},
                    });

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1, 2, 4})
    void asymmetricPenniesAgreeWithASolutionByBisection(double lambda) {
        double p = byBisection(lambda);
        Equilibrium found = solve(PENNIES, lambda, 5000, 1e-10);
        assertTrue(found.converged());
        assertEquals(Equilibrium.Kind.QUANTAL, found.kind());
        assertEquals(p, found.profile()[0], 1e-8);
        assertEquals(second(lambda, p), found.profile()[2], 1e-8);
    }

    @Test
    void withoutInterestInPayoffsAllActionsAreAlike() {
        Equilibrium found = solve(PENNIES, 0, 10, 1e-12);
        for (double share : found.profile()) {
            assertEquals(0.5, share);
        }
    }

    @Test
    void strongInterestInPayoffsLetsPrisonersConfess() {
        MatrixGame prisoners =
                new MatrixGame(
                        new double[][][] {
                            {{-1, -3}, {0, -2}}, {{-1, -3}, {0, -2}},
                        });
        Equilibrium found = solve(prisoners, 50, 200, 1e-12);
        assertTrue(found.converged());
        assertEquals(1, found.profile()[1], 1e-12);
    }

    @Test
    void tooFewRoundsAreSaidNotToHaveSettled() {
        assertFalse(solve(PENNIES, 4, 2, 1e-12).converged());
    }

    /** p = logit(λ·(own gain given q(p))) has one root: the right side falls in p. */
    private static double byBisection(double lambda) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 200; i++) {
            double p = (low + high) / 2;
            double q = second(lambda, p);
            double response = 1 / (1 + Math.exp(-lambda * (HEADS * q - (1 - q))));
            if (response > p) {
                low = p;
            } else {
                high = p;
            }
        }
        return (low + high) / 2;
    }

    private static double second(double lambda, double p) {
        return 1 / (1 + Math.exp(-lambda * ((1 - p) - p)));
    }

    private static Equilibrium solve(Game game, double lambda, int rounds, double tolerance) {
        return new LogitResponse(lambda, rounds, tolerance)
                .solve(game, new int[] {0, 0}, Progress.none());
    }
}
