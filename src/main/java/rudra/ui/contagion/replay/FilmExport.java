package rudra.ui.contagion.replay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import rudra.app.Messages;
import rudra.job.Progress;
import rudra.ui.notice.Notice;
import rudra.ui.window.WindowModel;

/** Carries replays away as films and as pictures, each in a job of its own. */
public final class FilmExport {
    private final WindowModel window;
    private final Messages messages;

    /** Exports of a window. */
    public FilmExport(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
    }

    /** Asks for a file and writes the film of a replay into it. */
    public void film(Footage footage) {
        window.dialogs()
                .save(messages.text("contagion.film.save"), name(footage) + ".png")
                .ifPresent(file -> start(footage, file, ReplayFilm::writeFilm));
    }

    /** Asks for a folder and writes a picture of every round into a new one in it. */
    public void frames(Footage footage) {
        window.dialogs()
                .folder(messages.text("contagion.film.frames"))
                .map(folder -> unused(folder, name(footage)))
                .ifPresent(folder -> start(footage, folder, ReplayFilm::writeFrames));
    }

    /** Writes a film to a place. */
    @FunctionalInterface
    private interface Writing {
        void write(ReplayFilm film, Path place, Progress progress);
    }

    private void start(Footage footage, Path place, Writing writing) {
        FilmStyle style = FilmStyle.of(window.desktop().theme().themeProperty().get());
        window.submit(
                messages.text("job.export", String.valueOf(place.getFileName())),
                progress -> {
                    ReplayFilm film =
                            ReplayFilm.of(
                                    footage,
                                    style,
                                    FilmText.of(footage, messages),
                                    FilmSize.USUAL,
                                    window.desktop().uiThread());
                    writing.write(film, place, progress);
                    return place;
                },
                done -> window.tell(Notice.done(messages.text("result.exported", done))));
    }

    private static String name(Footage footage) {
        String engine = footage.engine().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "replay-" + engine;
    }

    private static Path unused(Path folder, String name) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> folder.resolve(i == 1 ? name : name + "-" + i))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}
