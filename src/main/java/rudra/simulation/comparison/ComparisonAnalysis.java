package rudra.simulation.comparison;

import java.util.List;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.scenario.Scenario;

/**
 * Two runs side by side.
 *
 * @param network how the network is read
 */
public record ComparisonAnalysis(InputDeclaration<Network> network)
        implements Analysis<ComparisonQuestion, ComparisonResult> {

    @Override
    public String id() {
        return "simulation.compare";
    }

    @Override
    public String citation() {
        return "Glasserman and Yao (1992), Some guidelines and guarantees for common random"
                + " numbers, Management Science 38";
    }

    @Override
    public Class<ComparisonQuestion> parameterType() {
        return ComparisonQuestion.class;
    }

    @Override
    public Class<ComparisonResult> resultType() {
        return ComparisonResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public ComparisonResult run(ComparisonQuestion question, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        Simulation a = Simulation.of(read, question.scenario());
        Simulation b = other(read, question.against().to(question.scenario()));
        TwoRuns runs = TwoRuns.of(a, b, inputs.seed(), progress);
        return new ComparisonWriter(question, read, runs).result();
    }

    private static Simulation other(Network network, Scenario scenario) {
        try {
            return Simulation.of(network, scenario);
        } catch (AnalysisException e) {
            List<Problem> placed =
                    e.problems().stream().map(ComparisonAnalysis::inAlternative).toList();
            throw new AnalysisException(e.sort(), placed, e);
        }
    }

    private static Problem inAlternative(Problem problem) {
        Optional<String> field = problem.field().map(name -> "against." + name);
        return field.map(problem::inField).orElse(problem);
    }
}
