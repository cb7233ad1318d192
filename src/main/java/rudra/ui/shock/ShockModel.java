package rudra.ui.shock;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.app.Messages;
import rudra.ui.edit.EditHistory;
import tools.jackson.databind.JsonNode;

/** The shock of one window and how it is changed. For the UI thread. */
public final class ShockModel {
    private final EditHistory edits;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<ShockDraft> draft =
            new ReadOnlyObjectWrapper<>(ShockDraft.none());

    /** No shock yet; changes go into the given history. */
    public ShockModel(EditHistory edits, Messages messages) {
        this.edits = edits;
        this.messages = messages;
    }

    /** The shock now. */
    public ReadOnlyObjectProperty<ShockDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The shock now. */
    public ShockDraft draft() {
        return draft.get();
    }

    /** Begins with another shock; nothing to take back, since nobody changed anything. */
    public void begin(ShockDraft other) {
        draft.set(other);
    }

    /** Lets an institution fail by decree, or takes that back. */
    public void letFail(String id, boolean fails) {
        String title = messages.text(fails ? "shock.edit.fail" : "shock.edit.no-fail", id);
        perform(title, Optional.empty(), now -> now.withFailing(id, fails));
    }

    /** Lets nobody fail by decree any more. */
    public void letNobodyFail() {
        perform(
                messages.text("shock.edit.nobody"),
                Optional.empty(),
                now -> now.withFailing(List.of()));
    }

    /** Adds rows to the table of shocks. */
    public void add(List<DirectLoss> losses) {
        perform(
                messages.text("shock.edit.add", losses.size()),
                Optional.empty(),
                now -> now.withLosses(concat(now.losses(), losses)));
    }

    /**
     * Changes a row.
     *
     * @param row the row, from 0
     * @param column what is being typed into; letters typed one after the other are one change
     */
    public void change(int row, String column, UnaryOperator<DirectLoss> change) {
        perform(
                messages.text("shock.edit.row", row + 1),
                Optional.of(row + "." + column),
                now -> now.withLoss(row, change));
    }

    /** Removes a row, counted from 0. */
    public void remove(int row) {
        perform(
                messages.text("shock.edit.remove", row + 1),
                Optional.empty(),
                now -> now.withoutLoss(row));
    }

    /** Removes all rows. */
    public void removeAll() {
        perform(
                messages.text("shock.edit.remove-all"),
                Optional.empty(),
                now -> now.withLosses(List.of()));
    }

    /**
     * Changes a setting.
     *
     * @param label what the setting is called
     * @param value the value; missing for its default
     */
    public void set(String name, String label, JsonNode value) {
        perform(
                messages.text("shock.edit.setting", label),
                Optional.of(name),
                now -> now.withSetting(name, value));
    }

    private void perform(String title, Optional<String> place, UnaryOperator<ShockDraft> change) {
        ShockDraft before = draft.get();
        ShockDraft after = change.apply(before);
        if (!after.equals(before)) {
            edits.perform(new DraftEdit(title, place, before, after, draft::set));
        }
    }

    private static List<DirectLoss> concat(List<DirectLoss> some, List<DirectLoss> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
