package rudra.analysis.picture;

import java.util.List;
import java.util.Optional;

/**
 * A drawn chart.
 *
 * @param width in pixels
 * @param height in pixels
 * @param marks what is on it, in the order of painting
 * @param plane where its axes are, if both are numeric
 */
public record Picture(double width, double height, List<Mark> marks, Optional<Plane> plane) {
    /** The size of the words, in pixels. */
    public static final double TEXT_SIZE = 11;

    /** Copies the list. */
    public Picture {
        marks = List.copyOf(marks);
    }

    /** A picture without numeric axes. */
    public Picture(double width, double height, List<Mark> marks) {
        this(width, height, marks, Optional.empty());
    }
}
