package rudra.simulation.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;

/** Why an institution did what it did in a step. */
record PayoffAnalysis(InputDeclaration<Network> network)
        implements Analysis<PayoffQuestion, PayoffResult> {

    @Override
    public String id() {
        return "simulation.payoffs";
    }

    @Override
    public String citation() {
        return "McKelvey and Palfrey (1995), Quantal response equilibria for normal form games,"
                + " Games and Economic Behavior 10";
    }

    @Override
    public Class<PayoffQuestion> parameterType() {
        return PayoffQuestion.class;
    }

    @Override
    public Class<PayoffResult> resultType() {
        return PayoffResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public PayoffResult run(PayoffQuestion question, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        Simulation simulation = Simulation.of(read, question.scenario());
        int institution = position(read, question.institution());
        return PayoffResult.of(simulation, inputs.seed(), question.step(), institution, progress);
    }

    private static int position(Network network, String id) {
        if (id.isEmpty()) {
            return 0;
        }
        return network.institutions()
                .indexOf(id)
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                                "scenario.unknown-institution",
                                                "The network has no institution “%s”."
                                                        .formatted(id))
                                        .inField("institution")));
    }
}
