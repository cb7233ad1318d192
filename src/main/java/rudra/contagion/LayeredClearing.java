package rudra.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.job.Progress;
import rudra.network.DebtClass;

/** Clears a network of layered claims and tells what came of it. */
final class LayeredClearing {
    private final ShockedNetwork network;
    private final List<DebtClass> classes;
    private final LayeredClaims claims;

    LayeredClearing(ShockedNetwork network, boolean bySeniority) {
        this.network = network;
        this.classes = LayeredClaimsBuilder.classes(network, bySeniority);
        this.claims = LayeredClaimsBuilder.of(network, classes);
    }

    SeniorityOutcome of(String engine, Map<String, String> conventions, Progress progress) {
        GreatestValue solution = new GreatestValue(claims, progress);
        int n = network.size();
        double[] value = solution.value();
        double[] before = beforeShock();
        double[] equity = new double[n];
        double[] losses = new double[n];
        double[] ownLosses = new double[n];
        double[] netWorth = new double[n];
        int[] round = solution.roundOfFailure();
        for (int i = 0; i < n; i++) {
            netWorth[i] = value[i] - claims.debts(i);
            equity[i] = network.isOutside(i) ? Double.NaN : netWorth[i];
            double most =
                    network.isOutside(i) ? Double.POSITIVE_INFINITY : before[i] - claims.debts(i);
            losses[i] = Math.clamp(before[i] - value[i], 0, Math.max(0, most));
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
                        Optional.empty(),
                        conventions,
                        notes());
        return new SeniorityOutcome(outcome, classes, byClass);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(network.notes());
        notes.add(
                network.detail().equityHoldings().isEmpty()
                        ? "The network has no holdings of each other's equity."
                        : "Equity counts the equity of others that is held, at what that is worth;"
                                + " so does equity before the shock.");
        notes.add("Whether lesser payments clear the system as well is not looked for.");
        return List.copyOf(notes);
    }

    private double own(int i, double loss) {
        if (network.failsByDecree(i)) {
            return loss;
        }
        return network.isOutside(i) ? 0 : Math.clamp(network.directLoss(i), 0, loss);
    }

    /** Values without the shock and with all debts paid. */
    private double[] beforeShock() {
        double[] assets = new double[network.size()];
        for (int i = 0; i < assets.length; i++) {
            assets[i] =
                    network.isUnshakeable(i)
                            ? claims.assets()[i]
                            : network.externalAssets(i) + network.directLoss(i);
        }
        return GreatestValue.allPaid(claims.withAssets(assets));
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
