package rudra.network.measures;

/** Core numbers by peeling (Batagelj and Zaversnik 2003). */
final class Cores {
    private Cores() {}

    /** The core number of each institution. O(n + m). */
    static int[] of(Partners partners) {
        int n = partners.size();
        int[] degree = new int[n];
        int most = 0;
        for (int i = 0; i < n; i++) {
            degree[i] = partners.degree(i);
            most = Math.max(most, degree[i]);
        }
        int[] bin = new int[most + 2];
        for (int i = 0; i < n; i++) {
            bin[degree[i] + 1]++;
        }
        for (int d = 0; d <= most; d++) {
            bin[d + 1] += bin[d];
        }
        int[] order = new int[n];
        int[] place = new int[n];
        int[] next = bin.clone();
        for (int i = 0; i < n; i++) {
            place[i] = next[degree[i]]++;
            order[place[i]] = i;
        }
        for (int k = 0; k < n; k++) {
            int i = order[k];
            for (int l = partners.start()[i]; l < partners.start()[i + 1]; l++) {
                int j = partners.partner()[l];
                if (degree[j] > degree[i]) {
                    lower(j, degree, bin, order, place);
                }
            }
        }
        return degree;
    }

    /** Moves j to the front of its bin and lets the bin begin after it. */
    private static void lower(int j, int[] degree, int[] bin, int[] order, int[] place) {
        int front = bin[degree[j]]++;
        int other = order[front];
        order[place[j]] = other;
        place[other] = place[j];
        order[front] = j;
        place[j] = front;
        degree[j]--;
    }
}
