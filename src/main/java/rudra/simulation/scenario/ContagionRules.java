package rudra.simulation.scenario;

import java.util.EnumSet;
import java.util.Set;
import rudra.analysis.Inline;
import rudra.contagion.ContagionEngine;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;

/**
 * How losses spread within a step.
 *
 * @param engine the engine
 * @param parameters what it is asked; each engine takes what concerns it
 */
public record ContagionRules(EngineId engine, @Inline EngineParameters parameters) {
    private static final Set<EngineId> BY_CLAIMS = EnumSet.copyOf(EngineId.usual());

    /** Eisenberg and Noe's clearing; the others with their usual parameters. */
    public static ContagionRules defaults() {
        return of(EngineId.EISENBERG_NOE);
    }

    /** An engine with its usual parameters. */
    public static ContagionRules of(EngineId engine) {
        return new ContagionRules(engine, EngineParameters.defaults());
    }

    /** The engine with those of the parameters that concern it. */
    public ContagionEngine chosen() {
        return engine.engine(parameters);
    }

    /** Whether the engine looks at cash, securities or the ranks of debts. */
    public boolean looksIntoBalanceSheets() {
        return !BY_CLAIMS.contains(engine);
    }
}
