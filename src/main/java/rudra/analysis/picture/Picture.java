package rudra.analysis.picture;

import java.util.List;

/**
 * A drawn chart.
 *
 * @param width in pixels
 * @param height in pixels
 * @param marks what is on it, in the order of painting
 */
public record Picture(double width, double height, List<Mark> marks) {
    /** The size of the words, in pixels. */
    public static final double TEXT_SIZE = 11;

    /** Copies the list. */
    public Picture {
        marks = List.copyOf(marks);
    }
}
