package rudra.ui.network.raster;

import java.util.Arrays;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One painting of 10,000 nodes and 100,000 edges at 1600 × 1000 pixels. The ends of the edges are
 * drawn near each other, as a layout leaves them: a quarter of the width apart at most.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PaintBenchmark {

    private static final int NODES = 10_000;
    private static final int EDGES = 100_000;

    @Param({"DRAFT", "FULL"})
    Detail detail;

    @Param({"1", "6"})
    double zoom;

    private final NetworkPainter painter = new NetworkPainter();
    private final Raster raster = new Raster(1600, 1000);
    private PreparedDrawing prepared;
    private PaintRequest request;

    @Setup
    public void draw() {
        prepared = PreparedDrawing.of(drawing());
        View view = View.fitting(prepared.drawing().extent(), 1600, 1000, 1).zoomed(zoom, 800, 500);
        request = new PaintRequest(view, Look.light(), Emphasis.none(), detail);
    }

    @Benchmark
    public boolean paint() {
        return painter.paint(raster, prepared, request, () -> false);
    }

    /** Nodes in order of their abscissa, so that a near number is a near place. */
    private static Drawing drawing() {
        SplittableRandom random = new SplittableRandom(1);
        float[] x = new float[NODES];
        float[] y = new float[NODES];
        float[] radius = new float[NODES];
        for (int i = 0; i < NODES; i++) {
            x[i] = 1.6f * i / NODES;
            y[i] = (float) random.nextDouble();
            radius[i] = (float) random.nextDouble(3, 12);
        }
        int[] from = random.ints(EDGES, 0, NODES).toArray();
        int[] to =
                Arrays.stream(from)
                        .map(i -> Math.floorMod(i + random.nextInt(-NODES / 4, NODES / 4), NODES))
                        .toArray();
        int[] fill = new int[NODES];
        Arrays.fill(fill, 0xFF3B6FB6);
        float[] width = new float[EDGES];
        Arrays.fill(width, 1.2f);
        int[] colour = new int[EDGES];
        Arrays.fill(colour, 0x8C5B6B80);
        return new Drawing(
                x, y, radius, fill, Collections.nCopies(NODES, ""), from, to, width, colour);
    }
}
