package rudra.contagion;

import java.util.Arrays;

/** A set of institutions that wait for something to be computed; each waits once. */
final class Worklist {
    private final boolean[] isWaiting;
    private int[] waiting;
    private int count;

    Worklist(int size) {
        this.isWaiting = new boolean[size];
        this.waiting = new int[Math.min(16, Math.max(1, size))];
    }

    void add(int i) {
        if (!isWaiting[i]) {
            isWaiting[i] = true;
            if (count == waiting.length) {
                waiting = Arrays.copyOf(waiting, 2 * count);
            }
            waiting[count++] = i;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int size() {
        return count;
    }

    /** Empties the set and returns what was in it. */
    int[] drain() {
        int[] all = Arrays.copyOf(waiting, count);
        for (int i : all) {
            isWaiting[i] = false;
        }
        count = 0;
        return all;
    }
}
