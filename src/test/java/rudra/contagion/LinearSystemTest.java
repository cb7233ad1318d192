package rudra.contagion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.job.CancelledException;
import rudra.job.Progress;

/** Linear systems of either size, solved by elimination or by iteration. */
final class LinearSystemTest {
    /** Each unknown is 1 and half of the next one, round a ring. */
    private static LinearSystem ring(int n) {
        LinearSystem.Builder builder = new LinearSystem.Builder(n);
        for (int i = 0; i < n; i++) {
            builder.add(i);
        }
        for (int i = 0; i < n; i++) {
            builder.beginRow(1);
            builder.entry((i + 1) % n, 0.5);
        }
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 400, 401, 5_000})
    void aRingOfHalvesIsTwoEverywhere(int n) {
        double[] two = new double[n];
        Arrays.fill(two, 2);
        assertArrayEquals(two, ring(n).solve(Progress.none()).orElseThrow(), 1e-11);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 5_000})
    void aSolutionThatIsCancelledEndsAtItsNextLook(int n) {
        LinearSystem skewed = skewed(n);
        for (int looks : new int[] {0, 1, 3}) {
            Looks cancelled = new Looks(looks);
            assertThrows(CancelledException.class, () -> skewed.solve(cancelled));
            assertEquals(looks + 1, cancelled.seen);
        }
    }

    /** Takes iterations some rounds to solve. */
    private static LinearSystem skewed(int n) {
        LinearSystem.Builder builder = new LinearSystem.Builder(n);
        for (int i = 0; i < n; i++) {
            builder.add(i);
        }
        for (int i = 0; i < n; i++) {
            builder.beginRow(i % 7);
            builder.entry((3 * i + 1) % n, 0.3 + 0.4 * ((i * 31 % 17) / 17.0));
            builder.entry((5 * i + 2) % n, 0.2);
        }
        return builder.build();
    }

    /** Cancelled after some looks. */
    private static final class Looks implements Progress {
        private final int most;
        private int seen;

        Looks(int most) {
            this.most = most;
        }

        @Override
        public void update(double fraction, String message) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return ++seen > most;
        }
    }
}
