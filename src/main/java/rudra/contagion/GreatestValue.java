package rudra.contagion;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.job.Progress;

/**
 * The greatest values that {@link LayeredClaims} allow. Values fall round by round from what they
 * would be if everybody paid all; in between, the linear equations of the layers that bear losses
 * are solved, and values fall towards their solution as far as no institution leaves its layer. No
 * solution lies between: on the way one more round still lets every value fall. Where nobody leaves
 * a layer the solution is exact.
 */
final class GreatestValue {
    private static final double ROUNDING = 1e-15;
    private static final double LEAK = 1e-9;
    private static final int ROUNDS_BETWEEN_JUMPS = 40;
    private static final int JUMPS_AT_MOST = 2_000;

    private final LayeredClaims claims;
    private final LayeredAttribution attribution;
    private final Progress progress;
    private final double scale;
    private final int[] round;
    private double[] value;
    private int rounds;

    GreatestValue(LayeredClaims claims, LayeredAttribution attribution, Progress progress) {
        this.attribution = attribution;
        this.claims = claims;
        this.progress = progress;
        this.scale = claims.scale();
        AllPaid start = allPaid(claims, progress);
        this.value = start.value();
        attribution.tellEquity(start.equity());
        this.round = new int[claims.size()];
        Arrays.fill(round, -1);
        recordFailures();
        boolean isSolved = false;
        for (int j = 0; j < JUMPS_AT_MOST && !isSolved; j++) {
            fall();
            isSolved = jump();
        }
        attribution.tellRest(rounds, value);
    }

    /** What each institution is worth; below 0 where it cannot pay what ranks before its debts. */
    double[] value() {
        return value;
    }

    /** In which round each institution fell short of its debts; −1 for never. */
    int[] roundOfFailure() {
        return round;
    }

    /** The rounds in which somebody failed. */
    int rounds() {
        return Arrays.stream(round).max().orElse(-1) + 1;
    }

    /** The greatest change that one more round would make, relative to the greatest amount. */
    double residual() {
        double[] next = claims.next(value);
        double change = 0;
        for (int i = 0; i < next.length; i++) {
            change = Math.max(change, Math.abs(next[i] - value[i]));
        }
        return scale == 0 ? 0 : change / scale;
    }

    /**
     * What everybody is worth if all debts are paid in full.
     *
     * @param value what each institution is worth
     * @param equity what its shareholders get
     */
    record AllPaid(double[] value, double[] equity) {}

    /** Values if all debts are paid in full and shares are worth what then remains. */
    static AllPaid allPaid(LayeredClaims claims, Progress progress) {
        double[] paid = claims.assets().clone();
        for (int j = 0; j < claims.size(); j++) {
            for (int l = claims.firstLayer()[j]; l < claims.firstLayer()[j + 1] - 1; l++) {
                claims.give(l, claims.width()[l], paid);
            }
        }
        int[] shareholders = new int[claims.size()];
        for (int j = 0; j < shareholders.length; j++) {
            shareholders[j] = claims.firstLayer()[j + 1] - 1;
        }
        double[] equity =
                solve(
                                claims,
                                shareholders,
                                i -> Math.max(0, paid[i] - claims.debts(i)),
                                1,
                                progress)
                        .orElseThrow(GreatestValue::ownedByEachOther);
        for (int j = 0; j < shareholders.length; j++) {
            claims.give(shareholders[j], equity[j], paid);
        }
        return new AllPaid(paid, equity);
    }

    private static AnalysisException ownedByEachOther() {
        return AnalysisException.input(
                Problem.of(
                        "network.equity-cycle",
                        "Some institutions are owned by each other wholly, so their equity has no"
                                + " value of its own. Someone outside must hold a share."));
    }

    private void fall() {
        for (int r = 0; r < ROUNDS_BETWEEN_JUMPS; r++) {
            progress.checkCancelled();
            double[] next = claims.next(value);
            double change = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = Math.min(next[i], value[i]);
                change = Math.max(change, value[i] - next[i]);
            }
            double[] before = value;
            value = next;
            rounds++;
            attribution.tell(rounds, before);
            recordFailures();
            if (change <= ROUNDING * scale) {
                return;
            }
        }
    }

    /** Falls to the solution, or to where somebody leaves a layer; whether it is the solution. */
    private boolean jump() {
        int[] layer = new int[claims.size()];
        double[] next = claims.next(value);
        double[] due = new double[layer.length];
        for (int i = 0; i < layer.length; i++) {
            layer[i] = claims.marginalLayer(i, value[i]);
            due[i] = Math.max(0, value[i] - next[i]);
        }
        Optional<double[]> solution = solve(claims, layer, i -> due[i], 1, progress);
        // A closed circle that loses money has no solution before somebody leaves a layer. If a
        // little less were passed on it would have one, which is never too far.
        double[] drop =
                solution.or(() -> solve(claims, layer, i -> due[i], 1 - LEAK, progress))
                        .orElse(due);
        double length = 1;
        int leaving = -1;
        for (int i = 0; i < layer.length; i++) {
            double room = layer[i] < 0 ? Double.POSITIVE_INFINITY : room(layer[i], value[i]);
            if (drop[i] > ROUNDING * scale && room < length * drop[i]) {
                length = room / drop[i];
                leaving = i;
            }
        }
        for (int i = 0; i < layer.length; i++) {
            value[i] -= length * Math.max(0, drop[i]);
        }
        if (leaving >= 0) {
            value[leaving] = claims.bottom()[layer[leaving]];
        }
        rounds++;
        attribution.tell(rounds, value);
        recordFailures();
        return leaving < 0 && solution.isPresent();
    }

    private double room(int layer, double from) {
        return from - claims.bottom()[layer];
    }

    /** x = c + M·x where the given layer of each institution passes a share of x on. */
    private static Optional<double[]> solve(
            LayeredClaims claims,
            int[] layer,
            IntToDoubleFunction constant,
            double passedOn,
            Progress progress) {
        int n = claims.size();
        int[] start = new int[n + 1];
        for (int j = 0; j < n; j++) {
            for (int h = claims.holdersFrom(layer[j]); h < claims.holdersTo(layer[j]); h++) {
                start[claims.holder()[h] + 1]++;
            }
        }
        double[] c = new double[n];
        for (int i = 0; i < n; i++) {
            start[i + 1] += start[i];
            c[i] = constant.applyAsDouble(i);
        }
        int[] column = new int[start[n]];
        double[] weight = new double[start[n]];
        int[] next = start.clone();
        for (int j = 0; j < n; j++) {
            for (int h = claims.holdersFrom(layer[j]); h < claims.holdersTo(layer[j]); h++) {
                int place = next[claims.holder()[h]]++;
                column[place] = j;
                weight[place] = passedOn * claims.share()[h];
            }
        }
        double most = Arrays.stream(c).max().orElse(0);
        return new LinearSystem(start, column, weight, c)
                .solve(progress)
                .filter(x -> Arrays.stream(x).allMatch(d -> d >= -1e-9 * most));
    }

    private void recordFailures() {
        for (int i = 0; i < round.length; i++) {
            if (round[i] < 0 && value[i] < claims.debts(i) - 1e-12 * scale) {
                round[i] = rounds;
            }
        }
    }
}
