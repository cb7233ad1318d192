package rudra.contagion;

import java.util.Arrays;
import java.util.Optional;
import rudra.job.Progress;

/**
 * The greatest equities that value each other: rounds from face value, which only fall; where they
 * converge slowly, Newton's method.
 *
 * <p>A Newton step from above is safe as far as every point on the way still falls with one more
 * round: then no solution has been passed. It is shortened until that holds.
 */
final class GreatestValuation {
    /** The error aimed at, relative to the greatest position. */
    private static final double PRECISE = 1e-13;

    private static final double ROUNDING = 1e-15;
    private static final int ROUNDS_BEFORE_NEWTON = 60;
    private static final int NEWTON_STEPS = 100;
    private static final int ROUNDS_AT_MOST = 50_000;
    private static final double[] LENGTHS = {1, 0.9, 0.5, 0.1};

    private final ValuationEquations equations;
    private final Attribution attribution;
    private final Progress progress;
    private final double scale;
    private final int[] round;
    private double[] equity;
    private int rounds;
    private double error = Double.POSITIVE_INFINITY;

    GreatestValuation(ValuationEquations equations, Attribution attribution, Progress progress) {
        this.attribution = attribution;
        this.equations = equations;
        this.progress = progress;
        this.scale = equations.scale();
        this.equity = equations.faceValue();
        this.round = new int[equations.size];
        Arrays.fill(round, -1);
        attribution.tellShock(equations::seized);
        recordFailures();
        if (!fall(ROUNDS_BEFORE_NEWTON) && !newton()) {
            fall(ROUNDS_AT_MOST);
        }
        if (attribution.isRecording()) {
            double[] discount = equations.discounts(equity);
            attribution.tellRest(rounds, j -> discount[j]);
        }
    }

    /** The equities, for institutions outside what they would be by claims and debts alone. */
    double[] equity() {
        return equity;
    }

    /** In which round the equity of each institution fell below 0; −1 for none. */
    int[] roundOfFailure() {
        return round;
    }

    int rounds() {
        return rounds;
    }

    /** The estimated error, relative to the greatest position. */
    double residual() {
        return scale == 0 ? 0 : error / scale;
    }

    /** Rounds until the estimated error is small; whether it is. */
    private boolean fall(int limit) {
        double before = Double.POSITIVE_INFINITY;
        double ratio = 1;
        for (int r = 0; r < limit; r++) {
            progress.checkCancelled();
            double change = round();
            // The slowest of two rounds, so that one lucky round does not end the search.
            double latest = change / before;
            double slowest = Math.max(latest, r < 2 ? 1 : ratio);
            error = slowest < 1 ? change * slowest / (1 - slowest) : Double.POSITIVE_INFINITY;
            error = change <= ROUNDING * scale ? change : error;
            if (error <= PRECISE * scale) {
                return true;
            }
            ratio = latest;
            before = change;
        }
        return false;
    }

    private double round() {
        double[] discount = equations.discounts(equity);
        double[] next = equations.atDiscounts(discount);
        double change = 0;
        for (int i = 0; i < next.length; i++) {
            next[i] = Math.min(next[i], equity[i]);
            change = Math.max(change, equity[i] - next[i]);
        }
        equity = next;
        rounds++;
        attribution.tellClaims(rounds, j -> discount[j]);
        recordFailures();
        return change;
    }

    private boolean newton() {
        for (int s = 0; s < NEWTON_STEPS; s++) {
            progress.checkCancelled();
            Optional<double[]> step = step();
            if (step.isEmpty()) {
                return false;
            }
            double far = Arrays.stream(step.get()).max().orElse(0);
            Optional<double[]> lower = safe(step.get());
            if (lower.isPresent()) {
                equity = lower.get();
                rounds++;
                recordFailures();
            }
            error = far;
            if (far <= PRECISE * scale) {
                return true;
            }
            if (lower.isEmpty() && fall(ROUNDS_BEFORE_NEWTON)) {
                return true;
            }
        }
        return false;
    }

    /** How far Newton's method would let each equity fall; empty where that is not defined. */
    private Optional<double[]> step() {
        double[] next = equations.next(equity);
        LinearSystem.Builder system = new LinearSystem.Builder(equations.size);
        for (int i = 0; i < equations.size; i++) {
            system.add(i);
        }
        double[] slope = new double[equations.size];
        for (int j = 0; j < slope.length; j++) {
            slope[j] = equations.slope(j, equity[j]);
        }
        for (int i = 0; i < equations.size; i++) {
            system.beginRow(Math.max(0, equity[i] - next[i]));
            equations.eachClaim(
                    i,
                    (j, amount) -> {
                        if (slope[j] > 0) {
                            system.entry(j, amount * slope[j]);
                        }
                    });
        }
        return system.build()
                .solve(progress)
                .filter(step -> Arrays.stream(step).allMatch(d -> d >= -ROUNDING * scale));
    }

    /** The furthest of some points along the step that lies above every solution. */
    private Optional<double[]> safe(double[] step) {
        for (double length : LENGTHS) {
            double[] end = along(step, length);
            if (falls(end) && falls(along(step, length / 2)) && falls(along(step, length / 4))) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private double[] along(double[] step, double length) {
        double[] point = equity.clone();
        for (int i = 0; i < point.length; i++) {
            point[i] -= length * Math.max(0, step[i]);
        }
        return point;
    }

    private boolean falls(double[] point) {
        double[] next = equations.next(point);
        for (int i = 0; i < point.length; i++) {
            if (next[i] > point[i] + ROUNDING * scale) {
                return false;
            }
        }
        return true;
    }

    private void recordFailures() {
        for (int i = 0; i < round.length; i++) {
            boolean fails =
                    equations.network.failsByDecree(i)
                            || (!equations.network.isOutside(i)
                                    && equity[i] < -equations.network.guard(i));
            if (round[i] < 0 && fails) {
                round[i] = rounds;
            }
        }
    }
}
