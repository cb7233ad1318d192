package rudra.contagion;

import java.util.Map;
import java.util.Optional;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/**
 * Linear DebtRank: every further relative loss of equity passes on to the creditors, in proportion,
 * until all equity is gone: h = h(0) + W · min(max(h, 0), 1), W_ij = claim of i on j ÷ equity of i
 * before the shock.
 *
 * <p>An institution with equity of zero loses all by any loss on a claim; one with negative equity
 * is wholly distressed from the start. Cost O(exposures) a round; where rounds converge slowly the
 * rest is solved exactly.
 *
 * <p>Source: M. Bardoscia, S. Battiston, F. Caccioli and G. Caldarelli, DebtRank: a microscopic
 * foundation for shock propagation, PLoS ONE 10 (2015).
 *
 * @param defaultAt from which equity on an institution counts as failed; it changes no amount
 */
public record LinearDebtRank(DefaultAt defaultAt) implements ContagionEngine {

    @Override
    public String id() {
        return "linear-debtrank";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        Distress start = new Distress(network, defaultAt);
        DistressEquations equations = new DistressEquations(network, start);
        Attribution attribution = new Attribution(network, recorder);
        attribution.tellShockAndWriteOffs();
        DistressRounds rounds = new DistressRounds(equations, start, attribution, progress);
        int n = network.size();
        double[] drop = new double[n];
        double[] equity = new double[n];
        double[] claimsLost = new double[n];
        for (int i = 0; i < n; i++) {
            claimsLost[i] = equations.claimsLost(i, rounds.distress());
            drop[i] = network.initialLoss(i) + claimsLost[i];
            equity[i] = network.equity(i) - drop[i];
        }
        Losses losses = Losses.of(network, drop, claimsLost);
        return new Outcome(
                id(),
                start.round(),
                equity,
                losses.total(),
                losses.own(),
                Optional.of(rounds.distress()),
                Optional.empty(),
                rounds.count(),
                equations.residual(rounds.distress()),
                Optional.empty(),
                conventions(start),
                network.notes());
    }

    private static Map<String, String> conventions(Distress start) {
        return Conventions.failure(start.failureRule())
                .passedOn("before failing: in proportion to every further relative loss of equity")
                .recovery("nothing of the part of a claim that is lost")
                .seniority("none: every creditor loses the same share")
                .decree("its distress is 1; its equity is written off")
                .solution("the least distress that follows from the shock")
                .toMap();
    }
}
