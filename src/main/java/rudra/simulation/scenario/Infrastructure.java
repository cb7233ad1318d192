package rudra.simulation.scenario;

import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * A clearing house, a payment system or the like.
 *
 * @param name what it is called, unique
 * @param members the institutions that depend on it, by id; all if empty
 * @param marginShare the share of its debts to other institutions that a member posts in cash while
 *     it stands still
 */
public record Infrastructure(
        String name,
        @NamesOf("institution") List<String> members,
        @Unit("share") @AtLeast(0) @AtMost(1) double marginShare) {

    /** Copies the list. */
    public Infrastructure {
        members = List.copyOf(members);
    }

    /** A clearing house of which all are members. */
    public static Infrastructure defaults() {
        return new Infrastructure("clearing house", List.of(), 0.05);
    }
}
