package rudra.network.measures;

import java.util.Arrays;
import rudra.job.Progress;

/** The clustering coefficient of each institution (Watts and Strogatz 1998). */
final class Clustering {
    private Clustering() {}

    /**
     * The share of the pairs of partners that deal with each other. Each triangle is found once, at
     * its member of lowest degree: O(m^1.5) (Latapy 2008).
     */
    static double[] of(Partners partners, Progress progress) {
        int n = partners.size();
        long[] triangles = new long[n];
        int[] mark = new int[n];
        Arrays.fill(mark, -1);
        for (int i = 0; i < n; i++) {
            if (i % 64 == 0) {
                progress.checkCancelled();
            }
            for (int k = partners.start()[i]; k < partners.start()[i + 1]; k++) {
                if (isAbove(partners, partners.partner()[k], i)) {
                    mark[partners.partner()[k]] = i;
                }
            }
            count(partners, i, mark, triangles);
        }
        double[] clustering = new double[n];
        for (int i = 0; i < n; i++) {
            double pairs = 0.5 * partners.degree(i) * (partners.degree(i) - 1.0);
            clustering[i] = pairs > 0 ? triangles[i] / pairs : 0;
        }
        return clustering;
    }

    private static void count(Partners partners, int i, int[] mark, long[] triangles) {
        for (int k = partners.start()[i]; k < partners.start()[i + 1]; k++) {
            int j = partners.partner()[k];
            if (!isAbove(partners, j, i)) {
                continue;
            }
            for (int l = partners.start()[j]; l < partners.start()[j + 1]; l++) {
                int third = partners.partner()[l];
                if (mark[third] == i && isAbove(partners, third, j)) {
                    triangles[i]++;
                    triangles[j]++;
                    triangles[third]++;
                }
            }
        }
    }

    /** A total order by degree, then by place. */
    private static boolean isAbove(Partners partners, int one, int other) {
        int difference = partners.degree(one) - partners.degree(other);
        return difference > 0 || (difference == 0 && one > other);
    }
}
