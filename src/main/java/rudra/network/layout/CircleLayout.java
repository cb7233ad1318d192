package rudra.network.layout;

import java.util.function.Consumer;
import rudra.job.Progress;

/** Places nodes on a circle in their own order, clockwise from the top, one unit of arc apart. */
public record CircleLayout() implements Layout {

    @Override
    public Positions place(LayoutGraph graph, Progress progress, Consumer<Positions> onStep) {
        int n = graph.nodes();
        float[] x = new float[n];
        float[] y = new float[n];
        double radius = n > 1 ? n / (2 * Math.PI) : 0;
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n;
            x[i] = (float) (radius * Math.sin(angle));
            y[i] = (float) (-radius * Math.cos(angle));
        }
        return new Positions(x, y);
    }
}
