package rudra.contagion;

import rudra.job.Progress;

/**
 * Lets distress rise round by round; where that is slow, finds its limit exactly.
 *
 * <p>Distress after a round is a concave function of distress, so wherever the shock arrives there
 * is one limit, and Newton's method from above reaches it: begin with everybody saturated, solve
 * the linear equations of those below 1, repeat with those then below 1. Each set contains the one
 * before, so that this ends.
 */
final class DistressRounds {
    /** Changes below this end the count of rounds. */
    private static final double SETTLED = 1e-12;

    /** Changes below this are rounding. */
    private static final double NEGLIGIBLE = 1e-16;

    private static final int ROUNDS_BEFORE_NEWTON = 300;
    private static final int ROUNDS_AT_MOST = 100_000;

    private final DistressEquations equations;
    private final Distress failures;
    private final Attribution attribution;
    private final Progress progress;
    private double[] distress;
    private int count;
    private boolean isSettled;

    DistressRounds(
            DistressEquations equations,
            Distress failures,
            Attribution attribution,
            Progress progress) {
        this.attribution = attribution;
        this.equations = equations;
        this.failures = failures;
        this.progress = progress;
        this.distress = new double[equations.size()];
        for (int i = 0; i < distress.length; i++) {
            distress[i] = equations.initial(i);
        }
        failures.recordFailures(new double[distress.length], 0);
        if (!rise(ROUNDS_BEFORE_NEWTON)
                && !new DistressLimit(equations, progress).find(this::adopt)) {
            rise(ROUNDS_AT_MOST);
        }
        recordFailures(distress);
        attribution.tellRest(Math.max(1, count), j -> passedOn(distress[j]));
    }

    /** The share of every claim on an institution that is lost where it is this distressed. */
    private static double passedOn(double distress) {
        return Math.clamp(distress, 0, 1);
    }

    /** The distress of each institution; above 1 where losses exceed equity. */
    double[] distress() {
        return distress;
    }

    /** The rounds until distress changed by less than 1e-12. */
    int count() {
        return count;
    }

    private boolean rise(int limit) {
        for (int r = 0; r < limit; r++) {
            progress.checkCancelled();
            double[] before = distress;
            double change = round();
            if (!isSettled) {
                isSettled = change < SETTLED;
                count += isSettled ? 0 : 1;
                recordFailures(before);
                attribution.tellClaims(count, j -> passedOn(before[j]));
            }
            if (change <= NEGLIGIBLE) {
                return true;
            }
        }
        return false;
    }

    private double round() {
        double[] next = new double[distress.length];
        double change = 0;
        for (int i = 0; i < next.length; i++) {
            next[i] = equations.next(i, distress);
            // Rising only, so that rounding cannot make it swing for ever; below 0 stays as given.
            next[i] = Math.max(next[i], distress[i]);
            change = Math.max(change, Math.min(1, next[i]) - Math.min(1, distress[i]));
        }
        distress = next;
        return change;
    }

    private void adopt(double[] limit) {
        distress = limit;
    }

    /** Notes who has failed by this round: what it lost is what was passed on before the round. */
    private void recordFailures(double[] passedOn) {
        double[] lost = new double[passedOn.length];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = equations.claimsLost(i, passedOn);
        }
        failures.recordFailures(lost, count);
    }
}
