package rudra.learning;

import java.util.List;
import java.util.Set;
import rudra.job.Progress;

/** A kind of model. Stateless and thread-safe. */
public interface ModelFamily {

    /** The stable id, such as {@code random-forest}. */
    String id();

    /** What it can learn. */
    Set<Task> tasks();

    /** In which shape it wants its rows. */
    Diet diet();

    /** What can be set. */
    List<Hyperparameter> hyperparameters();

    /**
     * Whether rows of one class may count more than those of the other: {@link Training#weights()}.
     * A family that says no is never asked to.
     *
     * @param settings a value for every hyperparameter
     */
    default boolean takesWeights(Settings settings) {
        return false;
    }

    /**
     * Whether anything is left that learns what is asked, which settings of an ensemble can rule
     * out.
     *
     * @param settings a value for every hyperparameter
     */
    default boolean canLearn(Settings settings, Task task) {
        return tasks().contains(task);
    }

    /** What it needs to learn anything; with less it is refused. */
    default Least least() {
        return new Least(4, 1);
    }

    /**
     * Trains.
     *
     * @param training rows in the shape of the {@link #diet()}, both classes among them
     * @param settings a value for every hyperparameter
     * @param progress looked at for cancellation
     * @throws rudra.job.CancelledException if cancelled
     */
    ModelForm fit(Training training, Settings settings, Progress progress);

    /** The shape of rows that a family wants. */
    enum Diet {
        /** As they are: categories by level, cells missing. */
        NATIVE,
        /** Numbers only, none missing, all of one scale. */
        NUMBERS
    }
}
