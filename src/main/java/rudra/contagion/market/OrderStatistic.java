package rudra.contagion.market;

/** The k-th least of some numbers, by partition (Hoare 1961, FIND); O(n) on average. */
final class OrderStatistic {
    private OrderStatistic() {}

    /**
     * The value that stands at place k once the first numbers are sorted. Reorders them.
     *
     * @param values finite numbers
     * @param size how many of them count
     * @param k from 0
     */
    static double select(double[] values, int size, int k) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            double pivot = median(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double other = values[i];
                    values[i++] = values[j];
                    values[j--] = other;
                }
            }
            if (k <= j) {
                high = j;
            } else if (k >= i) {
                low = i;
            } else {
                return pivot;
            }
        }
        return values[k];
    }

    /**
     * The place, from 0, of the empirical quantile: the least value with this share below or at.
     */
    static int place(double share, int size) {
        // A share such as 0.07 · 100 may come out just above the whole number that it is.
        int rank = (int) Math.ceil(share * size - 1e-9);
        return Math.clamp(rank, 1, size) - 1;
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
