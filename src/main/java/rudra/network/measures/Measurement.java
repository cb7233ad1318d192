package rudra.network.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final List<String> rules;

    Measurement(Network network, MeasuresParameters parameters, Progress progress) {
        this.network = network;
        this.exposures = network.exposures();
        this.parameters = parameters;
        this.progress = progress;
        this.claims = exposures.totalClaims();
        this.debts = exposures.totalDebts();
        this.links = new Links(exposures);
        this.rules = new ArrayList<>(network.rules());
    }

    NetworkMeasures measure() {
        WorkLimit limit = new WorkLimit(parameters.workLimit(), rules);
        PartnerMeasures partners = PartnerMeasures.of(exposures, limit, progress.part(0, 0.2));
        ClaimMeasures chains =
                ClaimMeasures.of(exposures, parameters.damping(), limit, progress.part(0.2, 1));
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
                            partners.clustering()[i],
                            partners.cores()[i],
                            chains.pageRank()[i],
                            chains.betweenness()[i],
                            chains.distances().harmonic()[i]));
        }
        return new NetworkMeasures(summary(partners, chains), institutions, rules);
    }

    private NetworkSummary summary(PartnerMeasures partners, ClaimMeasures chains) {
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
                Arrays.stream(partners.clustering()).average().orElse(Double.NaN),
                partners.weak().count(),
                partners.weak().largest(),
                chains.strong().count(),
                chains.strong().largest(),
                chains.distances().mean(),
                chains.distances().longest(),
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
