package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.simulation.ensemble.RunSummary;
import rudra.simulation.montecarlo.Comparisons.PolicyRuns;

/** Keeps what alternatives came to, run by run. */
final class AlternativeCollector {
    private final double[][] loss;
    private final double[][] failures;
    private final double[][] paid;
    private int taken;

    AlternativeCollector(int runs, int alternatives) {
        loss = new double[alternatives][runs];
        failures = new double[alternatives][runs];
        paid = new double[alternatives][runs];
    }

    /** Takes the next run of each alternative. */
    void take(List<RunSummary> runs) {
        for (int a = 0; a < loss.length; a++) {
            loss[a][taken] = runs.get(a).loss();
            failures[a][taken] = runs.get(a).failures();
            paid[a][taken] = runs.get(a).policiesPaid();
        }
        taken++;
    }

    List<PolicyRuns> runs() {
        List<PolicyRuns> all = new ArrayList<>();
        for (int a = 0; a < loss.length; a++) {
            all.add(
                    new PolicyRuns(
                            Arrays.copyOf(loss[a], taken),
                            Arrays.copyOf(failures[a], taken),
                            Arrays.copyOf(paid[a], taken)));
        }
        return all;
    }
}
