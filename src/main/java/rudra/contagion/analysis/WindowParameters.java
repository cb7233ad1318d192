package rudra.contagion.analysis;

import java.util.Optional;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What the contagion window is asked.
 *
 * @param capitalRatio capital over assets; where absent, the network's own
 * @param interbankAssetRatio interbank assets over assets; where absent, the network's own
 */
public record WindowParameters(
        @Unit("share") @AtLeast(0) @AtMost(1) Optional<Double> capitalRatio,
        @Unit("share") @AtLeast(0) @AtMost(1) Optional<Double> interbankAssetRatio) {

    /** The network's own ratios. */
    public static WindowParameters defaults() {
        return new WindowParameters(Optional.empty(), Optional.empty());
    }
}
