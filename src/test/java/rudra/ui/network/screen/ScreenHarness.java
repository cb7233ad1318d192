package rudra.ui.network.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.analysis.Seed;
import rudra.app.LoadedInput;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;
import rudra.ui.fx.UiThread;
import rudra.ui.network.NetworkCanvas;
import rudra.ui.story.ShownWindow;
import rudra.ui.window.OpenNetwork;

/**
 * Measures how long the network screen keeps the interface's thread, run by hand: with the layout
 * running, while the drawing is dragged, and while the table is sorted. A queue of empty tasks
 * records the time between two of them. Figures stand in docs/performance.md.
 *
 * <p>Arguments: institutions and exposures each, by default 10,000 and 10.
 */
final class ScreenHarness {
    private static final int PULSES = 300;

    private final ShownWindow window;
    private final List<Long> gaps = new ArrayList<>();
    private boolean measuring;
    private long last;

    private ScreenHarness(ShownWindow window) {
        this.window = window;
    }

    public static void main(String[] arguments) {
        int institutions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Network network = new FitnessNetwork(institutions, each, 0.5, 0.2).generate(Seed.DEFAULT);
        try (ShownWindow window = ShownWindow.open()) {
            new ScreenHarness(window).run(network);
        }
        javafx.application.Platform.exit();
    }

    private void run(Network network) {
        OpenNetwork opened =
                new OpenNetwork(
                        "generated",
                        InputSource.of(Path.of("generated.csv")),
                        new LoadedInput<>(
                                "network",
                                new ReadInput<>(network, List.of(), Map.of(), List.of()),
                                List.of()),
                        Optional.empty());
        window.act(() -> {
            window.model().goTo("network");
            window.model().use(opened);
        });
        NetworkCanvas canvas =
                window.await(
                        ".network-canvas",
                        NetworkCanvas.class,
                        c -> c.drawing().nodes() == network.size());
        ComboBox<?> edges = window.await("#edges", ComboBox.class, box -> true);
        window.act(() -> edges.getSelectionModel().selectLast());
        measure("layout runs, nobody moves", pulse -> {});
        measure("layout runs, drawing dragged", pulse -> drag(canvas, pulse));
        TableView<?> table = window.await("#institutions", TableView.class, t -> true);
        measure("table sorted every 30 pulses", pulse -> sort(table, pulse));
        measure("table scrolled", pulse -> table.scrollTo(pulse * 29 % table.getItems().size()));
    }

    private interface Step {
        void at(int pulse);
    }

    private static void sort(TableView<?> table, int pulse) {
        if (pulse % 30 == 0) {
            List<? extends TableColumn<?, ?>> columns = table.getColumns();
            TableColumn<?, ?> column = columns.get(pulse / 30 % columns.size());
            column.setSortType(TableColumn.SortType.DESCENDING);
            setOrder(table, column);
        }
    }

    @SuppressWarnings("unchecked")
    private static <S> void setOrder(TableView<S> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<S, ?>) column));
    }

    private static void drag(NetworkCanvas canvas, int pulse) {
        EventType<MouseEvent> type =
                pulse == 0
                        ? MouseEvent.MOUSE_PRESSED
                        : pulse == PULSES - 1
                                ? MouseEvent.MOUSE_RELEASED
                                : MouseEvent.MOUSE_DRAGGED;
        double x = 300 + 120 * Math.sin(pulse / 20.0);
        double y = 150 + 90 * Math.sin(pulse / 33.0);
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

    private void measure(String what, Step step) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        List<Long> handlers = new ArrayList<>();
        window.act(() -> {
            gaps.clear();
            measuring = true;
            last = System.nanoTime();
            UiThread.INSTANCE.later(this::tick);
            new AnimationTimer() {
                private int pulse;

                @Override
                public void handle(long now) {
                    long start = System.nanoTime();
                    step.at(pulse);
                    handlers.add(System.nanoTime() - start);
                    pulse++;
                    if (pulse == PULSES) {
                        stop();
                        measuring = false;
                        done.complete(true);
                    }
                }
            }.start();
        });
        done.join();
        window.act(() -> report(what, handlers));
    }

    private void report(String what, List<Long> handlers) {
        System.out.printf(
                "%s: handlers %s; thread not free %s%n",
                what,
                quantiles(handlers.stream().mapToLong(Long::longValue)),
                quantiles(gaps.stream().mapToLong(Long::longValue).filter(g -> g > 200_000)));
    }

    private void tick() {
        long now = System.nanoTime();
        gaps.add(now - last);
        last = now;
        if (measuring) {
            UiThread.INSTANCE.later(this::tick);
        }
    }

    private static String quantiles(java.util.stream.LongStream nanos) {
        long[] sorted = nanos.toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? "none"
                : "n=%d median %.2f ms, 95%% %.2f ms, longest %.2f ms"
                        .formatted(
                                sorted.length,
                                sorted[sorted.length / 2] / 1e6,
                                sorted[(int) (0.95 * sorted.length)] / 1e6,
                                sorted[sorted.length - 1] / 1e6);
    }
}
