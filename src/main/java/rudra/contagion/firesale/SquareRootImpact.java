package rudra.contagion.firesale;

import rudra.job.Progress;

/**
 * A fire sale at once: prices fall by the square root of what is sold, and everybody sells what
 * brings assets over equity back to a cap at the fallen prices, all where equity is gone. Such a
 * sale may have several equilibria; the least and the greatest are found, one from no fall of
 * prices upward, the other from the fall that selling everything would bring downward.
 *
 * <p>Cost O(n·k) a round.
 *
 * <p>Source: T. Breuer, M. Summer and B. Urošević, Bank solvency stress tests with fire sales,
 * working paper (2021).
 *
 * @param leverageCap the greatest assets over equity, above 0
 */
public record SquareRootImpact(double leverageCap) {
    private static final double ROUNDING = 1e-16;

    /** Looks at securities before giving up, some seconds' worth. */
    private static final long LOOKS_AT_MOST = 1_000_000_000L;

    /**
     * Checks the cap.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public SquareRootImpact {
        if (!(leverageCap > 0) || Double.isInfinite(leverageCap)) {
            throw new IllegalArgumentException("The leverage cap must be a number above 0.");
        }
    }

    /** Where a search begins, and so which equilibrium it finds. */
    private enum From {
        NO_FALL,
        EVERYTHING_SOLD
    }

    /**
     * The equilibrium with the least fall of prices.
     *
     * @param books the balance sheets at prices of 1; debts are not looked at
     * @param equity the equity of each at prices of 1, length n; who has none, not-a-number, sells
     *     nothing
     * @param coefficient the square of the relative fall of each class's price for each unit sold,
     *     at least 0
     * @throws rudra.job.CancelledException if cancelled
     */
    public SaleEquilibrium least(
            SaleBooks books, double[] equity, double[] coefficient, Progress progress) {
        return least(books, equity, coefficient, (round, fall) -> {}, progress);
    }

    /** As the other, telling a listener how far prices have fallen after each round. */
    public SaleEquilibrium least(
            SaleBooks books,
            double[] equity,
            double[] coefficient,
            PriceFalls listener,
            Progress progress) {
        return find(From.NO_FALL, books, equity, coefficient, listener, progress);
    }

    /** The equilibrium with the greatest fall of prices; parameters as for {@link #least}. */
    public SaleEquilibrium greatest(
            SaleBooks books, double[] equity, double[] coefficient, Progress progress) {
        PriceFalls nobody = (round, fall) -> {};
        return find(From.EVERYTHING_SOLD, books, equity, coefficient, nobody, progress);
    }

    private SaleEquilibrium find(
            From from,
            SaleBooks books,
            double[] equity,
            double[] coefficient,
            PriceFalls listener,
            Progress progress) {
        double[] fall =
                from == From.NO_FALL
                        ? new double[books.classes()]
                        : falls(books.totals(), coefficient);
        double change = Double.POSITIVE_INFINITY;
        long looks = 0;
        int rounds = 0;
        while (change > ROUNDING && looks < LOOKS_AT_MOST) {
            progress.checkCancelled();
            double[] next = falls(sold(books, equity, fall), coefficient);
            change = 0;
            for (int c = 0; c < next.length; c++) {
                // One way only, so that rounding cannot make it swing for ever.
                next[c] =
                        from == From.NO_FALL
                                ? Math.max(fall[c], next[c])
                                : Math.min(fall[c], next[c]);
                change = Math.max(change, Math.abs(next[c] - fall[c]));
            }
            fall = next;
            looks += books.securities().length + books.size() + 1L;
            rounds++;
            listener.fell(rounds, fall);
        }
        double[] share = new double[books.size()];
        double[] after = new double[books.size()];
        for (int i = 0; i < share.length; i++) {
            share[i] = saleShare(books, i, equity[i], fall);
            after[i] = equity[i] - loss(books, i, fall);
        }
        return new SaleEquilibrium(fall, share, after, rounds, change);
    }

    private double[] sold(SaleBooks books, double[] equity, double[] fall) {
        double[] sold = new double[books.classes()];
        for (int i = 0; i < books.size(); i++) {
            double share = saleShare(books, i, equity[i], fall);
            for (int c = 0; c < sold.length && share > 0; c++) {
                sold[c] += share * books.securities()[i * sold.length + c];
            }
        }
        return sold;
    }

    /** A price cannot fall below zero, whatever is sold. */
    private static double[] falls(double[] sold, double[] coefficient) {
        double[] falls = new double[sold.length];
        for (int c = 0; c < sold.length; c++) {
            falls[c] = Math.min(1, Math.sqrt(coefficient[c] * sold[c]));
        }
        return falls;
    }

    /**
     * The share of its securities that institution i sells at fallen prices.
     *
     * @param equity its equity at prices of 1; not-a-number for who sells nothing
     * @param fall the relative fall of each class's price
     */
    public double saleShare(SaleBooks books, int i, double equity, double[] fall) {
        double loss = loss(books, i, fall);
        double before = 0;
        for (int c = 0; c < fall.length; c++) {
            before += books.securities()[i * fall.length + c];
        }
        double securities = Math.max(0, before - loss);
        double remaining = equity - loss;
        if (before == 0 || Double.isNaN(equity)) {
            return 0;
        }
        double kept = leverageCap * remaining - books.cash()[i] - books.otherAssets()[i];
        if (remaining <= 0 || kept < 0) {
            return 1;
        }
        return kept >= securities ? 0 : 1 - kept / securities;
    }

    private static double loss(SaleBooks books, int i, double[] fall) {
        double loss = 0;
        for (int c = 0; c < fall.length; c++) {
            loss += books.securities()[i * fall.length + c] * fall[c];
        }
        return loss;
    }
}
