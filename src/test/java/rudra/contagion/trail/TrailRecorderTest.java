package rudra.contagion.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TrailRecorderTest {

    @Test
    void amountsOfOneWayAndRoundAreAddedUpAndOrderedWhateverTheOrderOfTelling() {
        TrailRecorder recorder = new TrailRecorder(3);
        recorder.add(1, 2, Channel.CLAIM, 1, 4);
        recorder.add(0, 2, Channel.SHOCK, -1, 1);
        recorder.add(1, 2, Channel.CLAIM, 0, 3);
        recorder.add(1, 2, Channel.CLAIM, 1, 0.5);
        LossTrail trail = recorder.trail(new double[] {0, 0, 8.5});
        assertEquals(
                List.of(
                        new LossItem(0, 2, Channel.SHOCK, -1, 1),
                        new LossItem(1, 2, Channel.CLAIM, 0, 3),
                        new LossItem(1, 2, Channel.CLAIM, 1, 4.5)),
                trail.itemsOf(2));
        assertEquals(List.of(), trail.itemsOf(0));
        assertEquals(1, trail.lossesUntil(0)[2]);
        assertEquals(8.5, trail.lossesUntil(1)[2]);
        assertEquals(4.5, trail.through(2, 1).getFirst().amount());
    }

    @Test
    void whatGoesBeyondEquityIsTakenBackInTheRoundInWhichItGoesBeyond() {
        TrailRecorder recorder = new TrailRecorder(1);
        recorder.add(0, 0, Channel.SHOCK, -1, 4);
        recorder.add(1, 0, Channel.CLAIM, 0, 10);
        recorder.add(2, 0, Channel.CLAIM, 0, 5);
        LossTrail trail = recorder.trail(new double[] {6});
        assertEquals(4, trail.lossesUntil(0)[0]);
        assertEquals(6, trail.lossesUntil(1)[0]);
        assertEquals(6, trail.lossesUntil(2)[0]);
        assertEquals(
                List.of(
                        new Contribution(Channel.SHOCK, -1, 0, 0, 4),
                        new Contribution(Channel.CLAIM, 0, 1, 2, 15),
                        new Contribution(Channel.BEYOND_EQUITY, -1, 1, 2, -13)),
                trail.waterfall(0));
    }

    @Test
    void manyAmountsAreMergedInLaterRoundsAndTheTrailSaysSo() {
        SplittableRandom random = new SplittableRandom(1);
        int n = 40;
        TrailRecorder whole = new TrailRecorder(n);
        TrailRecorder merging = new TrailRecorder(n, 5_000);
        double[] losses = new double[n];
        for (int k = 0; k < 60_000; k++) {
            int bearer = random.nextInt(n);
            int source = random.nextInt(200);
            double amount = random.nextDouble();
            whole.add(k / 1000, bearer, Channel.CLAIM, source, amount);
            merging.add(k / 1000, bearer, Channel.CLAIM, source, amount);
            losses[bearer] += amount;
        }
        LossTrail all = whole.trail(losses);
        LossTrail merged = merging.trail(losses);
        assertEquals(OptionalInt.empty(), all.mergedFrom());
        assertEquals(OptionalInt.of(5), merged.mergedFrom());
        assertEquals(5, merged.lastRound());
        assertTrue(merged.count() <= 5_000 + n * 200);
        for (int i = 0; i < n; i++) {
            assertEquals(losses[i], merged.lossesUntil(5)[i], 1e-9);
            assertEquals(all.lossesUntil(4)[i], merged.lossesUntil(4)[i], 1e-9);
            for (int j = 0; j < 200; j++) {
                assertEquals(sum(all.through(i, j)), sum(merged.through(i, j)), 1e-9);
            }
        }
    }

    private static double sum(List<LossItem> items) {
        return items.stream().mapToDouble(LossItem::amount).sum();
    }
}
