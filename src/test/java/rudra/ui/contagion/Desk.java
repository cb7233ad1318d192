package rudra.ui.contagion;

import java.nio.file.Path;
import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.app.Sample;
import rudra.job.Jobs;
import rudra.job.Progress;
import rudra.network.io.NetworkKind;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.story.StoryServices;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.Services;
import rudra.ui.window.WindowModel;

/** A window without a toolkit, whose jobs are done at once. */
final class Desk {
    private final Services services = new StoryServices();
    private final SessionModel session = new SessionModel(Session.fresh(), _ -> {});

    /** One more window on the same session. */
    WindowModel window() {
        return window(new NoFiles());
    }

    /** One more window, in front of which files are chosen like that. */
    WindowModel window(FileDialogs dialogs) {
        return new WindowModel(
                DesktopModel.of(services, Jobs.synchronous(), Runnable::run, session), dialogs);
    }

    Services services() {
        return services;
    }

    /** The sample that a person clears by hand: A, B, C and D. */
    Sample textbook() {
        return services.samples().stream()
                .filter(sample -> sample.id().equals("eisenberg-noe-textbook"))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a sample in a window, with what it suggests. */
    void open(WindowModel window, Sample sample) {
        AnalysisRequest suggested =
                new AnalysisRequest(sample.analysis(), sample.parameters(), Seed.DEFAULT.value());
        open(window, sample.network().orElseThrow(), Optional.of(suggested));
    }

    /** Opens a network in a window. */
    void open(WindowModel window, InputSource source, Optional<AnalysisRequest> suggested) {
        window.use(
                new OpenNetwork(
                        String.valueOf(source.path().getFileName()),
                        source,
                        services.load("network", NetworkKind.NETWORK, source, Progress.none()),
                        suggested));
    }

    /** A user who saves everything to one file, and opens none. */
    record SaveTo(Path file) implements FileDialogs {
        @Override
        public Optional<Path> open(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    private static final class NoFiles implements FileDialogs {
        @Override
        public Optional<Path> open(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
