package rudra.ui.network.screen;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import rudra.job.Progress;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.network.layout.CircleLayout;
import rudra.network.layout.ForceDirectedLayout;
import rudra.network.layout.ForceParameters;
import rudra.network.layout.GeographicLayout;
import rudra.network.layout.Layout;
import rudra.network.layout.LayoutGraph;
import rudra.network.layout.Positions;
import rudra.ui.network.style.Arrangement;

/** Places the nodes of a network; the same network and arrangement give the same places. */
final class Placing {
    private final Network network;
    private final Arrangement arrangement;

    Placing(Network network, Arrangement arrangement) {
        this.network = network;
        this.arrangement = arrangement;
    }

    /**
     * Places all nodes.
     *
     * @param onStep receives places on the way
     */
    Positions place(Progress progress, Consumer<Positions> onStep) {
        return layout().place(graph(), progress, onStep);
    }

    private Layout layout() {
        return switch (arrangement) {
            case FORCES -> new ForceDirectedLayout(ForceParameters.defaults());
            case MAP ->
                    new GeographicLayout(
                            column(Institutions.LATITUDE), column(Institutions.LONGITUDE));
            case CIRCLE -> new CircleLayout();
        };
    }

    private double[] column(String name) {
        return IntStream.range(0, network.size())
                .mapToDouble(i -> network.institutions().number(name, i))
                .toArray();
    }

    private LayoutGraph graph() {
        Exposures exposures = network.exposures();
        int m = exposures.count();
        int[] creditor = new int[m];
        int[] debtor = new int[m];
        double[] amount = new double[m];
        for (int i = 0; i < network.size(); i++) {
            Arrays.fill(creditor, exposures.claimsStart(i), exposures.claimsStart(i + 1), i);
        }
        for (int k = 0; k < m; k++) {
            debtor[k] = exposures.claimDebtor(k);
            amount[k] = exposures.claimAmount(k);
        }
        return LayoutGraph.of(network.size(), creditor, debtor, amount);
    }
}
