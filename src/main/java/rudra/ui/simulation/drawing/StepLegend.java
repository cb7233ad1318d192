package rudra.ui.simulation.drawing;

import java.util.List;
import java.util.Optional;
import rudra.ui.simulation.watch.Quantity;

/**
 * What the colours of a picture say.
 *
 * @param kinds the kinds that there are, each with its colour and how many there are
 * @param range what pale and deep stand for, where colours show a number
 */
public record StepLegend(List<Entry> kinds, Optional<Range> range) {

    /** Copies the list. */
    public StepLegend {
        kinds = List.copyOf(kinds);
    }

    /** A kind, its colour and how many institutions are of it. */
    public record Entry(Kind kind, int argb, int count) {}

    /**
     * A number shown from pale to deep.
     *
     * @param low what the first colour stands for, and everything below
     * @param high what the last colour stands for, and everything above
     * @param ramp the colours, at equal steps
     */
    public record Range(Quantity quantity, double low, double high, List<Integer> ramp) {

        /** Copies the list. */
        public Range {
            ramp = List.copyOf(ramp);
        }
    }
}
