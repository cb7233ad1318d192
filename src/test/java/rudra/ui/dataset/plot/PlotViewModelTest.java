package rudra.ui.dataset.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rudra.app.Sample;
import rudra.ui.chart.plot.Paper;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.dataset.plot.PlotViewModel.Sheet;
import rudra.ui.dataset.preview.TableImport;
import rudra.ui.story.Stories;
import rudra.ui.story.Toolkit;
import rudra.ui.theme.Theme;
import rudra.ui.window.DatasetRequest;
import rudra.ui.window.WindowModel;

/** Which plot of which columns. */
class PlotViewModelTest {
    private final WindowModel window = Toolkit.call(() -> Stories.window("home").model());
    private final TableImport opening = new TableImport(window, Runnable::run);
    private final PlotViewModel model = new PlotViewModel(new DatasetViewModel(window));

    @BeforeEach
    void openTheExportOfASystem() {
        Sample dirty =
                window.desktop().services().samples().stream()
                        .filter(sample -> sample.id().equals("loans-dirty"))
                        .findFirst()
                        .orElseThrow();
        window.datasets().open(DatasetRequest.sample(dirty));
        assertFalse(opening.outcomeProperty().get().report().stream().findAny().isPresent());
        model.show(new Sheet(400, 300, 1));
    }

    private MadePlot made() {
        return model.drawnProperty().get().orElseThrow().made();
    }

    @Test
    void columnsOfNumbersAreOfferedAndTheFirstOnesPlotted() {
        assertTrue(model.offeredProperty().get().contains("income"));
        assertFalse(model.offeredProperty().get().contains("status"));
        assertEquals(Set.copyOf(model.offeredProperty().get()), model.chosenProperty().get());
        assertTrue(made().made().isPresent(), made().refusal());
    }

    @Test
    void whereOneColumnIsPlottedAnotherTakesItsPlace() {
        model.kindProperty().set(PlotKind.QUANTILES);
        assertEquals(1, model.chosenProperty().get().size());
        model.choose("income", true);
        assertEquals(Set.of("income"), model.chosenProperty().get());
    }

    @Test
    void everyPlotOfTheSampleCanBeDrawn() {
        for (PlotKind kind : PlotKind.values()) {
            model.kindProperty().set(kind);
            assertTrue(made().made().isPresent(), kind + ": " + made().refusal());
            assertEquals(
                    400 * 300,
                    model.drawnProperty().get().orElseThrow().image().orElseThrow().argb().length);
        }
    }

    @Test
    void withoutAColumnTheWordsSayWhatToDo() {
        List.copyOf(model.chosenProperty().get()).forEach(name -> model.choose(name, false));
        assertEquals("Choose at least one column on the left.", made().refusal());
        assertTrue(model.drawnProperty().get().orElseThrow().image().isEmpty());
    }

    @Test
    void anotherThemeDrawsAnotherPicture() {
        int light = model.drawnProperty().get().orElseThrow().image().orElseThrow().argb()[0];
        window.desktop().theme().toggle();
        int dark = model.drawnProperty().get().orElseThrow().image().orElseThrow().argb()[0];
        assertNotEquals(light, dark);
    }

    @Test
    void plotsHaveTheColoursOfTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("resources", "css", "workbench.css"));
        for (Theme theme : Theme.values()) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            int begin = css.indexOf(".root." + name);
            String colours = css.substring(begin, css.indexOf('}', begin));
            Paper paper = PaperColours.of(theme);
            assertStated(colours, "-color-bg-default", paper.ground());
            assertStated(colours, "-color-fg-default", paper.ink());
            for (int k = 0; k < paper.series().size(); k++) {
                assertStated(colours, "-rudra-series-" + (k + 1), paper.series().get(k));
            }
        }
    }

    private static void assertStated(String css, String variable, int rgb) {
        String line = "%s: #%06x;".formatted(variable, rgb);
        assertTrue(css.contains(line), line);
    }
}
