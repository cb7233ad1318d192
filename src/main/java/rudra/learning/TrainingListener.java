package rudra.learning;

import java.util.Map;

/**
 * Who wants to see how a training goes that comes nearer step by step. Called on the thread that
 * trains, so briefly.
 */
public interface TrainingListener {

    /**
     * Told after each step.
     *
     * @param iteration the number of the step, from 1
     * @param losses what is made smaller, by the rows on which it is measured: {@code training}
     *     and, where rows are held out, {@code validation}
     */
    void iterated(int iteration, Map<String, Double> losses);

    /**
     * Told at the end.
     *
     * @param iteration the step whose model is kept
     */
    void kept(int iteration);

    /** Whether it is worth measuring what is only to be shown. */
    default boolean isListening() {
        return true;
    }

    /** Nobody. */
    static TrainingListener none() {
        return NobodyListens.INSTANCE;
    }
}
