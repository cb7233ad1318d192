package rudra.contagion.reference;

import java.util.Set;
import java.util.stream.IntStream;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.ContagionEngine;
import rudra.contagion.Outcome;
import rudra.contagion.Payments;
import rudra.job.Progress;
import rudra.network.Network;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One engine as a reference method. */
record EngineMethod(String id, Set<String> parameters, Set<String> results, Choice choice)
        implements ReferenceMethod {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Makes the engine with the parameters of a case. */
    @FunctionalInterface
    interface Choice {
        ContagionEngine engine(ReferenceCase example);
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        CaseNetwork block = CaseNetwork.of(example);
        Network network = block.network();
        Outcome outcome =
                choice.engine(example)
                        .run(network, CaseShock.of(example, network), Progress.none());
        ObjectNode values = NODES.objectNode();
        values.set("equity", CaseParameters.array(equity(outcome, block)));
        values.set("defaulted", defaulted(outcome));
        values.set("defaultWaves", waves(outcome));
        outcome.payments().ifPresent(payments -> addPayments(values, payments));
        outcome.distress().ifPresent(levels -> addDistress(values, example, network, levels));
        return values;
    }

    private static double[] equity(Outcome outcome, CaseNetwork block) {
        if (outcome.payments().isPresent()) {
            return outcome.payments().get().netWorth();
        }
        boolean isFloored = outcome.distress().isPresent() && !block.hasBalanceSheets();
        return IntStream.range(0, outcome.size())
                .mapToDouble(i -> {
                    double before = Math.min(0, network(block, i));
                    return isFloored ? Math.max(before, outcome.equity()[i]) : outcome.equity()[i];
                })
                .toArray();
    }

    private static double network(CaseNetwork block, int i) {
        return block.network().balanceSheets().equity(i);
    }

    private static void addPayments(ObjectNode values, Payments payments) {
        values.set("payments", CaseParameters.array(payments.total()));
        values.set("interbankPayments", CaseParameters.array(payments.interbank()));
    }

    private static void addDistress(
            ObjectNode values, ReferenceCase example, Network network, double[] levels) {
        double[] capped =
                IntStream.range(0, levels.length)
                        .mapToDouble(i -> Math.clamp(levels[i], 0, 1))
                        .toArray();
        values.set("distress", CaseParameters.array(capped));
        if (example.expected().has("debtRank")) {
            double[] weights = CaseParameters.weights(example, network.exposures().totalClaims());
            double[] initial = CaseShock.distress(example, network);
            double sum = 0;
            double rank = 0;
            for (int i = 0; i < capped.length; i++) {
                sum += weights[i];
                rank += weights[i] * (capped[i] - Math.clamp(initial[i], 0, 1));
            }
            values.put("debtRank", rank / sum);
        }
    }

    private static ArrayNode defaulted(Outcome outcome) {
        ArrayNode flags = NODES.arrayNode();
        for (int i = 0; i < outcome.size(); i++) {
            flags.add(outcome.hasFailed(i));
        }
        return flags;
    }

    private static ArrayNode waves(Outcome outcome) {
        ArrayNode waves = NODES.arrayNode();
        for (int wave = 0; wave < outcome.rounds(); wave++) {
            ArrayNode members = NODES.arrayNode();
            for (int i = 0; i < outcome.size(); i++) {
                if (outcome.roundOfFailure()[i] == wave) {
                    members.add(i);
                }
            }
            waves.add(members);
        }
        return waves;
    }
}
