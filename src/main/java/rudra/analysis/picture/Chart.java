package rudra.analysis.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a chart shows, as values: drawn into any rectangle, and written as rows. Drawing is a pure
 * function; what has more values than the rectangle has pixels is thinned out so that no extreme is
 * lost.
 */
public sealed interface Chart
        permits BarChart, Beeswarm, DotPlot, HeatMap, Histogram, Waterfall, Zoomable {

    /** What it shows. */
    String title();

    /**
     * The chart drawn into a rectangle.
     *
     * @param width in pixels
     * @param height in pixels
     * @param textWidth measures words of {@link Picture#TEXT_SIZE}, in pixels
     */
    Picture draw(double width, double height, TextWidth textWidth);

    /** Whether there is nothing to see. */
    boolean isEmpty();

    /**
     * Every value at full precision, one row a line, the headings first; a missing one is empty.
     */
    Stream<List<String>> rows();
}
