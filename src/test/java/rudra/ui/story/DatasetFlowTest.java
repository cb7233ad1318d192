package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.dataset.ColumnKind;
import rudra.ui.notice.Notice;

/** From a sample to its profile, and from a file to a table read as the user says. */
class DatasetFlowTest {
    private static final Path EXPORTED = Path.of("samples/datasets/loans-dirty.csv");

    private static final Path BANKS = Path.of("samples/networks/core-periphery_institutions.csv");

    private final ShownWindow window = ShownWindow.open();

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    private void press(String selector) {
        Button button = window.await(selector, Button.class, found -> !found.isDisabled());
        window.act(button::fire);
    }

    @Test
    void aSampleIsOpenedProfiledAndItsLeakSeen() {
        window.act(() -> window.model().goTo("dataset"));
        press("#sample-loans-dirty");
        window.await("#data", TableView.class, table -> table.getItems().size() == 1_537);
        press("#action-profile-dataset");
        window.await(
                ".note-box .label",
                Label.class,
                remark -> remark.getText().startsWith("“income” has no value in 217 rows"));
    }

    @Test
    void theOpenTableIsNamedBelowAndListedOnHomeToBeOpenedAgain() {
        window.act(() -> window.model().goTo("dataset"));
        press("#sample-loans-dirty");
        window.await(
                ".status-table",
                Label.class,
                label -> label.isVisible() && label.getText().endsWith("1,537 rows × 14 columns"));
        window.act(() -> window.model().goTo("home"));
        Hyperlink again = window.await("#recentTables .hyperlink", Hyperlink.class, _ -> true);
        window.act(again::fire);
        assertEquals("dataset", window.model().screenProperty().get());
        window.await("#data", TableView.class, table -> table.getItems().size() == 1_537);
    }

    @Test
    void aFileThatCanBeBothIsOpenedAsTheUserAnswers() {
        window.act(() -> window.model().open(BANKS));
        press("#answer-open-as-table");
        window.await("#data", TableView.class, table -> !table.getItems().isEmpty());
        assertEquals(List.of(), window.model().notices().stream().map(Notice::title).toList());
        press("#action-reread-dataset");
        window.await("#action-load-dataset", Button.class, button -> !button.isDisabled());
    }

    @Test
    void theColumnsOfAWideTableAreReachedByPagesAndByName(@TempDir Path folder) throws IOException {
        String names = numbered("c%04d");
        Path wide = folder.resolve("wide.csv");
        Files.write(wide, List.of(names, numbered("%d"), numbered("7%d")));
        window.act(() -> window.model().open(wide));
        window.await("#data", TableView.class, table -> hasColumn(table, 1, "c0000"));
        window.await(
                "#columns-shown", Label.class, l -> l.getText().equals("Columns 1 to 300 of 750"));
        TableView<?> sorted = window.await("#data", TableView.class, _ -> true);
        window.act(() -> sort(sorted));
        window.await("#data", TableView.class, table -> table.getItems().getFirst().equals(1));
        press("#columns-next");
        window.await("#data", TableView.class, table -> hasColumn(table, 1, "c0300"));
        TextField find = window.await("#find-column", TextField.class, _ -> true);
        window.act(() -> {
            find.setText("C0749");
            find.fireEvent(new ActionEvent());
        });
        window.await("#data", TableView.class, table -> hasColumn(table, 150, "c0749"));
        window.await(
                "#columns-shown",
                Label.class,
                l -> l.getText().equals("Columns 601 to 750 of 750"));
        assertEquals(1, sorted.getItems().getFirst());
    }

    private static <S> void sort(TableView<S> table) {
        table.getColumns().get(3).setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().add(table.getColumns().get(3));
    }

    private static boolean hasColumn(TableView<?> table, int place, String name) {
        return place < table.getColumns().size()
                && name.equals(table.getColumns().get(place).getText());
    }

    private static String numbered(String format) {
        return IntStream.range(0, 750).mapToObj(format::formatted).collect(Collectors.joining(","));
    }

    @Test
    void aTypeThatIsChangedInThePreviewIsTheTypeThatIsLoaded() {
        window.act(() -> {
            window.model().goTo("dataset");
            window.model().open(EXPORTED);
        });
        ComboBox<?> type = window.await("#type-arrears", ComboBox.class, box -> true);
        window.await("#action-load-dataset", Button.class, button -> !button.isDisabled());
        window.act(() -> select(type, "category"));
        window.await(
                ".copyable",
                TextField.class,
                command -> command.getText().contains("types=arrears=category"));
        press("#action-load-dataset");
        window.await("#data", TableView.class, table -> table.getItems().size() == 1_537);
        assertEquals(
                ColumnKind.CATEGORY,
                window.model()
                        .datasets()
                        .openProperty()
                        .get()
                        .orElseThrow()
                        .dataset()
                        .column("arrears")
                        .orElseThrow()
                        .kind());
    }

    @SuppressWarnings("unchecked")
    private static void select(ComboBox<?> box, String type) {
        ((ComboBox<String>) box).setValue(type);
    }

    @Test
    void aPlotIsDrawnWithoutBlockingTheWindow() {
        window.act(() -> window.model().goTo("dataset"));
        press("#sample-loans-clean");
        window.await("#data", TableView.class, table -> !table.getItems().isEmpty());
        TabPane tabs = window.await("#tabs", TabPane.class, found -> true);
        window.act(() -> tabs.getSelectionModel().selectLast());
        window.await(
                ".plot-right .image-view",
                ImageView.class,
                picture -> picture.getImage() != null && picture.getImage().getWidth() > 200);
    }
}
