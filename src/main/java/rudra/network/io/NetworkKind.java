package rudra.network.io;

import rudra.analysis.InputKind;
import rudra.network.Network;

/** The kind of input that is a network. */
public final class NetworkKind {
    private NetworkKind() {}

    /** A network, read by {@link NetworkImport}. */
    public static final InputKind<Network> NETWORK =
            new InputKind<>(
                    "network", Network.class, NetworkOptions.DECLARED, new NetworkImport()::read);
}
