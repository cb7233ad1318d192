package rudra.ui.window;

import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.app.LoadedInput;
import rudra.network.Network;

/**
 * The network that a window works on.
 *
 * @param title what it is called: a sample's title or the file's name
 * @param source where it came from, and how it was read
 * @param input the network with all that was noticed while reading, and the digests of its files
 * @param suggested an analysis worth running on it, where it is a sample
 */
public record OpenNetwork(
        String title,
        InputSource source,
        LoadedInput<Network> input,
        Optional<AnalysisRequest> suggested) {

    /** The network itself. */
    public Network network() {
        return input.content().value();
    }
}
