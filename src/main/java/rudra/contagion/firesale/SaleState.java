package rudra.contagion.firesale;

import java.util.Arrays;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;

/** A fire sale under way. */
final class SaleState {
    private final LeverageTargeting rule;
    private final SaleBooks books;
    private final boolean[] failing;
    private final LossRecorder recorder;
    private final int n;
    private final int classes;
    private final double[] total;
    private final PriceImpact[] impact;
    private final double[] price;
    private final double[] priceBefore;
    private final double[] quantity;
    private final double[] cash;
    private final double[] debts;
    private final double[] saleShare;
    private final double[] keptShare;
    private final double[] proceeds;
    private final int[] stepOfDefault;
    private final int[] defaults;
    private final double[] cumulativeShare;
    private final double[][] prices;
    private double soldInAll;

    SaleState(
            LeverageTargeting rule,
            SaleBooks books,
            double[] initialPrices,
            double[] priceImpact,
            boolean[] failing,
            LossRecorder recorder) {
        this.recorder = recorder;
        this.rule = rule;
        this.books = books;
        this.failing = failing;
        this.n = books.size();
        this.classes = books.classes();
        this.total = books.outstanding();
        this.impact = new PriceImpact[classes];
        Arrays.setAll(impact, c -> PriceImpact.ofTwentieth(priceImpact[c]));
        this.price = initialPrices.clone();
        this.priceBefore = price.clone();
        this.quantity = books.securities().clone();
        this.cash = books.cash().clone();
        this.debts = books.repayableDebts().clone();
        this.saleShare = new double[n];
        this.keptShare = new double[n];
        Arrays.fill(keptShare, 1);
        this.proceeds = new double[n];
        this.stepOfDefault = new int[n];
        Arrays.fill(stepOfDefault, -1);
        this.defaults = new int[rule.steps() + 1];
        this.cumulativeShare = new double[rule.steps()];
        this.prices = new double[rule.steps() + 1][];
        prices[0] = price.clone();
        Arrays.fill(priceBefore, 1);
        tellPrices(0);
    }

    /** Moves prices by all orders together, then pays the sellers. */
    void settle(int step) {
        double[] sold = new double[classes];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < classes && saleShare[i] > 0; c++) {
                sold[c] += saleShare[i] * quantity[i * classes + c];
            }
        }
        for (int c = 0; c < classes; c++) {
            priceBefore[c] = price[c];
            if (sold[c] > 0) {
                price[c] *= impact[c].factor(sold[c] / total[c]);
            }
            soldInAll += sold[c];
        }
        for (int i = 0; i < n; i++) {
            pay(i, step - 1);
        }
        tellPrices(step - 1);
        double all = Arrays.stream(total).sum();
        cumulativeShare[step - 1] = all == 0 ? 0 : soldInAll / all;
        prices[step] = price.clone();
    }

    private void pay(int i, int round) {
        for (int c = 0; c < classes && saleShare[i] > 0; c++) {
            int p = i * classes + c;
            double sold = saleShare[i] * quantity[p];
            quantity[p] -= sold;
            double paid = sold * (price[c] + priceBefore[c]) / 2;
            cash[i] += paid;
            proceeds[i] += paid;
            if (recorder.isRecording()) {
                recorder.add(round, i, Channel.SALE, c, sold * (priceBefore[c] - price[c]) / 2);
            }
        }
        keptShare[i] *= 1 - saleShare[i];
        saleShare[i] = 0;
    }

    /** Tells what the last fall of prices cost those who hold what has not been sold. */
    private void tellPrices(int round) {
        for (int p = 0; recorder.isRecording() && p < quantity.length; p++) {
            int c = p % classes;
            double lost = quantity[p] * (priceBefore[c] - price[c]);
            recorder.add(round, p / classes, Channel.PRICE, c, lost);
        }
    }

    /** Lets everybody look at its leverage; nobody's order moves a price before the next step. */
    void act(int step) {
        for (int i = 0; i < n; i++) {
            if (stepOfDefault[i] < 0) {
                act(i, step);
            }
        }
    }

    private void act(int i, int step) {
        double securities = securities(i);
        double assets = cash[i] + securities + books.otherAssets()[i];
        double equity = assets - debts[i] - books.otherDebts()[i];
        // Without assets there is no ratio, only equity above or below zero.
        double leverage =
                assets > 0
                        ? equity / assets
                        : equity < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        if (failing[i] || leverage < rule.leverageMinimum()) {
            stepOfDefault[i] = step;
            defaults[step]++;
            saleShare[i] = 1;
        } else if (leverage < rule.leverageBuffer()) {
            deleverage(i, Math.max(0, assets - equity / rule.leverageTarget()), securities);
        }
    }

    private void deleverage(int i, double excess, double securities) {
        double repaid = Math.min(excess, Math.min(cash[i], debts[i]));
        cash[i] -= repaid;
        debts[i] -= repaid;
        double toRaise = excess - repaid - cash[i];
        if (toRaise > 0 && securities > 0) {
            saleShare[i] = Math.min(1, toRaise / securities);
        }
    }

    private double securities(int i) {
        double value = 0;
        for (int c = 0; c < classes; c++) {
            value += quantity[i * classes + c] * price[c];
        }
        return value;
    }

    SalePath path() {
        double[] equity = new double[n];
        for (int i = 0; i < n; i++) {
            equity[i] =
                    cash[i]
                            + securities(i)
                            + books.otherAssets()[i]
                            - debts[i]
                            - books.otherDebts()[i];
        }
        double[] soldShare = new double[n];
        double[] repaid = new double[n];
        for (int i = 0; i < n; i++) {
            soldShare[i] = 1 - keptShare[i];
            repaid[i] = books.repayableDebts()[i] - debts[i];
        }
        return new SalePath(
                defaults,
                stepOfDefault,
                cumulativeShare,
                prices,
                equity,
                soldShare,
                proceeds,
                repaid);
    }
}
