package rudra.ui.simulation.watch;

import java.nio.file.Path;
import java.util.Optional;
import rudra.analysis.InputSource;
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

/** A window without a toolkit, whose jobs are done at once unless said otherwise. */
public final class Desk {
    private final Services services = new StoryServices();
    private final WindowModel window;
    private Optional<Path> chosen = Optional.empty();

    /** Whose jobs are done at once. */
    public Desk() {
        this(Jobs.synchronous());
    }

    /** Whose jobs are done as those do them. */
    public Desk(Jobs jobs) {
        SessionModel session = new SessionModel(Session.fresh(), _ -> {});
        window =
                new WindowModel(
                        DesktopModel.of(services, jobs, Runnable::run, session), new Choice());
        window.screens().setAll("home", "network", "analyses", "simulation");
    }

    /** The window. */
    public WindowModel window() {
        return window;
    }

    /** The file that the user chooses from now on. */
    public void choose(Path file) {
        chosen = Optional.of(file);
    }

    /** Opens a sample that ships, with its scenario filled in. */
    public void open(String id) {
        Sample sample =
                services.samples().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        InputSource source = sample.network().orElseThrow();
        window.use(
                new OpenNetwork(
                        sample.title(),
                        source,
                        services.load("network", NetworkKind.NETWORK, source, Progress.none()),
                        Optional.empty()));
        window.show(new AnalysisRequest(sample.analysis(), sample.parameters(), 1));
    }

    private final class Choice implements FileDialogs {
        @Override
        public Optional<Path> open(String title) {
            return chosen;
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
