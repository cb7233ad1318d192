package rudra.simulation.game;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import rudra.job.Progress;

final class BestResponseTest {
    private static final MatrixGame PRISONERS =
            new MatrixGame(
                    new double[][][] {
                        {{-1, -3}, {0, -2}}, {{-1, -3}, {0, -2}},
                    });
    private static final MatrixGame SEXES =
            new MatrixGame(
                    new double[][][] {
                        {{2, 0}, {0, 1}}, {{1, 0}, {0, 2}},
                    });
    private static final MatrixGame PENNIES =
            new MatrixGame(
                    new double[][][] {
                        {{1, -1}, {-1, 1}}, {{-1, 1}, {1, -1}},
                    });

    @Test
    void prisonersConfessWhereverTheyBegin() {
        for (int[] start : new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}) {
            Equilibrium found = solve(PRISONERS, start, Patience.none(), 10, 1e-9);
            assertEquals(Equilibrium.Kind.PURE, found.kind());
            assertTrue(found.converged());
            assertArrayEquals(new double[] {0, 1, 0, 1}, found.profile());
            assertEquals(0, found.regret());
        }
    }

    @Test
    void coupleThatMissesEachOtherMeetsOnceOneOfThemWaits() {
        SplittableRandom random = new SplittableRandom(7);
        Patience patience = (player, round) -> random.nextBoolean();
        Equilibrium found = solve(SEXES, new int[] {0, 1}, patience, 100, 1e-9);
        assertEquals(Equilibrium.Kind.PURE, found.kind());
        assertEquals(found.profile()[0], found.profile()[2]);
        assertEquals(0, found.regret());
    }

    @Test
    void coupleThatMovesAtOnceForEverNeverMeetsInPureActions() {
        Equilibrium found = solve(SEXES, new int[] {0, 1}, Patience.none(), 20, 1e-9);
        assertEquals(Equilibrium.Kind.MIXED, found.kind());
    }

    @Test
    void penniesAreMixedHalfAndHalf() {
        Equilibrium found = solve(PENNIES, new int[] {0, 0}, Patience.none(), 10_000, 1e-2);
        assertEquals(Equilibrium.Kind.MIXED, found.kind());
        assertTrue(found.converged());
        for (double share : found.profile()) {
            assertEquals(0.5, share, 0.01);
        }
    }

    @Test
    void penniesInFewRoundsAreSaidNotToHaveSettled() {
        Equilibrium found = solve(PENNIES, new int[] {0, 0}, Patience.none(), 5, 1e-9);
        assertFalse(found.converged());
        assertTrue(found.regret() > 1e-3, "regret " + found.regret());
    }

    @Test
    void depositorsWaitIfAllWaitAndRunIfAllRun() {
        RunGame bank = new RunGame(30);
        Equilibrium calm = solve(bank, new int[30], Patience.none(), 10, 1e-9);
        assertTrue(calm.converged());
        assertEquals(1, calm.profile()[0]);
        int[] running = new int[30];
        Arrays.fill(running, 1);
        Equilibrium run = solve(bank, running, Patience.none(), 10, 1e-9);
        assertTrue(run.converged());
        assertEquals(0, run.profile()[0]);
    }

    @Test
    void halfOfTheDepositorsRunningStartsARun() {
        int[] half = new int[30];
        for (int i = 0; i < 30; i += 2) {
            half[i] = 1;
        }
        Equilibrium run = solve(new RunGame(30), half, Patience.none(), 10, 1e-9);
        for (int i = 0; i < 30; i++) {
            assertEquals(1, run.profile()[2 * i + 1]);
        }
    }

    @Test
    void nobodyTakesAnActionThatItDoesNotHave() {
        Game oneWay =
                new MatrixGame(
                        new double[][][] {
                            {{0, 0}, {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY}},
                            {{0, 0}, {5, 5}},
                        });
        Equilibrium found = solve(oneWay, new int[] {0, 0}, Patience.none(), 10, 1e-9);
        assertArrayEquals(new double[] {1, 0, 0, 1}, found.profile());
    }

    private static Equilibrium solve(
            Game game, int[] start, Patience patience, int rounds, double tolerance) {
        return new BestResponse(rounds, tolerance).solve(game, start, patience, Progress.none());
    }
}
