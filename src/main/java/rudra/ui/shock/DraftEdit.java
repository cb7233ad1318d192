package rudra.ui.shock;

import java.util.Optional;
import java.util.function.Consumer;
import rudra.ui.edit.Edit;

/**
 * One change of a draft: it becomes another draft.
 *
 * @param title what the change does
 * @param place what is being typed into; changes of one such place are taken back together
 * @param before the draft before
 * @param after the draft afterwards
 * @param target receives the draft
 */
record DraftEdit(
        String title,
        Optional<String> place,
        ShockDraft before,
        ShockDraft after,
        Consumer<ShockDraft> target)
        implements Edit {

    @Override
    public void apply() {
        target.accept(after);
    }

    @Override
    public void revert() {
        target.accept(before);
    }

    @Override
    public Optional<Edit> mergedWith(Edit next) {
        return next instanceof DraftEdit newer && place.isPresent() && place.equals(newer.place)
                ? Optional.of(new DraftEdit(newer.title, place, before, newer.after, target))
                : Optional.empty();
    }
}
