package rudra.network.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Network;

/** Measures one network. */
final class Measurement {
    private static final int LARGEST = 5;

    private final Network network;
    private final Exposures exposures;
    private final MeasuresParameters parameters;
    private final Progress progress;
    private final double[] claims;
    private final double[] debts;
    private final Links links;
    private final Partners partners;
    private final List<String> rules;

    Measurement(Network network, MeasuresParameters parameters, Progress progress) {
        this.network = network;
        this.exposures = network.exposures();
        this.parameters = parameters;
        this.progress = progress;
        this.claims = exposures.totalClaims();
        this.debts = exposures.totalDebts();
        this.links = new Links(exposures);
        this.partners = Partners.of(exposures);
        this.rules = new ArrayList<>(network.rules());
    }

    NetworkMeasures measure() {
        double[] pageRank = PageRank.of(exposures, parameters.damping(), progress);
        int[] cores = Cores.of(partners);
        double[] clustering = clustering();
        Optional<ShortestPaths> paths = paths();
        double[] none = new double[network.size()];
        Arrays.fill(none, Double.NaN);
        double[] betweenness = paths.map(ShortestPaths::betweenness).orElse(none);
        double[] harmonic = paths.map(ShortestPaths::harmonic).orElse(none);
        List<InstitutionMeasures> institutions = new ArrayList<>(network.size());
        for (int i = 0; i < network.size(); i++) {
            double equity = network.balanceSheets().equity(i);
            institutions.add(
                    new InstitutionMeasures(
                            network.institutions().id(i),
                            network.institutions().name(i),
                            links.debtors(i),
                            links.creditors(i),
                            claims[i],
                            debts[i],
                            equity,
                            equity > 0 ? claims[i] / equity : Double.NaN,
                            links.claimsHerfindahl(i, claims[i]),
                            links.debtsHerfindahl(i, debts[i]),
                            links.reciprocity(i),
                            clustering[i],
                            cores[i],
                            pageRank[i],
                            betweenness[i],
                            harmonic[i]));
        }
        return new NetworkMeasures(summary(clustering, paths), institutions, rules);
    }

    private double[] clustering() {
        if (partners.triangleWork() > parameters.workLimit()) {
            rules.add(notComputed("Clustering", partners.triangleWork()));
            double[] none = new double[network.size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        return Clustering.of(partners, progress);
    }

    private Optional<ShortestPaths> paths() {
        double work = (double) network.size() * exposures.count();
        if (work > parameters.workLimit()) {
            rules.add(notComputed("Betweenness, harmonic closeness and distances", work));
            return Optional.empty();
        }
        return Optional.of(ShortestPaths.of(exposures, progress));
    }

    private String notComputed(String what, double work) {
        return "%s: not computed, because %,.0f steps would be needed and the work limit is %,.0f."
                .formatted(what, work, parameters.workLimit());
    }

    private NetworkSummary summary(double[] clustering, Optional<ShortestPaths> paths) {
        int n = network.size();
        double total = Arrays.stream(claims).sum();
        BalanceSheets sheets = network.balanceSheets();
        int outside = 0;
        double outsideClaims = 0;
        double equity = 0;
        for (int i = 0; i < n; i++) {
            if (sheets.isOutside(i)) {
                outside++;
                outsideClaims += claims[i];
            } else {
                equity += sheets.equity(i);
            }
        }
        Components weak = Components.weak(partners);
        Components strong = Components.strong(exposures);
        return new NetworkSummary(
                n,
                exposures.count(),
                total,
                equity,
                outside,
                outsideClaims / total,
                exposures.count() / (n * (n - 1.0)),
                links.reciprocity(),
                links.assortativity(),
                Arrays.stream(clustering).average().orElse(Double.NaN),
                weak.count(),
                weak.largest(),
                strong.count(),
                strong.largest(),
                paths.map(ShortestPaths::meanDistance).orElse(Double.NaN),
                paths.map(ShortestPaths::longestDistance).orElse(Double.NaN),
                herfindahl(claims, total),
                herfindahl(debts, total),
                largest(total));
    }

    private static double herfindahl(double[] amounts, double total) {
        return Arrays.stream(amounts).map(a -> a / total).map(share -> share * share).sum();
    }

    private double largest(double total) {
        double[] sorted = claims.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int k = Math.max(0, sorted.length - LARGEST); k < sorted.length; k++) {
            sum += sorted[k];
        }
        return sum / total;
    }
}
