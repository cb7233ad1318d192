package rudra.contagion.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import rudra.contagion.ranking.RankResult.Agreement;

/** How far engines agree with each other, and with size and place in the network. */
record Agreements(
        Measures measures,
        List<EngineFindings> findings,
        Function<SingleFailures, double[]> vulnerability) {

    List<Agreement> all() {
        List<Agreement> agreements = new ArrayList<>();
        compare("importance", SingleFailures::importance, agreements);
        compare("vulnerability", vulnerability, agreements);
        return agreements;
    }

    private void compare(
            String what, Function<SingleFailures, double[]> measure, List<Agreement> agreements) {
        List<double[]> values = findings.stream().map(f -> measure.apply(f.singles())).toList();
        for (int a = 0; a < values.size(); a++) {
            for (int b = a + 1; b < values.size(); b++) {
                String by = findings.get(a).engine();
                String with = findings.get(b).engine();
                agreements.add(agreement(what, by, with, values.get(a), values.get(b)));
            }
        }
        for (Map.Entry<String, double[]> other : measures.byName().entrySet()) {
            for (int a = 0; a < values.size(); a++) {
                String by = findings.get(a).engine();
                agreements.add(
                        agreement(what, by, other.getKey(), values.get(a), other.getValue()));
            }
        }
    }

    private static Agreement agreement(
            String what, String by, String with, double[] x, double[] y) {
        int[] known =
                IntStream.range(0, x.length)
                        .filter(i -> !Double.isNaN(x[i]) && !Double.isNaN(y[i]))
                        .toArray();
        Optional<RankCorrelation> correlation =
                RankCorrelation.of(
                        Arrays.stream(known).mapToDouble(i -> x[i]).toArray(),
                        Arrays.stream(known).mapToDouble(i -> y[i]).toArray());
        return new Agreement(
                what,
                by,
                with,
                known.length,
                correlation.map(RankCorrelation::spearman),
                correlation.map(RankCorrelation::kendall));
    }
}
