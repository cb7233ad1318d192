package rudra.ui.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.app.Sample;
import rudra.job.Progress;
import rudra.network.io.NetworkKind;
import rudra.ui.analysis.ChosenFile.Table;
import rudra.ui.form.Names;
import rudra.ui.story.Stories;
import rudra.ui.story.Toolkit;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;

/** The state behind the Analyses screen. */
class AnalysesViewModelTest {
    private final WindowModel window = Toolkit.call(() -> Stories.window("home").model());
    private final List<Sample> samples = networks();
    private final AnalysesViewModel model = new AnalysesViewModel(window);

    @BeforeEach
    void openANetwork() {
        use(samples.getFirst());
    }

    @Test
    void aResultOfAnotherNetworkIsMarkedUntilItIsRunAgain() {
        assertFalse(model.outdatedProperty().getValue());
        model.run();
        assertTrue(model.completedProperty().get().isPresent());
        assertFalse(model.outdatedProperty().getValue());
        use(samples.getLast());
        assertTrue(model.outdatedProperty().getValue());
        model.run();
        assertFalse(model.outdatedProperty().getValue());
    }

    @Test
    void theSameNetworkOpenedAgainIsNotAnother() {
        model.run();
        use(samples.getFirst());
        assertFalse(model.outdatedProperty().getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "-9223372036854775808, true",
        "9223372036854775807, true",
        "9223372036854775808, false",
        "-9223372036854775809, false",
        "1.5, false",
        "x, false"
    })
    void everySeedThatFitsIsTaken(String seed, boolean fits) {
        model.seedProperty().set(seed);
        assertEquals(fits, model.blocked().getValue().isEmpty());
    }

    @Test
    void aDatasetIsLookedAtWhenItIsChosenAndItsColumnsCanBeNamed() {
        InputDeclaration<?> dataset = compareModels();
        choose(dataset, "loans-clean.csv");
        assertEquals(Optional.of(1500), model.file(dataset).tableProperty().get().map(Table::rows));
        assertEquals(
                List.of("debt_share", "default"),
                model.names().find("column", "de").stream().map(Names.Name::id).toList());
        assertTrue(model.names().isUnknown("column", "defualt"));
        choose(dataset, "loans-dirty.csv");
        assertEquals(List.of(), model.names().find("column", "default"));
    }

    @Test
    void aDatasetThatCannotBeReadIsToldAtOnce() {
        InputDeclaration<?> dataset = compareModels();
        choose(dataset, "nowhere.csv");
        assertEquals(1, window.notices().size());
        assertEquals(Optional.empty(), model.file(dataset).tableProperty().get());
        assertFalse(model.names().isUnknown("column", "anything"));
    }

    private InputDeclaration<?> compareModels() {
        Analysis<?, ?> analysis =
                window.desktop().services().catalogue().find("learning.compare").orElseThrow();
        model.select(analysis);
        return analysis.inputs().getFirst();
    }

    private void choose(InputDeclaration<?> dataset, String file) {
        model.fileProperty(dataset)
                .set(Optional.of(InputSource.of(Path.of("samples", "datasets", file))));
    }

    private List<Sample> networks() {
        return window.desktop().services().samples().stream()
                .filter(sample -> sample.network().isPresent())
                .toList();
    }

    private void use(Sample sample) {
        InputSource source = sample.network().orElseThrow();
        window.use(
                new OpenNetwork(
                        sample.title(),
                        source,
                        window.desktop()
                                .services()
                                .load("network", NetworkKind.NETWORK, source, Progress.none()),
                        Optional.empty()));
    }
}
