package rudra.ui.network.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import rudra.ui.network.NetworkCanvas;
import rudra.ui.story.ShownWindow;
import rudra.ui.story.ThreadWatch;
import rudra.ui.window.OpenNetwork;

/**
 * Measures how long the network screen keeps the interface's thread, run by hand: with the layout
 * running, while the drawing is dragged, and while the table is sorted. Figures stand in
 * docs/performance.md.
 *
 * <p>Arguments: institutions and exposures each, by default 10,000 and 10.
 */
final class ScreenHarness {
    private static final int PULSES = 300;

    private final ShownWindow window;
    private final ThreadWatch watch;

    private ScreenHarness(ShownWindow window) {
        this.window = window;
        this.watch = new ThreadWatch(window, PULSES);
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
        watch.measure("layout runs, nobody moves", pulse -> {});
        watch.measure("layout runs, drawing dragged", pulse -> drag(canvas, pulse));
        TableView<?> table = window.await("#institutions", TableView.class, t -> true);
        watch.measure("table sorted every 30 pulses", pulse -> sort(table, pulse));
        watch.measure(
                "table scrolled", pulse -> table.scrollTo(pulse * 29 % table.getItems().size()));
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
}
