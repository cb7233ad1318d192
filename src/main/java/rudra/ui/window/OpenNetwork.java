package rudra.ui.window;

import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.network.Network;

/**
 * The network that a window works on.
 *
 * @param title what it is called: a sample's title or the file's name
 * @param source where it came from, and how it was read
 * @param read the network with all that was noticed while reading
 */
public record OpenNetwork(String title, InputSource source, ReadInput<Network> read) {

    /** The network itself. */
    public Network network() {
        return read.value();
    }
}
