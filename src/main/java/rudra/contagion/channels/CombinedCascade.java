package rudra.contagion.channels;

import java.util.Arrays;
import java.util.Optional;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.Exposures;
import rudra.network.Holdings;

/**
 * Losses on claims and by fire sales, round by round until neither changes: who failed in the round
 * before costs its creditors what they do not recover, and sells all it holds; who must shrink
 * sells a share; prices fall with all that is sold, for everybody, sellers included.
 *
 * <p>Nobody buys back and nobody recovers, so failures and sales only grow and prices only fall:
 * the rounds end at the fewest failures and the least sales that follow from the shock. Without
 * shrinking there are at most n + 1 rounds, each O(n + entries of holdings) besides the exposures
 * of who failed. With it prices approach their limit.
 */
public final class CombinedCascade {
    /** Prices are at most 1; less than this is rounding. */
    private static final double ROUNDING = 1e-15;

    /** Looks at holdings in rounds in which nobody fails before giving up: some seconds' worth. */
    private static final long LOOKS_AT_MOST = 1_000_000_000L;

    private final StressedBooks books;
    private final AssetMarket market;
    private final Optional<Deleveraging> deleveraging;
    private final double[] cash;
    private final double lossGivenDefault;
    private final LossRecorder recorder;
    private final double[] claims;
    private final double[] claimsLost;
    private final double[] saleShare;
    private final int[] round;
    private final double[] unshaken;
    private double[] prices;

    /**
     * Prepares.
     *
     * @param deleveraging who must shrink; empty where nobody sells before it fails
     * @param cash what can repay debts before anything is sold; length n, at least 0
     * @param lossGivenDefault the share of a claim on who failed that is lost, in [0, 1]
     */
    public CombinedCascade(
            StressedBooks books,
            AssetMarket market,
            Optional<Deleveraging> deleveraging,
            double[] cash,
            double lossGivenDefault,
            LossRecorder recorder) {
        int n = books.size();
        this.books = books;
        this.market = market;
        this.deleveraging = deleveraging;
        this.cash = cash;
        this.lossGivenDefault = lossGivenDefault;
        this.recorder = recorder;
        this.claims = books.exposures().totalClaims();
        this.claimsLost = new double[n];
        this.saleShare = new double[n];
        this.round = new int[n];
        this.unshaken = new double[market.classes()];
        Arrays.fill(unshaken, 1);
        Arrays.fill(round, -1);
        this.prices = unshaken;
    }

    /**
     * Lets losses spread.
     *
     * @throws rudra.job.CancelledException if cancelled
     */
    public CombinedPath run(Progress progress) {
        moveTo(0, market.priceAfterShock());
        int[] failed = failures(0);
        int rounds = 0;
        long looks = 0;
        double change = 0;
        boolean isMoving = true;
        while (isMoving) {
            progress.checkCancelled();
            sell(failed);
            double[] fallen = market.prices(saleShare);
            change = greatestFall(fallen);
            isMoving = failed.length > 0 || (change > ROUNDING && looks < LOOKS_AT_MOST);
            if (isMoving) {
                rounds++;
                moveTo(rounds, fallen);
                charge(failed, rounds);
                failed = failures(rounds);
            }
            looks += saleShare.length + market.holdings().start(saleShare.length);
        }
        return end(rounds, change);
    }

    private CombinedPath end(int rounds, double change) {
        double[] priceLost = new double[round.length];
        double[] byShock = new double[round.length];
        Arrays.setAll(priceLost, this::priceLost);
        Arrays.setAll(byShock, i -> market.loss(i, unshaken, market.priceAfterShock()));
        return new CombinedPath(
                round,
                priceLost,
                byShock,
                saleShare,
                prices.clone(),
                market.shareSold(saleShare),
                rounds,
                change);
    }

    private double priceLost(int i) {
        return market.loss(i, unshaken, prices);
    }

    /** One way only, so that rounding cannot make prices swing for ever. */
    private double greatestFall(double[] fallen) {
        double greatest = 0;
        for (int c = 0; c < fallen.length; c++) {
            fallen[c] = Math.min(prices[c], fallen[c]);
            greatest = Math.max(greatest, prices[c] - fallen[c]);
        }
        return greatest;
    }

    private void moveTo(int inRound, double[] fallen) {
        Holdings holdings = market.holdings();
        for (int i = 0; recorder.isRecording() && i < round.length; i++) {
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                int c = holdings.assetClass(k);
                double lost = holdings.amount(k) * (prices[c] - fallen[c]);
                recorder.add(inRound, i, Channel.PRICE, c, (1 - saleShare[i]) * lost);
                recorder.add(inRound, i, Channel.SALE, c, saleShare[i] * lost);
            }
        }
        prices = fallen;
    }

    private void charge(int[] failed, int inRound) {
        Exposures exposures = books.exposures();
        for (int debtor : failed) {
            for (int k = exposures.debtsStart(debtor); k < exposures.debtsStart(debtor + 1); k++) {
                double lost = lossGivenDefault * exposures.debtAmount(k);
                claimsLost[exposures.debtCreditor(k)] += lost;
                recorder.add(inRound, exposures.debtCreditor(k), Channel.CLAIM, debtor, lost);
            }
        }
    }

    private int[] failures(int inRound) {
        int[] failed = new int[round.length];
        int count = 0;
        for (int i = 0; i < round.length; i++) {
            if (round[i] < 0 && books.hasFailed(i, equity(i))) {
                round[i] = inRound;
                failed[count++] = i;
            }
        }
        return Arrays.copyOf(failed, count);
    }

    private double equity(int i) {
        return books.left(i) - claimsLost[i] - priceLost(i);
    }

    /** Sets the shares on sale by what is known at the end of the round before. */
    private void sell(int[] failed) {
        for (int i : failed) {
            saleShare[i] = 1;
        }
        deleveraging.ifPresent(rule -> {
            for (int i = 0; i < saleShare.length; i++) {
                if (saleShare[i] < 1 && !books.isOutside(i)) {
                    saleShare[i] = Math.max(saleShare[i], shareToSell(i, rule));
                }
            }
        });
    }

    private double shareToSell(int i, Deleveraging rule) {
        double assets = books.externalAssets()[i] + claims[i] - claimsLost[i] - priceLost(i);
        double missing = rule.toRaise(assets, equity(i), cash[i]);
        // A holding whose price is zero raises nothing, however much of it is sold.
        double value = market.value(i, prices);
        return missing == 0 ? 0 : value > missing ? missing / value : 1;
    }
}
