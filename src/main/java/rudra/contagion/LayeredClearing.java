package rudra.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.DebtClass;

/** Clears a network of layered claims and tells what came of it. */
final class LayeredClearing {
    /** Values that differ by more, relative to the books, are other solutions, not rounding. */
    private static final double DIFFERENT = 1e-9;

    private final ShockedNetwork network;
    private final List<DebtClass> classes;
    private final LayeredClaims claims;

    LayeredClearing(ShockedNetwork network, boolean bySeniority) {
        this.network = network;
        this.classes = LayeredClaimsBuilder.classes(network, bySeniority);
        this.claims = LayeredClaimsBuilder.of(network, classes);
    }

    SeniorityOutcome of(
            String engine,
            Map<String, String> conventions,
            LossRecorder recorder,
            Progress progress) {
        GreatestValue.AllPaid unshocked = beforeShock(progress);
        new Attribution(network, recorder).tellShock(this::seized);
        GreatestValue solution =
                new GreatestValue(
                        claims,
                        new LayeredAttribution(claims, unshocked.equity(), recorder),
                        progress);
        Optional<double[]> least = LeastValue.of(claims, progress);
        int n = network.size();
        double[] value = solution.value();
        double[] before = unshocked.value();
        double[] equity = equity(value);
        double[] losses = new double[n];
        double[] ownLosses = new double[n];
        double[] netWorth = new double[n];
        int[] round = solution.roundOfFailure();
        for (int i = 0; i < n; i++) {
            netWorth[i] = value[i] - claims.debts(i);
            double most =
                    network.isOutside(i) ? Double.POSITIVE_INFINITY : before[i] - claims.debts(i);
            double own = network.isOutside(i) && network.failsByDecree(i) ? seized(i) : 0;
            losses[i] = Math.clamp(before[i] - value[i] - own, 0, Math.max(0, most));
            ownLosses[i] = own(i, losses[i]);
            round[i] = network.failsByDecree(i) ? 0 : round[i];
        }
        double[][] byClass = paidByClass(value);
        Outcome outcome =
                new Outcome(
                        engine,
                        round,
                        equity,
                        losses,
                        ownLosses,
                        Optional.empty(),
                        Optional.of(payments(byClass, netWorth)),
                        solution.rounds(),
                        solution.residual(),
                        least.filter(x -> differ(x, value)).map(this::equity),
                        conventions,
                        notes(least.isPresent()));
        return new SeniorityOutcome(outcome, classes, byClass);
    }

    private boolean differ(double[] least, double[] greatest) {
        for (int i = 0; i < least.length; i++) {
            double positions = Math.abs(greatest[i]) + claims.debts(i);
            if (greatest[i] - least[i] > DIFFERENT * positions) {
                return true;
            }
        }
        return false;
    }

    private double[] equity(double[] value) {
        double[] equity = new double[value.length];
        for (int i = 0; i < equity.length; i++) {
            equity[i] = network.isOutside(i) ? Double.NaN : value[i] - claims.debts(i);
        }
        return equity;
    }

    /** The external assets that failing by decree takes from i. */
    private double seized(int i) {
        return network.externalAssets(i) - claims.assets()[i];
    }

    private List<String> notes(boolean isLeastKnown) {
        List<String> notes = new ArrayList<>(network.notes());
        notes.add(
                network.detail().equityHoldings().isEmpty()
                        ? "The network has no holdings of each other's equity."
                        : "Equity counts the equity of others that is held, at what that is worth;"
                                + " so does equity before the shock.");
        if (!isLeastKnown) {
            notes.add("Whether other payments clear the system as well was not found in time.");
        }
        return List.copyOf(notes);
    }

    private double own(int i, double loss) {
        if (network.failsByDecree(i)) {
            return loss;
        }
        return network.isOutside(i) ? 0 : Math.clamp(network.directLoss(i), 0, loss);
    }

    /** Values without the shock and with all debts paid. */
    private GreatestValue.AllPaid beforeShock(Progress progress) {
        double[] assets = new double[network.size()];
        for (int i = 0; i < assets.length; i++) {
            assets[i] =
                    network.isUnshakeable(i)
                            ? claims.assets()[i]
                            : network.externalAssets(i) + network.directLoss(i);
        }
        return GreatestValue.allPaid(claims.withAssets(assets), progress);
    }

    private double[][] paidByClass(double[] value) {
        double[][] paid = new double[value.length][classes.size()];
        for (int i = 0; i < value.length; i++) {
            for (int s = 0; s < paid[i].length; s++) {
                paid[i][s] = claims.paid(claims.firstLayer()[i] + s, value[i]);
            }
        }
        return paid;
    }

    private Payments payments(double[][] byClass, double[] netWorth) {
        double[] total = new double[byClass.length];
        double[] interbank = new double[byClass.length];
        for (int i = 0; i < byClass.length; i++) {
            for (int s = 0; s < byClass[i].length; s++) {
                double owed = claims.width()[claims.firstLayer()[i] + s];
                total[i] += byClass[i][s];
                interbank[i] +=
                        owed == 0 ? 0 : byClass[i][s] * (1 - classes.get(s).external()[i] / owed);
            }
        }
        return new Payments(total, interbank, netWorth, Optional.empty());
    }
}
