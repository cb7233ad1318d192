package rudra.simulation.scenario;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;
import rudra.contagion.ContagionEngine;
import rudra.contagion.DebtRank;
import rudra.contagion.DefaultAt;
import rudra.contagion.EisenbergNoe;
import rudra.contagion.Furfine;
import rudra.contagion.LinearDebtRank;
import rudra.contagion.RogersVeraart;
import rudra.contagion.Seniority;
import rudra.contagion.ThresholdCascade;

/**
 * How losses spread within a step.
 *
 * @param engine the engine
 * @param alpha the share of external assets recovered in default (Rogers–Veraart)
 * @param beta the share of claims received recovered in default (Rogers–Veraart)
 * @param recoveryRate the share of a claim on a failed institution that is recovered (Furfine,
 *     threshold cascade)
 * @param externalSeniority how creditors outside the network rank (clearing)
 * @param defaultAt from which equity on an institution fails (all but clearing)
 */
public record ContagionRules(
        ClaimsEngine engine,
        @Unit("share") @AtLeast(0) @AtMost(1) double alpha,
        @Unit("share") @AtLeast(0) @AtMost(1) double beta,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        Seniority externalSeniority,
        DefaultAt defaultAt) {

    /** Eisenberg and Noe's clearing; the others with their usual parameters. */
    public static ContagionRules defaults() {
        return of(ClaimsEngine.EISENBERG_NOE);
    }

    /** An engine with its usual parameters. */
    public static ContagionRules of(ClaimsEngine engine) {
        return new ContagionRules(engine, 0.5, 0.5, 0, Seniority.PARI_PASSU, DefaultAt.BELOW_ZERO);
    }

    /** The engine with those of the parameters that concern it. */
    public ContagionEngine chosen() {
        return switch (engine) {
            case EISENBERG_NOE -> new EisenbergNoe(externalSeniority);
            case ROGERS_VERAART -> new RogersVeraart(alpha, beta, externalSeniority);
            case FURFINE -> new Furfine(recoveryRate, defaultAt);
            case THRESHOLD_CASCADE -> new ThresholdCascade(recoveryRate, defaultAt);
            case DEBTRANK -> new DebtRank(defaultAt);
            case LINEAR_DEBTRANK -> new LinearDebtRank(defaultAt);
        };
    }
}
