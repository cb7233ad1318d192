package rudra.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.ui.notice.Notice;
import rudra.ui.story.Stories;
import rudra.ui.story.Toolkit;

/** Files that are dropped outside the screen of tables. */
class OpeningTest {
    private static final Path EXPOSURES = Path.of("samples/networks/core-periphery_exposures.csv");

    @TempDir private Path folder;
    private final WindowModel window = Toolkit.call(() -> Stories.window("home").model());

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private void drop(Path file) {
        Toolkit.call(() -> {
            window.open(file);
            return file;
        });
    }

    private Notice said() {
        return window.notices().getFirst();
    }

    @Test
    void aTableIsOpenedWithoutAClickAndThisIsSaid() throws IOException {
        drop(file("loans.csv", "amount,reason,late", "5,car,no", "7,roof,yes"));
        OpenDataset open = window.datasets().openProperty().get().orElseThrow();
        assertEquals(List.of("amount", "reason", "late"), open.dataset().names());
        assertEquals("dataset", window.screenProperty().get());
        assertEquals("“loans.csv” is no network: it is opened as a table.", said().title());
    }

    @Test
    void aTableInWhichSomethingIsDoubtfulWaitsForALook() throws IOException {
        drop(file("loans.csv", "opened,amount", "03/04/2025,5", "04/05/2025,7", "05/06/2025,8"));
        assertTrue(window.datasets().openProperty().get().isEmpty());
        assertTrue(window.datasets().requestProperty().get().isPresent());
        assertEquals("dataset", window.screenProperty().get());
    }

    @Test
    void aFormatOfTablesIsATableWhateverItHolds() throws IOException {
        drop(file("links.jsonl", "{\"lender\":\"A\",\"borrower\":\"B\",\"amount\":5}"));
        assertEquals("dataset", window.screenProperty().get());
    }

    @Test
    void aNetworkIsStillLookedAtAsANetwork() {
        drop(EXPOSURES);
        assertEquals("network", window.screenProperty().get());
        assertEquals(EXPOSURES, window.requestProperty().get().orElseThrow().source().path());
        assertTrue(window.notices().isEmpty());
    }

    @Test
    void whatCannotBeReadIsToldWhereNetworksAre() {
        drop(folder.resolve("gone.csv"));
        assertEquals("network", window.screenProperty().get());
        assertTrue(window.requestProperty().get().isPresent());
    }

    @Test
    void whereItCanBeBothTheUserIsAskedOnceAndAnswers() throws IOException {
        drop(file("banks.csv", "bank,equity,failed", "A,1,no", "B,2,yes"));
        drop(file("more.csv", "bank,equity,failed", "A,1,no", "B,2,yes"));
        assertEquals("home", window.screenProperty().get());
        assertEquals(1, window.notices().size());
        assertEquals(Notice.Weight.QUESTION, said().weight());
        assertTrue(said().title().contains("“more.csv”"));
        assertEquals(
                List.of("open-as-network", "open-as-table"),
                said().actions().stream().map(action -> action.id()).toList());
        Toolkit.call(() -> {
            said().actions().getLast().run();
            return true;
        });
        assertEquals("more.csv", window.datasets().openProperty().get().orElseThrow().title());
    }

    @Test
    void anOpenTableIsLookedAtAgainAsItWasRead() throws IOException {
        Path loans = file("loans.csv", "amount,reason", "5,car", "7,roof");
        drop(loans);
        OpenDataset open = window.datasets().openProperty().get().orElseThrow();
        DatasetRequest again = DatasetRequest.again(open);
        assertEquals(open.source(), again.source());
        assertEquals(OpenRequest.Look.ALWAYS, again.look());
    }
}
