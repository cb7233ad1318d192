package rudra.contagion.reference;

import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.reference.ReferenceCase;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import tools.jackson.databind.node.ObjectNode;

/**
 * The network block of a case. Institutions are called by their positions, from 0.
 *
 * @param network the network
 * @param hasBalanceSheets whether the case gives external assets; otherwise they follow from equity
 */
record CaseNetwork(Network network, boolean hasBalanceSheets) {

    static CaseNetwork of(ReferenceCase example) {
        ObjectNode block = example.network();
        int n = block.path("liabilities").size();
        double[][] liabilities = CaseMatrix.square(block.path("liabilities"), "liabilities", n);
        Exposures exposures = Exposures.ofLiabilities(liabilities);
        BalanceSheets sheets = sheets(block, exposures);
        List<String> ids = IntStream.range(0, n).mapToObj(Integer::toString).toList();
        Network network =
                new Network(
                        example.title(),
                        MoneyUnit.UNKNOWN,
                        Institutions.of(ids),
                        exposures,
                        sheets,
                        List.of());
        return new CaseNetwork(network, block.has("externalAssets"));
    }

    private static BalanceSheets sheets(ObjectNode block, Exposures exposures) {
        int n = exposures.size();
        double[] owed = vectorOrZeros(block, "externalLiabilities", n);
        if (block.has("externalAssets")) {
            double[] assets =
                    CaseParameters.finite(block.path("externalAssets"), "externalAssets", n);
            return block.has("equity")
                    ? BalanceSheets.of(assets, owed, equity(block, n))
                    : BalanceSheets.balanced(exposures, assets, owed);
        }
        if (!block.has("equity")) {
            throw CaseParameters.wrong("network", "needs “externalAssets” or “equity”");
        }
        return fromEquity(exposures, equity(block, n), owed);
    }

    /** External assets balance the sheet; where they would be below 0, more liabilities do. */
    private static BalanceSheets fromEquity(Exposures exposures, double[] equity, double[] owed) {
        BalanceSheets plain = BalanceSheets.fromEquity(exposures, equity);
        double[] assets = new double[equity.length];
        double[] liabilities = new double[equity.length];
        for (int i = 0; i < equity.length; i++) {
            double net = plain.externalAssets(i) - plain.externalLiabilities(i) + owed[i];
            assets[i] = Math.max(0, net);
            liabilities[i] = owed[i] + Math.max(0, -net);
        }
        return BalanceSheets.of(assets, liabilities, equity);
    }

    private static double[] equity(ObjectNode block, int n) {
        return CaseParameters.vector(block.path("equity"), "equity", n);
    }

    private static double[] vectorOrZeros(ObjectNode block, String name, int n) {
        return CaseParameters.isAbsent(block.path(name))
                ? new double[n]
                : CaseParameters.finite(block.path(name), name, n);
    }
}
