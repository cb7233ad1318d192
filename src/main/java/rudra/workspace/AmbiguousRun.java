package rudra.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.RunRecord;

/** The choice among runs whose ids begin alike. */
final class AmbiguousRun {
    /** How many candidates it takes, and are shown. */
    static final int SHOWN = 5;

    private AmbiguousRun() {}

    /**
     * The one candidate, or the one whose id is exactly what was asked for.
     *
     * @param candidates some runs whose ids begin so, in the order of their ids
     */
    static Optional<RunRecord> choose(String beginning, List<RunRecord> candidates) {
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        Optional<RunRecord> first = candidates.stream().findFirst();
        boolean exact = first.map(run -> run.id().equals(beginning)).orElse(false);
        if (candidates.size() <= 1 || exact) {
            return first;
        }
        throw AnalysisException.usage(
                Problem.of(
                        "run.ambiguous",
                        "Several runs begin with “"
                                + beginning
                                + "”: "
                                + candidates.stream()
                                        .map(RunRecord::id)
                                        .collect(Collectors.joining(", "))
                                + (candidates.size() == SHOWN ? ", …" : "")
                                + ". Give more of the id."));
    }
}
