package rudra.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.simulation.books.Securities;
import rudra.simulation.scenario.Infrastructure;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Turns the ids of a scenario into positions, and says which of them a network does not have. */
final class Targets {
    private final Institutions institutions;
    private final List<Problem> problems = new ArrayList<>();

    private Targets(Institutions institutions) {
        this.institutions = institutions;
    }

    /**
     * Checks that a network has everything that a scenario names.
     *
     * @throws AnalysisException of sort {@code USAGE} with a problem for each field
     */
    static void check(Network network, Scenario scenario) {
        Targets targets = new Targets(network.institutions());
        for (int s = 0; s < scenario.shocks().size(); s++) {
            targets.check(network, scenario.shocks().get(s), "shocks[" + s + "]");
        }
        for (int p = 0; p < scenario.policies().size(); p++) {
            Policy policy = scenario.policies().get(p);
            String field = policy instanceof Policy.Allocation ? "amounts" : "targets";
            targets.require(of(policy), "policies[" + p + "]." + field);
        }
        for (int p = 0; p < scenario.infrastructure().size(); p++) {
            Infrastructure piece = scenario.infrastructure().get(p);
            targets.require(piece.members(), "infrastructure[" + p + "].members");
        }
        targets.require(scenario.strategies().institutions().keySet(), "strategies.institutions");
        targets.problems.addAll(EngineFit.problems(network, scenario));
        if (!targets.problems.isEmpty()) {
            throw new AnalysisException(AnalysisException.Sort.USAGE, targets.problems);
        }
    }

    private void check(Network network, TimelineShock shock, String field) {
        switch (shock) {
            case TimelineShock.AssetClass fall -> {
                List<String> classes = Securities.classes(network);
                for (String name : fall.fall().keySet()) {
                    if (!classes.contains(name)) {
                        problems.add(
                                Problem.of("asset-class.unknown", noClass(name, classes))
                                        .inField(field + ".fall." + name));
                    }
                }
            }
            case TimelineShock.Institution hit -> {
                require(hit.shock().failing(), field + ".failing");
                require(hit.shock().equityLoss().keySet(), field + ".equityLoss");
                require(hit.shock().externalAssetLoss().keySet(), field + ".externalAssetLoss");
                require(hit.shock().distress().keySet(), field + ".distress");
            }
            case TimelineShock.Funding funding -> require(funding.targets(), field + ".targets");
            case TimelineShock.CyberOutage outage -> require(outage.targets(), field + ".targets");
            case TimelineShock.Volatility v -> {}
            case TimelineShock.InfrastructureOutage o -> {}
        }
    }

    /** That there is no such class, and which there are. */
    static String noClass(String name, List<String> classes) {
        return "The network has no asset class “%s”. There are: %s."
                .formatted(name, String.join(", ", classes));
    }

    private void require(Collection<String> ids, String field) {
        for (String id : ids) {
            if (institutions.indexOf(id).isEmpty()) {
                problems.add(
                        Problem.of(
                                        "scenario.unknown-institution",
                                        "The network has no institution “%s”.".formatted(id))
                                .inField(field));
            }
        }
    }

    /** The targets that a policy names; none where it concerns all. */
    static List<String> of(Policy policy) {
        return switch (policy) {
            case Policy.CapitalInjection p -> p.targets();
            case Policy.LiquidityLine p -> p.targets();
            case Policy.BailIn p -> p.targets();
            case Policy.SaleFreeze p -> List.of();
            case Policy.WithdrawalFreeze p -> List.of();
            case Policy.BufferRelease p -> List.of();
            case Policy.Allocation p -> List.copyOf(p.amounts().keySet());
        };
    }

    /** Who is meant by a list of ids; all by an empty one. */
    static boolean[] mask(Institutions institutions, List<String> ids) {
        boolean[] mask = new boolean[institutions.size()];
        for (int i = 0; ids.isEmpty() && i < mask.length; i++) {
            mask[i] = true;
        }
        for (String id : ids) {
            OptionalInt position = institutions.indexOf(id);
            position.ifPresent(i -> mask[i] = true);
        }
        return mask;
    }

    /** Amounts given by id, as one element an institution. */
    static double[] amounts(Institutions institutions, Map<String, Double> byId) {
        double[] amounts = new double[institutions.size()];
        byId.forEach((id, amount) -> institutions.indexOf(id).ifPresent(i -> amounts[i] = amount));
        return amounts;
    }
}
