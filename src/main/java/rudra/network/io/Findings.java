package rudra.network.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;

/**
 * Collects what is noticed while a network is read: the first {@value #LISTED} findings of each
 * code in full, beyond that an exact count. Not thread-safe.
 */
final class Findings {
    static final int LISTED = 1_000;

    private final Map<String, Group> groups = new LinkedHashMap<>();

    private static final class Group {
        private final List<Finding> listed = new ArrayList<>();
        private long count;
    }

    void note(Problem problem) {
        add(Weight.NOTE, problem);
    }

    void doubt(Problem problem) {
        add(Weight.DOUBT, problem);
    }

    void leftOut(Problem problem) {
        add(Weight.LEFT_OUT, problem);
    }

    private void add(Weight weight, Problem problem) {
        Group group = groups.computeIfAbsent(problem.code(), code -> new Group());
        if (group.count++ < LISTED) {
            group.listed.add(new Finding(weight, problem));
        }
    }

    /** How many findings there are of a code, listed or not. */
    long count(String code) {
        Group group = groups.get(code);
        return group == null ? 0 : group.count;
    }

    /** All findings by code in the order in which the codes first occurred. */
    List<Finding> list() {
        List<Finding> all = new ArrayList<>();
        for (Group group : groups.values()) {
            all.addAll(group.listed);
            if (group.count > LISTED) {
                all.add(rest(group));
            }
        }
        return all;
    }

    private static Finding rest(Group group) {
        Finding first = group.listed.getFirst();
        String message =
                "%,d more of this sort are not listed; there are %,d in all."
                        .formatted(group.count - LISTED, group.count);
        Problem problem = Problem.of(first.problem().code(), message);
        return new Finding(
                first.weight(), first.problem().file().map(problem::inFile).orElse(problem));
    }
}
