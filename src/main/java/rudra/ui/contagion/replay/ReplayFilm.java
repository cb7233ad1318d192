package rudra.ui.contagion.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.AtomicFile;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.ui.chart.ApngWriter;
import rudra.ui.chart.PngWriter;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.style.Draughtsman;
import rudra.ui.network.style.DrawingSettings;
import rudra.ui.network.style.Figures;
import rudra.ui.network.style.NodeColours;

/**
 * Writes a replay as a film or as one picture a round. One frame is in memory at a time; work that
 * is cancelled or fails leaves nothing behind.
 */
final class ReplayFilm {
    private static final int LONGEST_MILLIS = 1000;
    private static final int SHORTEST_MILLIS = 100;
    private static final int LAST_MILLIS = 3000;

    /** Films of more rounds than seconds in this go faster. */
    private static final int ALL_MILLIS = 60_000;

    private final FilmFrames frames;
    private final FilmSize size;
    private final int count;

    private ReplayFilm(FilmFrames frames, FilmSize size, int count) {
        this.frames = frames;
        this.size = size;
        this.count = count;
    }

    /**
     * A film of a replay, which has a frame for the shock and one for every round after it.
     *
     * @param uiThread draws the letters; the film is to be written on another thread
     */
    static ReplayFilm of(
            Footage footage, FilmStyle style, FilmText text, FilmSize size, Executor uiThread) {
        Network network = footage.network();
        Drawing outline =
                new Draughtsman(network, Figures.of(network))
                        .draw(
                                DrawingSettings.suiting(network),
                                footage.places(),
                                NodeColours.light())
                        .drawing();
        FilmLetters letters = new FilmLetters(style, text);
        return new ReplayFilm(
                new FilmFrames(footage, outline, style, letters, size, uiThread),
                size,
                footage.lastRound() + 1);
    }

    /**
     * Writes or replaces an animated Portable Network Graphic: a second a round, the last longer;
     * less in films of more than a minute.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the file cannot be written
     * @throws rudra.job.CancelledException if cancelled; the file is as it was
     */
    void writeFilm(Path file, Progress progress) {
        int usual = Math.clamp(ALL_MILLIS / count, SHORTEST_MILLIS, LONGEST_MILLIS);
        ApngWriter.write(
                file,
                size.width(),
                size.height(),
                count,
                round ->
                        new ApngWriter.Frame(
                                frame(round, progress), round == count - 1 ? LAST_MILLIS : usual));
    }

    /**
     * Writes one picture a round, {@code round-00.png} and so on, into a new folder.
     *
     * @param folder does not exist yet; the one around it does
     * @throws AnalysisException of sort {@code FAILURE} if they cannot be written
     * @throws rudra.job.CancelledException if cancelled
     */
    void writeFrames(Path folder, Progress progress) {
        List<Path> made = new ArrayList<>();
        boolean done = false;
        try {
            Files.createDirectory(folder);
            made.add(folder);
            int digits = Math.max(2, String.valueOf(count - 1).length());
            for (int round = 0; round < count; round++) {
                int[] pixels = frame(round, progress);
                String name = String.format(Locale.ROOT, "round-%0" + digits + "d.png", round);
                Path file = folder.resolve(name);
                AtomicFile.write(
                        file, out -> PngWriter.write(out, size.width(), size.height(), pixels));
                made.addFirst(file);
            }
            done = true;
        } catch (IOException e) {
            throw notWritten(folder, e);
        } finally {
            if (!done) {
                remove(made);
            }
        }
    }

    private int[] frame(int round, Progress progress) {
        progress.checkCancelled();
        progress.update((double) round / count, "Frame " + (round + 1) + " of " + count);
        int[] pixels = frames.paint(round, progress);
        progress.checkCancelled();
        return pixels;
    }

    private static void remove(List<Path> made) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw notWritten(path, e);
            }
        }
    }

    private static AnalysisException notWritten(Path folder, IOException cause) {
        return new AnalysisException(
                AnalysisException.Sort.FAILURE,
                List.of(
                        Problem.of(
                                        "file.not-written",
                                        "The pictures could not be written. Choose another folder"
                                                + " or make room on the disk.")
                                .inFile(folder.toString())),
                cause);
    }
}
