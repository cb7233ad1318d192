package rudra.contagion.channels;

import java.util.Arrays;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * Shortage of liquidity round by round. Money is called back from an institution by creditors
 * outside the network, by lenders that are short themselves or have failed, and by all lenders once
 * it is distressed. What its liquid assets do not cover it raises by selling others at a discount;
 * who cannot raise it fails, and so does who runs out of equity. The creditors of who failed lose a
 * given share of their claims.
 *
 * <p>All that is called back is settled together at the end: money that comes in helps nobody over
 * its shortage, and who fails has paid back nothing. So shortage, distress and failures only grow,
 * and the rounds end at the fewest that follow from the shock, at most 3n + 1 rounds. Cost O(n +
 * exposures) a round at most.
 *
 * <p>Source: P. Gai, A. Haldane and S. Kapadia, Complexity, concentration and contagion, Journal of
 * Monetary Economics 58 (2011), without its repo market: haircuts stand in the discount.
 */
public final class FundingRounds {
    /** Amounts this much closer than their size are the same but for rounding. */
    private static final double ROUNDING = 1e-12;

    private static final int NEVER = Integer.MAX_VALUE;

    private final StressedBooks books;
    private final FundingRule rule;
    private final double[] liquid;
    private final double[] calledOutside;
    private final LossRecorder recorder;
    private final double[] called;
    private final double[] claimsLost;
    private final double[] fundingLost;
    private final int[] roundOfFailure;
    private final int[] roundOfShortage;
    private final int[] callsSince;
    private final int[] distressedSince;
    private final boolean[] illiquid;
    private boolean isMoving;

    /**
     * Prepares.
     *
     * @param liquid what each can pay out without selling anything; length n, at least 0
     * @param calledOutside what creditors outside the network call back; length n, at least 0
     */
    public FundingRounds(
            StressedBooks books,
            FundingRule rule,
            double[] liquid,
            double[] calledOutside,
            LossRecorder recorder) {
        int n = books.size();
        this.books = books;
        this.rule = rule;
        this.liquid = liquid;
        this.calledOutside = calledOutside;
        this.recorder = recorder;
        this.called = new double[n];
        this.claimsLost = new double[n];
        this.fundingLost = new double[n];
        this.roundOfFailure = new int[n];
        this.roundOfShortage = new int[n];
        this.callsSince = new int[n];
        this.distressedSince = new int[n];
        this.illiquid = new boolean[n];
        Arrays.fill(roundOfFailure, -1);
        Arrays.fill(roundOfShortage, -1);
        Arrays.fill(callsSince, NEVER);
        Arrays.fill(distressedSince, NEVER);
    }

    /**
     * Lets the shortage spread.
     *
     * @throws rudra.job.CancelledException if cancelled
     */
    public FundingPath run(Progress progress) {
        look(0);
        double[] byShock = fundingLost.clone();
        int rounds = 0;
        while (isMoving) {
            progress.checkCancelled();
            isMoving = false;
            rounds++;
            for (int i = 0; i < called.length; i++) {
                if (roundOfFailure[i] == rounds - 1) {
                    charge(i, rounds);
                }
            }
            look(rounds);
        }
        return new FundingPath(
                roundOfFailure,
                fundingLost,
                byShock,
                called,
                paidBack(rounds),
                raised(),
                roundOfShortage,
                illiquid,
                rounds);
    }

    private double[] paidBack(int rounds) {
        Exposures exposures = books.exposures();
        double[] paid = new double[exposures.count()];
        for (int i = 0; i < called.length; i++) {
            boolean pays = roundOfFailure[i] < 0 && !books.isOutside(i);
            for (int k = exposures.debtsStart(i); pays && k < exposures.debtsStart(i + 1); k++) {
                paid[k] = share(exposures.debtCreditor(k), i, rounds) * exposures.debtAmount(k);
            }
        }
        return paid;
    }

    private double[] raised() {
        double[] raised = new double[called.length];
        for (int i = 0; i < raised.length; i++) {
            raised[i] = roundOfFailure[i] < 0 ? missing(i) : 0;
        }
        return raised;
    }

    /** What the calls on i take beyond its liquid assets. */
    private double missing(int i) {
        double missing = called[i] - liquid[i];
        return missing > ROUNDING * called[i] ? missing : 0;
    }

    private void charge(int debtor, int round) {
        Exposures exposures = books.exposures();
        for (int k = exposures.debtsStart(debtor); k < exposures.debtsStart(debtor + 1); k++) {
            double lost = rule.lossGivenDefault() * exposures.debtAmount(k);
            claimsLost[exposures.debtCreditor(k)] += lost;
            recorder.add(round, exposures.debtCreditor(k), Channel.CLAIM, debtor, lost);
        }
    }

    /**
     * Everybody looks at its calls and its equity at once: what others do now counts next round.
     */
    private void look(int round) {
        for (int i = 0; i < called.length; i++) {
            if (roundOfFailure[i] >= 0) {
                continue;
            }
            if (!books.isOutside(i)) {
                raise(i, round);
                markDistress(i, round);
            }
            if (books.hasFailed(i, equity(i)) || illiquid[i]) {
                roundOfFailure[i] = round;
                callBack(i, round);
                isMoving = true;
            }
        }
    }

    private double equity(int i) {
        return books.left(i) - claimsLost[i] - fundingLost[i];
    }

    /** Sells what the calls on i need beyond its liquid assets. */
    private void raise(int i, int round) {
        double before = called[i];
        called[i] = calls(i, round);
        double missing = missing(i);
        if (missing == 0 || books.failing()[i]) {
            return;
        }
        roundOfShortage[i] = roundOfShortage[i] < 0 ? round : roundOfShortage[i];
        callBack(i, round);
        double saleable = Math.max(0, books.externalAssets()[i] - liquid[i]);
        double proceeds = (1 - rule.saleDiscount()) * saleable;
        if (missing > proceeds * (1 + ROUNDING)) {
            double left = Math.max(0, equity(i));
            illiquid[i] = true;
            fundingLost[i] += left;
            recorder.add(round, i, Channel.DECREE, -1, left);
        } else {
            double cost = rule.cost(missing) - rule.cost(Math.max(0, before - liquid[i]));
            tell(i, round, before, Math.max(0, cost));
            fundingLost[i] = rule.cost(missing);
        }
    }

    private void callBack(int i, int round) {
        if (callsSince[i] == NEVER && rule.hoarding() > 0) {
            callsSince[i] = round;
            isMoving = true;
        }
    }

    private void markDistress(int i, int round) {
        double lost = books.equity()[i] - equity(i);
        boolean isDistressed =
                lost > 0 && lost >= rule.distressAt() * (1 - ROUNDING) * books.equity()[i];
        if (isDistressed && distressedSince[i] == NEVER && rule.withdrawal() > 0) {
            distressedSince[i] = round;
            isMoving = true;
        }
    }

    /** All that is called back from i by what was known before a round. O(its debts). */
    private double calls(int i, int round) {
        Exposures exposures = books.exposures();
        double sum = calledOutside[i];
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            sum += share(exposures.debtCreditor(k), i, round) * exposures.debtAmount(k);
        }
        return sum;
    }

    private double share(int lender, int borrower, int round) {
        double hoarded = callsSince[lender] < round ? rule.hoarding() : 0;
        boolean isRun = distressedSince[borrower] < round && !books.isOutside(lender);
        return isRun ? Math.max(hoarded, rule.withdrawal()) : hoarded;
    }

    /** Splits a cost over those who called since the round before, in proportion to their calls. */
    private void tell(int i, int round, double before, double cost) {
        if (!recorder.isRecording() || cost == 0) {
            return;
        }
        double more = called[i] - before;
        if (round == 0) {
            recorder.add(round, i, Channel.FUNDING, i, cost);
            return;
        }
        Exposures exposures = books.exposures();
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            int lender = exposures.debtCreditor(k);
            double part = share(lender, i, round) - share(lender, i, round - 1);
            recorder.add(
                    round,
                    i,
                    Channel.FUNDING,
                    lender,
                    cost * (part * exposures.debtAmount(k) / more));
        }
    }
}
