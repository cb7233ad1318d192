package rudra.ui.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import rudra.job.Progress;
import rudra.network.layout.ForceDirectedLayout;
import rudra.network.layout.ForceParameters;
import rudra.network.layout.LayoutGraph;
import rudra.network.layout.Positions;
import rudra.ui.network.raster.Drawing;

/**
 * Measures what dragging a large drawing costs the user interface's thread, and is run by hand: one
 * event a pulse for some hundred pulses, while a queue of empty tasks records how long the thread
 * was not free between two of them.
 *
 * <p>Arguments: nodes, edges, and a file for the picture in the end. Figures stand in
 * docs/performance.md.
 */
final class DragHarness {

    private static final int EVENTS = 400;

    private final NetworkCanvas canvas;
    private final List<Long> handlers = new ArrayList<>();
    private final List<Long> gaps = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private long lastTask;

    private DragHarness(NetworkCanvas canvas) {
        this.canvas = canvas;
    }

    public static void main(String[] arguments) throws Exception {
        int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int edges = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Drawing drawing = drawing(nodes, edges);
        ExecutorService background = Executors.newSingleThreadExecutor();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        NetworkCanvas[] made = new NetworkCanvas[1];
        CountDownLatch shown = new CountDownLatch(1);
        Platform.runLater(() -> {
            made[0] = new NetworkCanvas(background, Platform::runLater);
            Stage stage = new Stage();
            stage.setScene(new Scene(made[0], 1000, 700));
            stage.show();
            made[0].setDrawing(drawing);
            shown.countDown();
        });
        shown.await();
        DragHarness harness = new DragHarness(made[0]);
        Platform.runLater(harness::drag);
        harness.done.await();
        harness.report(nodes, edges);
        if (arguments.length > 2) {
            save(made[0], Path.of(arguments[2]));
        }
        background.shutdown();
        Platform.exit();
    }

    private void drag() {
        lastTask = System.nanoTime();
        Platform.runLater(this::tick);
        AtomicInteger event = new AtomicInteger();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                int k = event.getAndIncrement();
                long start = System.nanoTime();
                if (k == 0) {
                    fire(MouseEvent.MOUSE_PRESSED, 500, 350);
                } else if (k < EVENTS) {
                    fire(
                            MouseEvent.MOUSE_DRAGGED,
                            500 + 200 * Math.sin(k / 20.0),
                            350 + 150 * Math.sin(k / 33.0));
                } else {
                    fire(MouseEvent.MOUSE_RELEASED, 500, 350);
                    stop();
                    done.countDown();
                }
                handlers.add(System.nanoTime() - start);
            }
        }.start();
    }

    private void fire(javafx.event.EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private void tick() {
        long now = System.nanoTime();
        gaps.add(now - lastTask);
        lastTask = now;
        if (done.getCount() > 0) {
            Platform.runLater(this::tick);
        }
    }

    private void report(int nodes, int edges) {
        long[] busy =
                gaps.stream().mapToLong(Long::longValue).filter(gap -> gap > 200_000).toArray();
        System.out.printf(
                "%d nodes, %d edges: handler %s; thread not free %s%n",
                nodes,
                edges,
                quantiles(handlers.stream().mapToLong(Long::longValue).toArray()),
                quantiles(busy));
    }

    private static String quantiles(long[] nanos) {
        Arrays.sort(nanos);
        return "n=%d median %.2f ms, 95%% %.2f ms, longest %.2f ms"
                .formatted(
                        nanos.length,
                        nanos[nanos.length / 2] / 1e6,
                        nanos[(int) (0.95 * nanos.length)] / 1e6,
                        nanos[nanos.length - 1] / 1e6);
    }

    private static void save(NetworkCanvas canvas, Path file) throws Exception {
        CountDownLatch saved = new CountDownLatch(1);
        Platform.runLater(() ->
                canvas.png()
                        .thenAccept(bytes -> {
                            try {
                                Files.write(file, bytes);
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            } finally {
                                saved.countDown();
                            }
                        }));
        saved.await();
    }

    private static Drawing drawing(int nodes, int edges) {
        SplittableRandom random = new SplittableRandom(1);
        int[] from = random.ints(edges, 0, nodes).toArray();
        int[] to =
                IntStream.of(from)
                        .map(i -> (i + 1 + random.nextInt(Math.max(2, nodes / 20))) % nodes)
                        .toArray();
        Positions places =
                new ForceDirectedLayout(ForceParameters.defaults().withIterations(100))
                        .place(LayoutGraph.of(nodes, from, to), Progress.none());
        float[] radius = new float[nodes];
        int[] fill = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            radius[i] = (float) (3 + 2 / Math.sqrt(random.nextDouble() + 0.01));
            fill[i] = 0xFF3B6FB6;
        }
        float[] width = new float[edges];
        Arrays.fill(width, 1.2f);
        int[] colour = new int[edges];
        Arrays.fill(colour, 0x8C5B6B80);
        List<String> labels = IntStream.range(0, nodes).mapToObj(i -> "Bank " + i).toList();
        return new Drawing(places.x(), places.y(), radius, fill, labels, from, to, width, colour);
    }
}
