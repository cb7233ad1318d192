package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.network.Network;

/** Says what of a request does not fit the network or itself. */
final class RequestCheck {
    private final Network network;
    private final List<Problem> problems = new ArrayList<>();

    private RequestCheck(Network network) {
        this.network = network;
    }

    /**
     * Checks a request.
     *
     * @throws AnalysisException of sort {@code USAGE} with a problem for each field
     */
    static void check(Network network, PolicySearchParameters parameters) {
        RequestCheck check = new RequestCheck(network);
        check.require(parameters.targets(), "targets");
        check.require(parameters.limits().keySet(), "limits");
        int steps = parameters.scenario().steps();
        if (parameters.start() > steps) {
            check.problems.add(
                    Problem.of(
                                    "policy-search.too-late",
                                    "The money is given in step %d, but there are only %d steps."
                                            .formatted(parameters.start(), steps))
                            .inField("start"));
        }
        if (!check.problems.isEmpty()) {
            throw new AnalysisException(AnalysisException.Sort.USAGE, check.problems);
        }
    }

    private void require(Collection<String> ids, String field) {
        for (String id : ids) {
            if (network.institutions().indexOf(id).isEmpty()) {
                problems.add(
                        Problem.of(
                                        "policy-search.unknown-institution",
                                        "The network has no institution “%s”.".formatted(id))
                                .inField(field));
            }
        }
    }
}
