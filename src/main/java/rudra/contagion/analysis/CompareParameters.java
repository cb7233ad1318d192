package rudra.contagion.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.contagion.DefaultAt;
import rudra.contagion.Seniority;
import rudra.contagion.Shock;

/**
 * What several engines are asked about one shock; each takes the parameters that concern it.
 *
 * @param shock what hits the network
 * @param engines the engines, in the order of the result; at least one
 * @param alpha the share of external assets recovered in default (Rogers–Veraart)
 * @param beta the share of claims received recovered in default (Rogers–Veraart)
 * @param recoveryRate the share of a claim on a failed institution that is recovered (Furfine,
 *     threshold cascade)
 * @param externalSeniority how creditors outside the network rank (clearing)
 * @param defaultAt from which equity on an institution fails (all but clearing)
 */
public record CompareParameters(
        @Inline Shock shock,
        List<EngineId> engines,
        @Unit("share") @AtLeast(0) @AtMost(1) double alpha,
        @Unit("share") @AtLeast(0) @AtMost(1) double beta,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        Seniority externalSeniority,
        DefaultAt defaultAt) {

    /**
     * Leaves out repetitions.
     *
     * @throws IllegalArgumentException if there is no engine
     */
    public CompareParameters {
        engines = List.copyOf(new LinkedHashSet<>(engines));
        if (engines.isEmpty()) {
            throw new IllegalArgumentException("“engines” needs at least one engine.");
        }
    }

    /** No shock, all engines, each with its usual parameters. */
    public static CompareParameters defaults() {
        return new CompareParameters(
                Shock.defaults(),
                List.of(EngineId.values()),
                0.5,
                0.5,
                0,
                Seniority.PARI_PASSU,
                DefaultAt.BELOW_ZERO);
    }
}
