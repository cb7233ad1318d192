package rudra.ui.story;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import rudra.app.CompletedRun;
import rudra.app.RunRequest;
import rudra.app.Sample;
import rudra.job.CancelledException;
import rudra.job.Jobs;
import rudra.job.Progress;
import rudra.job.WatchedPoint;
import rudra.ui.Screens;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.shell.ShellView;
import rudra.ui.theme.Theme;
import rudra.ui.theme.ThemeChoice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Models that are compared. */
final class LearningStories {
    private static final int WIDE = 1600;
    private static final int HIGH = 1000;
    private static final String QUICK =
            """
            {"target":"default","folds":5,
             "families":["lasso","naive-bayes","decision-tree","random-forest","boosting"],
             "settings":{"random-forest.trees":60,"boosting.rounds":60}}
            """;

    private LearningStories() {}

    static List<Story> all() {
        return List.of(
                Story.of("models-empty", theme -> Stories.window("models", theme).shell().view()),
                Story.of("guided-path", LearningStories::led),
                Story.of("models-form", LearningStories::form),
                Story.of("models-running", LearningStories::running),
                Story.of("models-result", theme -> result(theme, "leaderboard")),
                new Story("models-result-wide", WIDE, HIGH, theme -> result(theme, "leaderboard")),
                Story.of("models-charts", theme -> result(theme, "charts")),
                Story.of("models-tests", theme -> result(theme, "tests")),
                Story.of("models-explain", theme -> explained(theme, "why-charts")),
                new Story(
                        "models-explain-wide", WIDE, HIGH, theme -> explained(theme, "why-charts")),
                Story.of("models-what-if", theme -> explained(theme, "why-what-if")),
                Story.of("models-confusion", LearningStories::confusion),
                new Story("models-confusion-wide", WIDE, HIGH, LearningStories::confusion));
    }

    private static Sample loans(WindowModel window) {
        return window.desktop().services().samples().stream()
                .filter(sample -> sample.id().equals("loans-clean"))
                .findFirst()
                .orElseThrow();
    }

    private static void ask(WindowModel window, boolean runs) {
        Sample loans = loans(window);
        ObjectNode quick = (ObjectNode) JsonMapper.shared().readTree(QUICK);
        window.show(new AnalysisRequest("learning.compare", quick, 1, loans.inputs(), runs));
    }

    /** The second of four steps, done. */
    private static Parent led(Theme theme) {
        Stories.Shown shown = Stories.window("home", theme);
        shown.model().path().begin(loans(shown.model()));
        shown.model().path().next();
        return shown.shell().view();
    }

    private static Parent form(Theme theme) {
        Stories.Shown shown = Stories.window("models", theme);
        ask(shown.model(), false);
        return shown.shell().view();
    }

    private static Parent result(Theme theme, String tab) {
        Stories.Shown shown = Stories.window("models", theme);
        ask(shown.model(), true);
        Parent view = shown.shell().view();
        TabPane tabs = (TabPane) view.lookup(".board .dense-tabs");
        tabs.getTabs().stream()
                .filter(one -> ("tab-" + tab).equals(one.getId()))
                .forEach(tabs.getSelectionModel()::select);
        return view;
    }

    /** Boosted trees, explained by a row that they call wrongly. */
    private static Parent explained(Theme theme, String page) {
        Parent view = result(theme, "why");
        view.applyCss();
        ComboBox<?> family = (ComboBox<?>) view.lookup("#why-family");
        family.getSelectionModel().select(2);
        ((Button) view.lookup("#explain-model")).fire();
        TabPane pages = (TabPane) view.lookup("#why-tabs");
        pages.getTabs().stream()
                .filter(tab -> page.equals(tab.getId()))
                .forEach(pages.getSelectionModel()::select);
        return view;
    }

    /** A lower threshold, and the positive rows that it misses all the same. */
    private static Parent confusion(Theme theme) {
        Parent view = result(theme, "decision");
        view.applyCss();
        ((Slider) view.lookup("#threshold")).setValue(26);
        ((ToggleButton) view.lookup("#cell-false-negative")).fire();
        return view;
    }

    /** A training that has told what it did on some folds, and goes on for ever. */
    private static Parent running(Theme theme) {
        Deque<Runnable> waiting = new ArrayDeque<>();
        AtomicBoolean holds = new AtomicBoolean();
        AtomicBoolean frozen = new AtomicBoolean();
        Deque<Runnable> unheard = new ArrayDeque<>();
        Session session =
                Session.fresh()
                        .withTheme(theme == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT);
        DesktopModel desktop =
                DesktopModel.of(
                        new HalfWay(),
                        Jobs.on(
                                task -> {
                                    if (holds.get()) {
                                        waiting.add(task);
                                    } else {
                                        task.run();
                                    }
                                },
                                InstantSource.system()),
                        task -> {
                            if (frozen.get()) {
                                unheard.add(task);
                            } else {
                                task.run();
                            }
                        },
                        new SessionModel(session, _ -> {}));
        WindowModel window = new WindowModel(desktop, new Stories.NoDialogs());
        ShellView shell = new ShellView(window, Screens.all(), new Stories.NoDesktop());
        window.screenProperty().set("models");
        ask(window, false);
        holds.set(true);
        ((Button) shell.view().lookup("#action-train-models")).fire();
        frozen.set(true);
        waiting.removeFirst().run();
        // The first task is the list of jobs', which would show that the job has ended.
        unheard.removeFirst();
        unheard.removeFirst().run();
        return shell.view();
    }

    /** Tells of some folds; the window hears of these and of nothing that comes after. */
    private static final class HalfWay extends StoryServices {
        private static final double[][] SCORES = {
            {0.5, 0.5, 0.5, 0.5},
            {0.771, 0.802, 0.785, 0.793, 0.779},
            {0.768, 0.799, 0.781, 0.795, 0.774},
            {0.752, 0.777, 0.761}
        };
        private static final List<String> FAMILIES =
                List.of("naive", "logistic", "lasso", "boosting");

        @Override
        public CompletedRun run(RunRequest request, Progress progress) {
            progress.point(new WatchedPoint(List.of(FAMILIES.getFirst()), 1, 0.5));
            progress.update(0.62, "Training");
            for (int family = 0; family < SCORES.length; family++) {
                for (int fold = 0; fold < SCORES[family].length; fold++) {
                    progress.point(
                            new WatchedPoint(
                                    List.of(FAMILIES.get(family)), fold + 1, SCORES[family][fold]));
                }
            }
            for (int round = 1; round <= 40; round++) {
                double training = 0.35 + 0.3 * Math.exp(-round / 12.0);
                double validation = 0.44 + 0.22 * Math.exp(-round / 9.0) + round * 0.0006;
                progress.point(
                        new WatchedPoint(List.of("boosting", "4", "training"), round, training));
                progress.point(
                        new WatchedPoint(
                                List.of("boosting", "4", "validation"), round, validation));
            }
            throw new CancelledException();
        }
    }
}
