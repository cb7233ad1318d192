package rudra.ui.dataset.plot;

import java.util.Optional;
import rudra.ui.chart.plot.Plot;

/** What came of a question. */
sealed interface MadePlot {

    /**
     * A plot.
     *
     * @param plot its values
     * @param caption which rows it is of, and how it was made
     */
    record Made(Plot plot, String caption) implements MadePlot {}

    /**
     * None.
     *
     * @param why a sentence for people
     */
    record Refused(String why) implements MadePlot {}

    /** The plot, if there is one. */
    default Optional<Made> made() {
        return this instanceof Made made ? Optional.of(made) : Optional.empty();
    }

    /** Why there is no plot; empty text where there is one. */
    default String refusal() {
        return this instanceof Refused(String why) ? why : "";
    }
}
