package rudra.ui.network.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.app.LoadedInput;
import rudra.job.Jobs;
import rudra.network.Network;
import rudra.ui.network.style.SmallNetwork;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.story.StoryServices;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;

/** A window without a toolkit, and the small network in it. */
final class Examples {
    private Examples() {}

    static OpenNetwork small() {
        Network network = SmallNetwork.create();
        return new OpenNetwork(
                "small",
                InputSource.of(Path.of("small.csv")),
                new LoadedInput<>(
                        "network",
                        new ReadInput<>(network, List.of(), Map.of(), List.of()),
                        List.of()),
                Optional.empty());
    }

    static Subject subject() {
        return Subject.of(small());
    }

    static WindowModel window(Jobs jobs) {
        DesktopModel desktop =
                DesktopModel.of(
                        new StoryServices(),
                        jobs,
                        Runnable::run,
                        new SessionModel(Session.fresh(), _ -> {}));
        return new WindowModel(desktop, new NoDialogs());
    }

    private static final class NoDialogs implements FileDialogs {
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
