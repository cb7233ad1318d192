package rudra.ui.learning;

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
        DesktopModel desktop =
                DesktopModel.of(
                        new StoryServices(),
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

    private static final class NoFiles implements FileDialogs {
        @Override
        public java.util.Optional<java.nio.file.Path> open(String title) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<java.nio.file.Path> save(String title, String suggestedName) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<java.nio.file.Path> folder(String title) {
            return java.util.Optional.empty();
        }
    }
}
