package rudra.contagion.analysis;

import rudra.contagion.ContagionEngine;
import rudra.contagion.DebtRank;
import rudra.contagion.EisenbergNoe;
import rudra.contagion.Furfine;
import rudra.contagion.LinearDebtRank;
import rudra.contagion.RogersVeraart;
import rudra.contagion.ThresholdCascade;

/** The engines that can be compared. */
public enum EngineId {
    /** Clearing without costs of default. */
    EISENBERG_NOE,
    /** Clearing with costs of default. */
    ROGERS_VERAART,
    /** Sequential defaults with a given recovery. */
    FURFINE,
    /** Gai and Kapadia's cascade. */
    THRESHOLD_CASCADE,
    /** DebtRank of 2012: distress passes on once. */
    DEBTRANK,
    /** DebtRank of 2015: distress passes on in proportion. */
    LINEAR_DEBTRANK;

    /** The engine with those of the parameters that concern it. */
    public ContagionEngine engine(EngineParameters p) {
        return switch (this) {
            case EISENBERG_NOE -> new EisenbergNoe(p.externalSeniority());
            case ROGERS_VERAART -> new RogersVeraart(p.alpha(), p.beta(), p.externalSeniority());
            case FURFINE -> new Furfine(p.recoveryRate(), p.defaultAt());
            case THRESHOLD_CASCADE -> new ThresholdCascade(p.recoveryRate(), p.defaultAt());
            case DEBTRANK -> new DebtRank(p.defaultAt());
            case LINEAR_DEBTRANK -> new LinearDebtRank(p.defaultAt());
        };
    }
}
