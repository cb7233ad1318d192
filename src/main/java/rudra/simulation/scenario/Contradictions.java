package rudra.simulation.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** What in a scenario does not fit the rest of it, by field. */
final class Contradictions {
    /** As many as fit the bits that say who is a member of what. */
    private static final int PIECES_AT_MOST = 60;

    private final List<Problem> problems = new ArrayList<>();

    private Contradictions() {}

    /**
     * Refuses contradictions.
     *
     * @throws AnalysisException of sort {@code USAGE} with a problem for each field
     */
    static void refuse(
            int steps,
            List<TimelineShock> shocks,
            List<Infrastructure> infrastructure,
            List<Policy> policies) {
        Contradictions found = new Contradictions();
        found.lookForOutages(shocks, found.names(infrastructure));
        for (int s = 0; s < shocks.size(); s++) {
            String field = "shocks[" + s + "].step";
            found.lookForLateness(steps, "shock", shocks.get(s).step(), field);
        }
        for (int p = 0; p < policies.size(); p++) {
            String field = "policies[" + p + "].start";
            found.lookForLateness(steps, "policy", policies.get(p).start(), field);
        }
        if (!found.problems.isEmpty()) {
            throw new AnalysisException(AnalysisException.Sort.USAGE, found.problems);
        }
    }

    private Set<String> names(List<Infrastructure> infrastructure) {
        if (infrastructure.size() > PIECES_AT_MOST) {
            add(
                    "infrastructure",
                    "There may be at most %d pieces of infrastructure.".formatted(PIECES_AT_MOST));
        }
        Set<String> names = new HashSet<>();
        for (int p = 0; p < infrastructure.size(); p++) {
            String name = infrastructure.get(p).name();
            if (!names.add(name)) {
                add(
                        "infrastructure[" + p + "].name",
                        "Two pieces of infrastructure are called “%s”.".formatted(name));
            }
        }
        return names;
    }

    private void lookForOutages(List<TimelineShock> shocks, Set<String> names) {
        for (int s = 0; s < shocks.size(); s++) {
            if (shocks.get(s) instanceof TimelineShock.InfrastructureOutage outage
                    && !names.contains(outage.name())) {
                add(
                        "shocks[" + s + "].name",
                        "There is an outage of “%s”, but no such infrastructure."
                                .formatted(outage.name()));
            }
        }
    }

    private void lookForLateness(int steps, String what, int step, String field) {
        if (step > steps) {
            add(
                    field,
                    "A %s begins in step %d, but there are only %d steps."
                            .formatted(what, step, steps));
        }
    }

    private void add(String field, String sentence) {
        problems.add(Problem.of("scenario.contradiction", sentence).inField(field));
    }
}
