package rudra.ui.learning;

import java.nio.file.Path;
import java.util.Optional;
import rudra.analysis.RunRecord;
import rudra.app.Sample;
import rudra.job.Jobs;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.story.StoryServices;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Windows without a toolkit, whose jobs are done at once. */
public final class Windows {
    private static final String QUICK =
            """
            {"target":"default","folds":4,"families":["lasso","decision-tree"],
             "costFalseNegative":5}
            """;

    private Windows() {}

    /** A window that has the screen of models. */
    public static WindowModel models() {
        return models(new StoryServices());
    }

    /** The same, with a history that has the result of one run. */
    public static WindowModel remembering(RunRecord past, ObjectNode result) {
        return models(
                new StoryServices() {
                    @Override
                    public Optional<ObjectNode> result(RunRecord run) {
                        return run.equals(past) ? Optional.of(result) : Optional.empty();
                    }
                });
    }

    private static WindowModel models(StoryServices services) {
        DesktopModel desktop =
                DesktopModel.of(
                        services,
                        Jobs.synchronous(),
                        Runnable::run,
                        new SessionModel(Session.fresh(), _ -> {}));
        WindowModel window = new WindowModel(desktop, new NoFiles());
        window.screens().setAll("home", "models", "analyses");
        return window;
    }

    /** The loans in which default is a sum of parts. */
    public static Sample loans(WindowModel window) {
        return window.desktop().services().samples().stream()
                .filter(sample -> sample.id().equals("loans-clean"))
                .findFirst()
                .orElseThrow();
    }

    /** A comparison of four families on these loans that takes a second. */
    public static AnalysisRequest quick(WindowModel window, boolean runs) {
        return new AnalysisRequest(
                "learning.compare",
                (ObjectNode) JsonMapper.shared().readTree(QUICK),
                7,
                loans(window).inputs(),
                runs);
    }

    /** A comparison of two families of the income on these loans. */
    public static AnalysisRequest ofNumbers(WindowModel window) {
        return new AnalysisRequest(
                "learning.compare",
                (ObjectNode)
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"target":"income","folds":3,"families":["ridge"]}
                                        """),
                7,
                loans(window).inputs(),
                true);
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
