package rudra.ui.edit;

import java.util.Optional;

/** One change that a user made. */
public interface Edit {

    /** What the change does, as it stands after “Undo” in the menu. */
    String title();

    /** Makes the change, the first time and again. */
    void apply();

    /** Takes the change back: afterwards all is as before {@link #apply()}. */
    void revert();

    /**
     * This change and the next as one, where a user would take both back at once, as with the
     * letters of one number. Neither is applied by this.
     */
    default Optional<Edit> mergedWith(Edit next) {
        return Optional.empty();
    }

    /** A change of two actions. */
    static Edit of(String title, Runnable apply, Runnable revert) {
        return new TwoWayEdit(title, apply, revert);
    }
}
