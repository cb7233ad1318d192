package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.job.Progress;
import rudra.simulation.ensemble.Ensemble;
import rudra.simulation.ensemble.RunSummary;
import rudra.simulation.scenario.Scenario;

/** Runs the scenario and its alternatives on the same random numbers. */
record PolicyRunners(List<Ensemble> ensembles) {

    /**
     * The scenario first.
     *
     * @throws AnalysisException of sort {@code USAGE} if an alternative names what is not there
     */
    static PolicyRunners of(Ensemble scenario, List<Alternative> alternatives) {
        List<Ensemble> all = new ArrayList<>();
        all.add(scenario);
        for (int a = 0; a < alternatives.size(); a++) {
            all.add(with(scenario, alternatives.get(a), "alternatives[" + a + "]"));
        }
        return new PolicyRunners(List.copyOf(all));
    }

    private static Ensemble with(Ensemble ensemble, Alternative alternative, String place) {
        Scenario scenario = ensemble.simulation().scenario();
        try {
            return ensemble.with(scenario.withPolicies(alternative.policies()));
        } catch (AnalysisException e) {
            List<Problem> problems =
                    e.problems().stream()
                            .map(p -> p.inField(place + p.field().map(f -> "." + f).orElse("")))
                            .toList();
            throw new AnalysisException(e.sort(), problems, e);
        }
    }

    /** One run of each, the scenario's first. */
    List<RunSummary> run(int number, Progress progress) {
        return ensembles.stream().map(ensemble -> ensemble.run(number, progress)).toList();
    }
}
