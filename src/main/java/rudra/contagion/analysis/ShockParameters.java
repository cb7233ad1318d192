package rudra.contagion.analysis;

import rudra.analysis.Inline;
import rudra.contagion.Shock;

/**
 * What an engine is asked that has no choices of its own.
 *
 * @param shock what hits the network
 */
public record ShockParameters(@Inline Shock shock) {

    /** No shock. */
    public static ShockParameters defaults() {
        return new ShockParameters(Shock.defaults());
    }
}
