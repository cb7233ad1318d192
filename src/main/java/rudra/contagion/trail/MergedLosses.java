package rudra.contagion.trail;

import java.util.Arrays;

/** Losses of many rounds as one sum for each bearer, channel and source, in one round. */
final class MergedLosses {
    private static final int EMPTY = -1;

    private final LossColumns rows = new LossColumns(1024);
    private final int round;
    private int[] place = new int[4096];

    MergedLosses(int round) {
        this.round = round;
        Arrays.fill(place, EMPTY);
    }

    void add(int bearer, Channel channel, int source, double amount) {
        int p = find(bearer, channel, source);
        if (place[p] != EMPTY) {
            rows.amount[place[p]] += amount;
            return;
        }
        place[p] = rows.count;
        rows.add(round, bearer, channel, source, amount);
        if (2 * rows.count > place.length) {
            grow();
        }
    }

    void addTo(LossColumns all) {
        for (int k = 0; k < rows.count; k++) {
            all.add(round, rows.bearer[k], rows.channel[k], rows.source[k], rows.amount[k]);
        }
    }

    /** Where a row is or would be: open addressing, at most half full. */
    private int find(int bearer, Channel channel, int source) {
        long hash =
                (bearer * 31L + channel.place()) * 0x9E3779B97F4A7C15L
                        + source * 0xC2B2AE3D27D4EB4FL;
        int p = (int) ((hash ^ (hash >>> 32)) & (place.length - 1));
        while (place[p] != EMPTY
                && !(rows.bearer[place[p]] == bearer
                        && rows.channel[place[p]] == channel
                        && rows.source[place[p]] == source)) {
            p = (p + 1) & (place.length - 1);
        }
        return p;
    }

    private void grow() {
        place = new int[2 * place.length];
        Arrays.fill(place, EMPTY);
        for (int k = 0; k < rows.count; k++) {
            place[find(rows.bearer[k], rows.channel[k], rows.source[k])] = k;
        }
    }
}
