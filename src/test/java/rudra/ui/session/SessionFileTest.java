package rudra.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.ui.theme.ThemeChoice;

class SessionFileTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Session session =
                Session.fresh()
                        .withTheme(ThemeChoice.DARK)
                        .withWindow(new WindowBounds(10, 20, 1200, 800, true))
                        .opened(
                                new RecentFile(
                                        RecentFile.NETWORK,
                                        "a.csv",
                                        "/data/a.csv",
                                        Map.of("period", "2025")))
                        .withDraft("shocks", "[1]");
        SessionFile file = new SessionFile(folder.resolve("deep/desktop.json"));
        file.write(session);
        assertEquals(session, file.read());
    }

    @Test
    void beforeTheFirstStartNothingIsRemembered() {
        assertEquals(Session.fresh(), new SessionFile(folder.resolve("none.json")).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"theme\":7,\"recent\":\"x\"}", "\u0000\u0001"})
    void aDamagedFileNeverKeepsTheProgramFromStarting(String text) throws IOException {
        Path file = folder.resolve("desktop.json");
        Files.writeString(file, text);
        assertEquals(Session.fresh(), new SessionFile(file).read());
    }

    @Test
    void aFileOfALaterProgramIsUsedAsFarAsItIsUnderstood() throws IOException {
        Path file = folder.resolve("desktop.json");
        Files.writeString(file, "{\"theme\":\"dark\",\"hologram\":true}");
        assertEquals(ThemeChoice.DARK, new SessionFile(file).read().theme());
    }

    @Test
    void anOpenedNetworkMovesToTheFrontAndStandsThereOnce() {
        Session session = Session.fresh();
        for (String name : new String[] {"a", "b", "a"}) {
            session =
                    session.opened(new RecentFile(RecentFile.NETWORK, name, "/" + name, Map.of()));
        }
        assertEquals(2, session.recent().size());
        assertEquals("a", session.recent().getFirst().title());
    }

    @Test
    void manyTablesDoNotPushNetworksOut() {
        Session session = Session.fresh();
        session = session.opened(new RecentFile(RecentFile.NETWORK, "banks", "/banks", Map.of()));
        for (int k = 0; k < 14; k++) {
            session =
                    session.opened(new RecentFile(RecentFile.DATASET, "t" + k, "/t" + k, Map.of()));
        }
        session = session.opened(new RecentFile(RecentFile.DATASET, "t8", "/t8", Map.of()));
        assertEquals(
                List.of("t8", "t13", "t12", "t11", "t10", "t9", "t7", "t6", "t5", "t4"),
                session.recent(RecentFile.DATASET).stream().map(RecentFile::title).toList());
        assertEquals(1, session.recent(RecentFile.NETWORK).size());
        assertEquals("t8", session.recent().getFirst().title());
    }

    @Test
    void onlyTheNewestOfManyChangesIsSaved() throws IOException {
        SessionFile file = new SessionFile(folder.resolve("desktop.json"));
        Queue<Runnable> waiting = new ArrayDeque<>();
        SessionModel model =
                new SessionModel(Session.fresh(), new SessionSaver(file, waiting::add));
        model.change(now -> now.withTheme(ThemeChoice.DARK));
        model.change(now -> now.withTheme(ThemeChoice.LIGHT));
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(ThemeChoice.LIGHT, file.read().theme());
        model.change(now -> now.withTheme(ThemeChoice.LIGHT));
        assertTrue(waiting.isEmpty());
    }
}
