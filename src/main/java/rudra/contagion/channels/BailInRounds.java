package rudra.contagion.channels;

import java.util.Arrays;
import java.util.List;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.Exposures;

/**
 * Bail-in round by round: whose equity is too low for its assets is relieved of debts, the most
 * junior first, until its equity reaches the target or the debts are used up; if equity is gone
 * even then, it fails and its creditors recover a given share of what is still owed. What creditors
 * inside the network lose counts in the next round, when it may be their turn.
 *
 * <p>Written down, the amount is the creditors' loss and the old shareholders' gain. Converted at
 * fair value, creditors get new shares, and lose only what equity was below zero, the most junior
 * first; old shareholders keep only what was left above zero. What such shares lose later their
 * holders lose.
 *
 * <p>Cost O(n·classes) a round besides the exposures of who is bailed in, fails or has new
 * shareholders. Memory O((n + exposures)·classes).
 *
 * <p>Sources: A.-C. Hüser, G. Hałaj, C. Kok, C. Perales and A. van der Kraaij, The systemic
 * implications of bail-in: a multi-layered network approach, Journal of Financial Stability 38
 * (2018); A. M. Kleinnijenhuis, C. A. E. Goodhart and J. D. Farmer, Systemic implications of the
 * bail-in design, CEPR discussion paper 16509 (2021).
 */
public final class BailInRounds {
    /** Less than this share of the books is rounding. */
    private static final double ROUNDING = 1e-14;

    /** Looks at institutions before giving up, some seconds' worth. */
    private static final long LOOKS_AT_MOST = 500_000_000L;

    private final StressedBooks books;
    private final BailInRule rule;
    private final DebtStack debts;
    private final Shareholdings shares;
    private final LossRecorder recorder;
    private final double[] claims;
    private final double scale;
    private final double[] pending;
    private final double[] lost;
    private final double[] bailedIn;
    private final double[] creditorsLost;
    private final double[] outsideLost;
    private final int[] round;
    private final int[] firstRound;

    /**
     * Prepares.
     *
     * @param classes the debts that may be bailed in, the most junior first
     */
    public BailInRounds(
            StressedBooks books, List<BailInDebt> classes, BailInRule rule, LossRecorder recorder) {
        int n = books.size();
        this.books = books;
        this.rule = rule;
        this.recorder = recorder;
        this.debts = new DebtStack(classes, books.exposures());
        this.shares = new Shareholdings(books.exposures());
        this.claims = books.exposures().totalClaims();
        this.pending = new double[n];
        this.lost = new double[n];
        this.bailedIn = new double[n];
        this.creditorsLost = new double[n];
        this.outsideLost = new double[n];
        this.round = new int[n];
        this.firstRound = new int[n];
        Arrays.fill(round, -1);
        Arrays.fill(firstRound, -1);
        this.scale = scale();
    }

    private double scale() {
        double scale = 0;
        for (int i = 0; i < claims.length; i++) {
            scale = Math.max(scale, Math.abs(books.externalAssets()[i]) + claims[i]);
        }
        return scale;
    }

    /**
     * Lets losses spread.
     *
     * @throws rudra.job.CancelledException if cancelled
     */
    public BailInPath run(Progress progress) {
        int rounds = 0;
        long looks = 0;
        boolean isMoving = resolve(0);
        while (isMoving && looks < LOOKS_AT_MOST) {
            progress.checkCancelled();
            rounds++;
            takeLosses();
            isMoving = resolve(rounds);
            looks += lost.length;
        }
        double open = Arrays.stream(pending).max().orElse(0);
        takeLosses();
        return new BailInPath(
                round,
                lost,
                bailedIn,
                creditorsLost,
                outsideLost,
                goneOutside(),
                goneInside(),
                firstRound,
                rounds,
                scale == 0 ? 0 : open / scale);
    }

    private double[] goneOutside() {
        double[] gone = new double[lost.length];
        Arrays.setAll(gone, debts::goneOutside);
        return gone;
    }

    private double[] goneInside() {
        Exposures exposures = books.exposures();
        double[] gone = new double[exposures.count()];
        for (int i = 0; i < lost.length; i++) {
            for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
                gone[k] = debts.goneOf(i, k);
            }
        }
        return gone;
    }

    private void takeLosses() {
        for (int i = 0; i < lost.length; i++) {
            lost[i] += pending[i];
            pending[i] = 0;
        }
    }

    private double equity(int i) {
        return books.left(i) - lost[i] + bailedIn[i];
    }

    private double assets(int i) {
        return Math.max(0, books.externalAssets()[i] + claims[i] - lost[i]);
    }

    /** Whether anything happened that others will feel. */
    private boolean resolve(int inRound) {
        boolean isMoving = false;
        for (int i = 0; i < round.length; i++) {
            if (round[i] < 0) {
                isMoving |= bailIn(i, inRound);
                if (books.hasFailed(i, equity(i))) {
                    round[i] = inRound;
                    fail(i, inRound + 1);
                    isMoving = true;
                }
            }
            isMoving |= revalue(i, equity(i), inRound + 1);
        }
        return isMoving;
    }

    private boolean bailIn(int i, int inRound) {
        double before = equity(i);
        double assets = assets(i);
        boolean all = isBelow(i, before, rule.minimumRatio(), assets);
        if (books.failing()[i] || (!all && !isBelow(i, before, rule.contingentTrigger(), assets))) {
            return false;
        }
        double needed = rule.targetRatio() * assets - before;
        double[] taken = take(i, needed, !all);
        double sum = Arrays.stream(taken).sum();
        if (sum <= ROUNDING * scale) {
            return false;
        }
        revalue(i, before, inRound + 1);
        bailedIn[i] += sum;
        firstRound[i] = firstRound[i] < 0 ? inRound : firstRound[i];
        recorder.add(inRound, i, Channel.CONVERSION, i, -sum);
        settle(i, taken, before, inRound + 1);
        return true;
    }

    private boolean isBelow(int i, double equity, double ratio, double assets) {
        return !books.isOutside(i) && books.rule().hasFailed(i, equity - ratio * assets);
    }

    private double[] take(int i, double needed, boolean onlyContingent) {
        double[] taken = new double[debts.classes()];
        double open = needed;
        for (int s = 0; s < taken.length; s++) {
            taken[s] = Math.clamp(open, 0, debts.left(s, i, onlyContingent));
            debts.take(s, i, taken[s]);
            open -= taken[s];
        }
        return taken;
    }

    /** Tells the creditors: what was below zero is lost, the most junior first, the rest shares. */
    private void settle(int i, double[] taken, double before, int nextRound) {
        double after = equity(i);
        double hole = rule.isConversion() ? Math.max(0, -before) : Double.POSITIVE_INFINITY;
        shares.dilute(i, before, after);
        for (int s = 0; s < taken.length; s++) {
            double gone = Math.min(hole, taken[s]);
            hole -= gone;
            creditorsLost[i] += gone;
            outsideLost[i] += debts.partOutside(s, i) * gone;
            tell(i, s, gone, taken[s] - gone, after, nextRound);
        }
        shares.book(i, after);
    }

    private void tell(int i, int s, double gone, double kept, double after, int nextRound) {
        Exposures exposures = books.exposures();
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            double part = debts.part(s, i, k);
            charge(nextRound, exposures.debtCreditor(k), Channel.CONVERSION, i, part * gone);
            shares.give(i, k, part * kept, after);
        }
    }

    private void fail(int i, int nextRound) {
        Exposures exposures = books.exposures();
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            double left = exposures.debtAmount(k) - debts.goneOf(i, k);
            double amount = rule.lossGivenDefault() * Math.max(0, left);
            charge(nextRound, exposures.debtCreditor(k), Channel.CLAIM, i, amount);
        }
    }

    /** Passes on what the equity of an issuer has fallen since its holders last looked. */
    private boolean revalue(int i, double equity, int nextRound) {
        double fall = shares.fall(i, equity);
        if (fall <= ROUNDING * scale) {
            return false;
        }
        Exposures exposures = books.exposures();
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            double amount = shares.share(k) * fall;
            charge(nextRound, exposures.debtCreditor(k), Channel.EQUITY_HELD, i, amount);
        }
        shares.book(i, equity);
        return true;
    }

    private void charge(int nextRound, int bearer, Channel channel, int source, double amount) {
        pending[bearer] += amount;
        recorder.add(nextRound, bearer, channel, source, amount);
    }
}
