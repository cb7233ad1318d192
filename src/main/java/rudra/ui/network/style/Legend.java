package rudra.ui.network.style;

import java.util.List;
import java.util.Optional;

/**
 * What the marks of a drawing mean.
 *
 * @param size the figure that areas show
 * @param sizeSteps some values of it and their radii in pixels, the largest first
 * @param colours the categories that colours show, those without institutions left out; empty where
 *     colours show a figure
 * @param range the figure that colours show
 * @param edges what is drawn of the exposures
 */
public record Legend(
        Figure size,
        List<SizeStep> sizeSteps,
        List<ColourKey> colours,
        Optional<ColourRange> range,
        EdgesShown edges) {

    /** Copies the lists. */
    public Legend {
        sizeSteps = List.copyOf(sizeSteps);
        colours = List.copyOf(colours);
    }

    /** A value and the radius that stands for it. */
    public record SizeStep(double value, float radius) {}

    /** What one colour means. */
    public enum Meaning {
        /** The category that the label names. */
        NAMED,
        /** All further categories. */
        OTHERS,
        /** The text is missing. */
        UNKNOWN,
        /** Equity of at least 0. */
        EQUITY_KNOWN,
        /** Equity below 0. */
        EQUITY_NEGATIVE,
        /** No equity figure. */
        OUTSIDE
    }

    /**
     * A colour and what it means.
     *
     * @param argb the colour
     * @param meaning what it means
     * @param label the name of the category; empty unless it is {@link Meaning#NAMED}
     * @param count how many institutions have it
     */
    public record ColourKey(int argb, Meaning meaning, String label, int count) {}

    /**
     * Colours from low to high.
     *
     * @param figure what they show
     * @param low the value of the first colour, and of all below
     * @param high the value of the last colour, and of all above
     * @param steps the colours at equal steps, ARGB
     * @param missing the colour of institutions without a value
     * @param missingCount how many there are
     */
    public record ColourRange(
            Figure figure,
            double low,
            double high,
            List<Integer> steps,
            int missing,
            long missingCount) {}

    /**
     * What is drawn of the exposures.
     *
     * @param drawn how many
     * @param count how many there are
     * @param amountDrawn the sum of those drawn
     * @param amount the sum of all
     * @param smallest the smallest that is drawn; 0 if there is none
     * @param largest the largest; 0 if there is none
     */
    public record EdgesShown(
            int drawn,
            int count,
            double amountDrawn,
            double amount,
            double smallest,
            double largest) {}
}
