package rudra.contagion;

import java.util.Optional;
import java.util.function.Consumer;
import rudra.job.Progress;
import rudra.network.Exposures;

/** The limit of linear DebtRank by Newton's method from above. */
final class DistressLimit {
    private final DistressEquations equations;
    private final Exposures exposures;
    private final int size;
    private final Progress progress;

    DistressLimit(DistressEquations equations, Progress progress) {
        this.progress = progress;
        this.equations = equations;
        this.exposures = equations.network.exposures();
        this.size = equations.size();
    }

    /** Hands on the limit; false if a linear system could not be solved. */
    boolean find(Consumer<double[]> found) {
        double[] distress = everybodySaturated();
        boolean[] isBelow = new boolean[size];
        while (admit(isBelow, distress)) {
            Optional<double[]> solved = solve(isBelow, distress);
            if (solved.isEmpty()) {
                return false;
            }
            distress = solved.get();
        }
        found.accept(distress);
        return true;
    }

    /** Where the shock arrives 1, elsewhere what was there: nothing, or less than nothing. */
    private double[] everybodySaturated() {
        double[] distress = new double[size];
        Worklist arrived = new Worklist(size);
        for (int i = 0; i < size; i++) {
            distress[i] = equations.initial(i);
            if (distress[i] > 0) {
                arrived.add(i);
            }
        }
        while (!arrived.isEmpty()) {
            for (int j : arrived.drain()) {
                distress[j] = Math.max(1, distress[j]);
                for (int k = exposures.debtsStart(j); k < exposures.debtsStart(j + 1); k++) {
                    int i = exposures.debtCreditor(k);
                    if (!(distress[i] >= 1) && !equations.network.isOutside(i)) {
                        arrived.add(i);
                    }
                }
            }
        }
        return distress;
    }

    /**
     * Adds those who are not saturated even with what all others pass on; whether there are any.
     */
    private boolean admit(boolean[] isBelow, double[] distress) {
        boolean more = false;
        for (int i = 0; i < size; i++) {
            if (!isBelow[i] && equations.isProportional(i)) {
                boolean below = equations.next(i, distress) < 1;
                isBelow[i] = below;
                more |= below;
            }
        }
        return more;
    }

    private Optional<double[]> solve(boolean[] isBelow, double[] distress) {
        LinearSystem.Builder builder = new LinearSystem.Builder(size);
        double[] fixed = new double[size];
        for (int i = 0; i < size; i++) {
            if (isBelow[i]) {
                builder.add(i);
            } else {
                fixed[i] = distress[i];
            }
        }
        int[] members = builder.members();
        for (int i : members) {
            builder.beginRow(equations.next(i, fixed));
            double equity = equations.network.equity(i);
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                builder.entry(exposures.claimDebtor(k), exposures.claimAmount(k) / equity);
            }
        }
        return builder.build().solve(progress).map(x -> merged(fixed, members, x));
    }

    private double[] merged(double[] fixed, int[] members, double[] solution) {
        double[] distress = fixed.clone();
        for (int m = 0; m < members.length; m++) {
            distress[members[m]] = solution[m];
        }
        double[] next = distress.clone();
        for (int i = 0; i < size; i++) {
            // What is above 1 passes on as 1: its own level follows from the others'.
            if (distress[i] >= 1) {
                next[i] = Math.max(1, equations.next(i, distress));
            }
        }
        return next;
    }
}
