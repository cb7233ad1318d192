package rudra.contagion.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.network.Holdings;
import rudra.network.Network;

/** Values by asset class, as users give them. */
final class AssetClassValues {
    private AssetClassValues() {}

    /**
     * One value a class.
     *
     * @throws AnalysisException of sort {@code USAGE} if the network has no such class; it lists
     *     those that there are
     */
    static double[] of(Network network, Map<String, Double> given, String field, double otherwise) {
        List<String> classes = network.detail().holdings().assetClasses();
        double[] values = new double[classes.size()];
        Arrays.fill(values, otherwise);
        given.forEach((name, value) -> {
            int c = classes.indexOf(name);
            if (c < 0) {
                throw AnalysisException.usage(
                        Problem.of(
                                        "asset-class.unknown",
                                        "The network has no asset class “%s”. There are: %s."
                                                .formatted(name, String.join(", ", classes)))
                                .inField(field));
            }
            values[c] = value;
        });
        return values;
    }

    /** A sentence for each class that nobody holds. */
    static List<String> heldByNobody(Network network) {
        Holdings holdings = network.detail().holdings();
        double[] totals = holdings.totalsByClass();
        return IntStream.range(0, totals.length)
                .filter(c -> totals[c] == 0)
                .mapToObj(c ->
                        "Nobody holds %s: its price does not move by sales."
                                .formatted(holdings.assetClasses().get(c)))
                .toList();
    }
}
