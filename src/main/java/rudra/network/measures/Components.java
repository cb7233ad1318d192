package rudra.network.measures;

import java.util.Arrays;
import rudra.network.Exposures;

/**
 * How many parts a network has.
 *
 * @param count the number of parts
 * @param largest the number of institutions in the largest; 0 where there is none
 */
record Components(int count, int largest) {

    /** Parts between which there is no exposure. O(n + m). */
    static Components weak(Partners partners) {
        int n = partners.size();
        boolean[] seen = new boolean[n];
        int[] queue = new int[n];
        int count = 0;
        int largest = 0;
        for (int root = 0; root < n; root++) {
            if (seen[root]) {
                continue;
            }
            int end = 0;
            queue[end++] = root;
            seen[root] = true;
            for (int next = 0; next < end; next++) {
                int i = queue[next];
                for (int k = partners.start()[i]; k < partners.start()[i + 1]; k++) {
                    int j = partners.partner()[k];
                    if (!seen[j]) {
                        seen[j] = true;
                        queue[end++] = j;
                    }
                }
            }
            count++;
            largest = Math.max(largest, end);
        }
        return new Components(count, largest);
    }

    /** Parts within which claims lead from each to each (Tarjan 1972, without recursion). */
    static Components strong(Exposures exposures) {
        return new Tarjan(exposures).components();
    }

    private static final class Tarjan {
        private final Exposures exposures;
        private final int[] number;
        private final int[] low;
        private final int[] next;
        private final int[] path;
        private final int[] stack;
        private final boolean[] onStack;
        private int numbered;
        private int stacked;
        private int count;
        private int largest;

        Tarjan(Exposures exposures) {
            int n = exposures.size();
            this.exposures = exposures;
            this.number = new int[n];
            this.low = new int[n];
            this.next = new int[n];
            this.path = new int[n];
            this.stack = new int[n];
            this.onStack = new boolean[n];
            Arrays.fill(number, -1);
        }

        Components components() {
            for (int root = 0; root < number.length; root++) {
                if (number[root] < 0) {
                    explore(root);
                }
            }
            return new Components(count, largest);
        }

        private void explore(int root) {
            int depth = 0;
            enter(root);
            path[depth++] = root;
            while (depth > 0) {
                int i = path[depth - 1];
                if (next[i] < exposures.claimsStart(i + 1)) {
                    int j = exposures.claimDebtor(next[i]++);
                    if (number[j] < 0) {
                        enter(j);
                        path[depth++] = j;
                    } else if (onStack[j]) {
                        low[i] = Math.min(low[i], number[j]);
                    }
                } else {
                    depth--;
                    leave(i);
                    if (depth > 0) {
                        low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[i]);
                    }
                }
            }
        }

        private void enter(int i) {
            number[i] = numbered;
            low[i] = numbered++;
            next[i] = exposures.claimsStart(i);
            stack[stacked++] = i;
            onStack[i] = true;
        }

        private void leave(int i) {
            if (low[i] != number[i]) {
                return;
            }
            int size = 0;
            int member;
            do {
                member = stack[--stacked];
                onStack[member] = false;
                size++;
            } while (member != i);
            count++;
            largest = Math.max(largest, size);
        }
    }
}
