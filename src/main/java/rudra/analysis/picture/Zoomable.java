package rudra.analysis.picture;

/** A chart with two numeric axes, of which a part can be looked at. */
public sealed interface Zoomable extends Chart permits LineChart, ScatterChart, StackedAreaChart {

    /**
     * The same values with another part of the plane in view.
     *
     * @param x what is seen of the horizontal axis
     * @param y what is seen of the vertical axis; charts of lines and areas fit it to what is seen
     *     instead
     */
    Chart within(Span x, Span y);
}
