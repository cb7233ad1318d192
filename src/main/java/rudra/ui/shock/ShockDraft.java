package rudra.ui.shock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import rudra.network.Institutions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A shock as a user edits it. Immutable.
 *
 * @param failing ids of the institutions that fail by decree, in the order chosen
 * @param losses the rows of the table of shocks
 * @param settings all other parameters that were changed, such as the engines' own
 */
public record ShockDraft(List<String> failing, List<DirectLoss> losses, ObjectNode settings) {

    /** The parameter that lists who fails by decree. */
    public static final String FAILING = "failing";

    /** Copies what is given. */
    public ShockDraft {
        failing = List.copyOf(failing);
        losses = List.copyOf(losses);
        settings = settings.deepCopy();
    }

    /** Nothing happens, and every setting is at its default. */
    public static ShockDraft none() {
        return new ShockDraft(List.of(), List.of(), JsonNodeFactory.instance.objectNode());
    }

    /** A copy: the draft itself does not change. */
    @Override
    public ObjectNode settings() {
        return settings.deepCopy();
    }

    /** The same shock, in which an institution fails by decree, or no longer does. */
    public ShockDraft withFailing(String id, boolean fails) {
        List<String> changed = new ArrayList<>(failing);
        changed.remove(id);
        if (fails) {
            changed.add(id);
        }
        return new ShockDraft(changed, losses, settings);
    }

    /** The same shock with exactly these institutions failing by decree. */
    public ShockDraft withFailing(List<String> ids) {
        return new ShockDraft(ids, losses, settings);
    }

    /** The same shock with another table. */
    public ShockDraft withLosses(List<DirectLoss> table) {
        return new ShockDraft(failing, table, settings);
    }

    /** The same shock with one row changed. */
    public ShockDraft withLoss(int row, UnaryOperator<DirectLoss> change) {
        List<DirectLoss> changed = new ArrayList<>(losses);
        changed.set(row, change.apply(changed.get(row)));
        return withLosses(changed);
    }

    /** The same shock without a row. */
    public ShockDraft withoutLoss(int row) {
        List<DirectLoss> changed = new ArrayList<>(losses);
        changed.remove(row);
        return withLosses(changed);
    }

    /** The same shock with a setting changed; a missing node takes it back to its default. */
    public ShockDraft withSetting(String name, JsonNode value) {
        ObjectNode changed = settings.deepCopy();
        if (value.isMissingNode()) {
            changed.remove(name);
        } else {
            changed.set(name, value);
        }
        return new ShockDraft(failing, losses, changed);
    }

    /** Whether every row of the table can be used. O(rows). */
    public boolean isUsable(Institutions institutions) {
        return failing.stream().allMatch(id -> institutions.indexOf(id).isPresent())
                && losses.stream().allMatch(loss -> LossProblem.of(loss, institutions).isEmpty());
    }
}
