package rudra.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel palette =
            new PaletteViewModel(() ->
                    List.of(
                            command("Open network…", "Choose a file."),
                            command("Linear DebtRank", "contagion.linear-debtrank"),
                            command("DebtRank 2012", "contagion.debtrank"),
                            blocked("Undo", "Nothing has been changed yet.")));

    @Test
    void anOpenedPaletteShowsEverything() {
        palette.openProperty().set(true);
        assertEquals(4, palette.found().size());
    }

    @Test
    void titlesThatBeginAsTypedComeFirst() {
        palette.openProperty().set(true);
        palette.typedProperty().set("debt");
        assertEquals(List.of("DebtRank 2012", "Linear DebtRank"), titles());
    }

    @Test
    void wordsMayComeInAnyOrder() {
        palette.openProperty().set(true);
        palette.typedProperty().set("rank lin");
        assertEquals(List.of("Linear DebtRank"), titles());
    }

    @Test
    void anAnalysisIsFoundByItsId() {
        palette.openProperty().set(true);
        palette.typedProperty().set("contagion.lin");
        assertEquals(List.of("Linear DebtRank"), titles());
    }

    @Test
    void lettersInOrderAreEnough() {
        palette.openProperty().set(true);
        palette.typedProperty().set("opnw");
        assertEquals(List.of("Open network…"), titles());
    }

    @Test
    void whatFitsNothingShowsNothing() {
        palette.openProperty().set(true);
        palette.typedProperty().set("zzz");
        assertTrue(palette.found().isEmpty());
    }

    @Test
    void runningACommandClosesThePalette() {
        palette.openProperty().set(true);
        palette.run(palette.found().getFirst());
        assertEquals(List.of("Open network…"), done);
        assertFalse(palette.openProperty().get());
    }

    @Test
    void aBlockedCommandIsShownButNotDone() {
        palette.openProperty().set(true);
        palette.run(palette.found().getLast());
        assertTrue(done.isEmpty());
        assertTrue(palette.openProperty().get());
    }

    private List<String> titles() {
        return palette.found().stream().map(Command::title).toList();
    }

    private Command command(String title, String detail) {
        return new Command(
                title, detail, Optional.empty(), Optional.empty(), () -> done.add(title));
    }

    private Command blocked(String title, String reason) {
        return new Command(title, "", Optional.empty(), Optional.of(reason), () -> done.add(title));
    }
}
