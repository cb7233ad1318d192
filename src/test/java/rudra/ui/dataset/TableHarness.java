package rudra.ui.dataset;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import rudra.ui.story.ShownWindow;
import rudra.ui.story.ThreadWatch;

/**
 * Measures how long the screen of tables keeps the interface's thread, run by hand: while a file is
 * read and opened, while the table is scrolled and sorted, and while it is profiled and plotted.
 * Figures stand in docs/performance.md.
 *
 * <p>Argument: a table, such as one of a million rows and thirty columns.
 */
final class TableHarness {
    private static final int PULSES = 300;

    private final ShownWindow window;
    private final ThreadWatch watch;

    private TableHarness(ShownWindow window) {
        this.window = window;
        this.watch = new ThreadWatch(window, PULSES);
    }

    public static void main(String[] arguments) {
        try (ShownWindow window = ShownWindow.open()) {
            new TableHarness(window).run(Path.of(arguments[0]));
        } finally {
            javafx.application.Platform.exit();
        }
    }

    private void run(Path file) {
        window.act(() -> window.model().goTo("dataset"));
        long start = System.nanoTime();
        window.act(() -> window.model().open(file));
        window.await("#first-rows", TableView.class, rows -> !rows.getItems().isEmpty());
        System.out.printf("first rows seen after %.2f s%n", seconds(start));
        watch.measure("while it is read", pulse -> {});
        Button load =
                window.await("#action-load-dataset", Button.class, button -> !button.isDisabled());
        System.out.printf("read after %.2f s%n", seconds(start));
        start = System.nanoTime();
        window.act(load::fire);
        TableView<?> table =
                window.await("#data", TableView.class, rows -> !rows.getItems().isEmpty());
        System.out.printf("shown after another %.2f s%n", seconds(start));
        watch.measure("nobody moves", pulse -> {});
        watch.measure("scrolled by 40 rows a pulse", pulse -> table.scrollTo(pulse * 40));
        watch.measure(
                "thrown to and fro",
                pulse -> table.scrollTo((int) (pulse * 611_953L % table.getItems().size())));
        watch.measure(
                "scrolled sideways",
                pulse -> table.scrollToColumnIndex(pulse / 5 % table.getColumns().size()));
        watch.measure("sorted by another column every 30 pulses", pulse -> sort(table, pulse));
        timeASort(table);
        TabPane tabs = window.await("#tabs", TabPane.class, found -> true);
        window.act(() -> tabs.getSelectionModel().selectLast());
        start = System.nanoTime();
        window.await(".plot-right .image-view", ImageView.class, shown -> shown.getImage() != null);
        System.out.printf("plot seen after %.2f s%n", seconds(start));
        Button profile = window.await("#action-profile-dataset", Button.class, button -> true);
        window.act(profile::fire);
        start = System.nanoTime();
        watch.measure("while it is profiled", pulse -> {});
        window.await("#profile-columns", TableView.class, rows -> !rows.getItems().isEmpty());
        System.out.printf("profile seen after %.2f s%n", seconds(start));
    }

    /** From the wish for an order to its first row. */
    private void timeASort(TableView<?> table) {
        for (int column : new int[] {1, 3, table.getColumns().size() - 1}) {
            int before = System.identityHashCode(table.getItems());
            long start = System.nanoTime();
            window.act(() -> order(table, column, TableColumn.SortType.DESCENDING));
            window.await(
                    "#data",
                    TableView.class,
                    rows -> System.identityHashCode(rows.getItems()) != before);
            System.out.printf("sorted by column %d after %.2f s%n", column, seconds(start));
        }
    }

    private static void sort(TableView<?> table, int pulse) {
        if (pulse % 30 == 0) {
            int column = 1 + pulse / 30 % (table.getColumns().size() - 1);
            order(table, column, TableColumn.SortType.ASCENDING);
        }
    }

    private static void order(TableView<?> table, int place, TableColumn.SortType type) {
        TableColumn<?, ?> column = table.getColumns().get(place);
        column.setSortType(type);
        setOrder(table, column);
    }

    @SuppressWarnings("unchecked")
    private static <S> void setOrder(TableView<S> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<S, ?>) column));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
