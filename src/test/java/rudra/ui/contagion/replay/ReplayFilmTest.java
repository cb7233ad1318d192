package rudra.ui.contagion.replay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.app.Workbench;
import rudra.contagion.DefaultAt;
import rudra.contagion.Furfine;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Replay;
import rudra.contagion.Shock;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.layout.Positions;
import rudra.ui.fx.UiThread;
import rudra.ui.story.Toolkit;
import rudra.ui.theme.Theme;

/** A owes B 10, B owes C 8 and C owes D 1; whoever is not paid has equity 5. A fails. */
class ReplayFilmTest {
    private static final FilmSize SIZE = new FilmSize(640, 400);

    private final Footage footage = chain();

    @TempDir private Path folder;

    @Test
    void thereIsAFrameForTheShockAndOneForEveryRound() throws IOException {
        assertEquals(3, footage.lastRound());
        Path file = folder.resolve("film.png");
        film(Theme.LIGHT).writeFilm(file, Progress.none());
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        assertEquals(640, bytes.getInt(16));
        assertEquals(400, bytes.getInt(20));
        assertEquals("acTL", new String(bytes.array(), 37, 4, StandardCharsets.US_ASCII));
        assertEquals(4, bytes.getInt(41));
    }

    @Test
    void everyFrameIsAPictureOfItsOwnRound() throws IOException {
        Path frames = folder.resolve("frames");
        film(Theme.LIGHT).writeFrames(frames, Progress.none());
        List<Path> files = filesIn(frames);
        assertEquals(
                List.of("round-00.png", "round-01.png", "round-02.png", "round-03.png"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        BufferedImage before = ImageIO.read(files.getFirst().toFile());
        for (Path file : files.subList(1, files.size())) {
            BufferedImage next = ImageIO.read(file.toFile());
            assertEquals(640, next.getWidth());
            assertEquals(400, next.getHeight());
            assertTrue(difference(before, next) > 100, file + " is the frame before");
            before = next;
        }
    }

    @Test
    void anInstitutionWearsTheColourOfItsRoundFromThenOn() {
        FilmStyle style = style(Theme.LIGHT);
        Tone[] second = Still.of(footage, 2).tones();
        assertArrayEquals(new Tone[] {Tone.ROUND_0, Tone.ROUND_1, Tone.ROUND_2, Tone.SAFE}, second);
        assertEquals(Tone.HIT, Still.of(footage, 3).tones()[3]);
        assertEquals(0.2, Still.of(footage, 3).shares()[3], 1e-12);
        assertEquals(0xFF7A0C1E, style.colours().get(Tone.ROUND_0));
        assertEquals(0xFFFF5266, style(Theme.DARK).colours().get(Tone.ROUND_0));
    }

    @Test
    void theCaptionSaysWhoFailsAndWhatIsLost() {
        List<String> captions = FilmText.of(footage, Workbench.create().messages()).captions();
        assertEquals("The shock: 1 institution fails; 5.0000 lost", captions.getFirst());
        assertEquals("Round 1 of 3: 1 institution fails; 5.0000 lost over 1 link", captions.get(1));
        assertEquals("Round 3 of 3: nobody fails; 1.0000 lost over 1 link", captions.getLast());
    }

    @Test
    void aFilmThatIsCancelledLeavesNothing() throws IOException {
        ReplayFilm film = film(Theme.DARK);
        assertThrows(
                CancelledException.class,
                () -> film.writeFilm(folder.resolve("film.png"), cancelledAtFrame(3)));
        assertThrows(
                CancelledException.class,
                () -> film.writeFrames(folder.resolve("frames"), cancelledAtFrame(3)));
        assertEquals(List.of(), filesIn(folder));
    }

    @Test
    void refusesFramesInWhichNothingFindsRoom() {
        assertThrows(IllegalArgumentException.class, () -> new FilmSize(100, 800));
        assertThrows(IllegalArgumentException.class, () -> new FilmSize(1280, 80_000));
    }

    private ReplayFilm film(Theme theme) {
        FilmText text = FilmText.of(footage, Workbench.create().messages());
        return ReplayFilm.of(footage, style(theme), text, SIZE, UiThread.INSTANCE);
    }

    private static FilmStyle style(Theme theme) {
        return Toolkit.call(() -> FilmStyle.of(theme));
    }

    private static Footage chain() {
        double[][] owed = {{0, 10, 0, 0}, {0, 0, 8, 0}, {0, 0, 0, 1}, {0, 0, 0, 0}};
        Network network = RandomNetworks.withEquity(owed, 5, 5, 5, 5);
        String first = network.institutions().id(0);
        Replay replay =
                new Furfine(0, DefaultAt.BELOW_ZERO)
                        .replay(network, Shock.failing(first), Progress.none());
        Positions places =
                new Positions(new float[] {0, 100, 200, 300}, new float[] {0, 50, 0, 50});
        return new Footage(network, places, replay.outcome(), replay.trail(), "Furfine");
    }

    private static Progress cancelledAtFrame(int frame) {
        AtomicInteger frames = new AtomicInteger();
        return new Progress() {
            @Override
            public void update(double fraction, String message) {
                frames.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return frames.get() >= frame;
            }
        };
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static int difference(BufferedImage a, BufferedImage b) {
        int differing = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                differing += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
            }
        }
        return differing;
    }
}
