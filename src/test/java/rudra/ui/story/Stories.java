package rudra.ui.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.app.Sample;
import rudra.job.Jobs;
import rudra.ui.Screens;
import rudra.ui.notice.Notice;
import rudra.ui.session.RecentFile;
import rudra.ui.session.Session;
import rudra.ui.session.SessionModel;
import rudra.ui.shell.ShellView;
import rudra.ui.shell.WindowCommands;
import rudra.ui.theme.Theme;
import rudra.ui.theme.ThemeChoice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.FileDialogs;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All stories. */
public final class Stories {
    private Stories() {}

    /** The stories in the order of the rail. */
    public static List<Story> all() {
        return Stream.of(
                        window(),
                        NetworkStories.all(),
                        ShockStories.all(),
                        SimulationStories.all(),
                        LearningStories.all(),
                        ExplanationStories.all(),
                        ResultStories.all(),
                        ScenarioStories.all(),
                        DatasetStories.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Story> window() {
        return List.of(
                Story.of("home", () -> window("home").shell().view()),
                Story.of("analyses", () -> sample().shell().view()),
                Story.of("form", Stories::form),
                Story.of("result", Stories::result),
                new Story("result-charts", 1600, 1000, _ -> charts()),
                Story.of("runs", Stories::runs),
                Story.of("verify", Stories::verify),
                Story.of("verify-empty", () -> window("verify").shell().view()),
                Story.of("log", () -> window("log").shell().view()),
                Story.of("help", () -> window("help").shell().view()),
                Story.of("palette", Stories::palette),
                Story.of("notices", Stories::notices));
    }

    /** A window with its content. */
    public record Shown(WindowModel model, ShellView shell) {}

    /** A window on one screen, with jobs that are done at once. */
    public static Shown window(String screen) {
        return window(screen, Theme.LIGHT);
    }

    /** The same in a theme that the model knows, for screens that draw colours of their own. */
    static Shown window(String screen, Theme theme) {
        Session session =
                Session.fresh()
                        .withTheme(theme == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT)
                        .opened(
                                new RecentFile(
                                        RecentFile.NETWORK,
                                        "exposures-2024.csv",
                                        "exposures-2024.csv",
                                        java.util.Map.of()))
                        .opened(
                                new RecentFile(
                                        RecentFile.NETWORK,
                                        "exposures-2025.csv",
                                        "exposures-2025.csv",
                                        java.util.Map.of()))
                        .opened(
                                new RecentFile(
                                        RecentFile.DATASET,
                                        "loans-2025.parquet",
                                        "loans-2025.parquet",
                                        java.util.Map.of()));
        DesktopModel desktop =
                DesktopModel.of(
                        new StoryServices(),
                        Jobs.synchronous(),
                        Runnable::run,
                        new SessionModel(session, _ -> {}));
        WindowModel model = new WindowModel(desktop, new NoDialogs());
        ShellView shell = new ShellView(model, Screens.all(), new NoDesktop());
        model.screenProperty().set(screen);
        return new Shown(model, shell);
    }

    /** A form with a value that the parameter does not take. */
    private static Parent form() {
        Shown shown = window("home");
        ObjectNode tooMuch = JsonNodeFactory.instance.objectNode().put("recoveryRate", 1.4);
        shown.model().show(new AnalysisRequest("contagion.furfine", tooMuch, 1));
        return shown.shell().view();
    }

    /** The first sample with the run that it suggests. */
    private static Shown sample() {
        Shown shown = window("home");
        Sample first = shown.model().desktop().services().samples().getFirst();
        shown.model().open(first);
        shown.model()
                .show(
                        new AnalysisRequest(
                                first.analysis(), first.parameters(), Seed.DEFAULT.value()));
        return shown;
    }

    private static Parent result() {
        Parent view = sample().shell().view();
        press(view, "#action-run-analysis");
        return view;
    }

    private static Parent charts() {
        Shown shown = sample();
        shown.model()
                .show(
                        new AnalysisRequest(
                                "contagion.compare",
                                shown.model()
                                        .desktop()
                                        .services()
                                        .samples()
                                        .getFirst()
                                        .parameters(),
                                Seed.DEFAULT.value()));
        press(shown.shell().view(), "#action-run-analysis");
        return shown.shell().view();
    }

    private static void press(Parent view, String selector) {
        ((javafx.scene.control.Button) view.lookup(selector)).fire();
    }

    private static Parent runs() {
        Parent view = window("runs").shell().view();
        selectFirst(view);
        return view;
    }

    private static Parent verify() {
        Parent view = window("verify").shell().view();
        ((javafx.scene.control.Button) view.lookup("#shipped")).fire();
        selectFirst(view);
        return view;
    }

    private static void selectFirst(Parent view) {
        ((TableView<?>) view.lookup(".table-view")).getSelectionModel().selectFirst();
    }

    private static Parent palette() {
        Shown shown = window("home");
        shown.shell().palette().openProperty().set(true);
        return shown.shell().view();
    }

    private static Parent notices() {
        Shown shown = window("home");
        Problem problem =
                Problem.of(
                                "network.amount-not-a-number",
                                "The amount “12,3x” is not a number. Correct the row or leave it out.")
                        .inFile(Path.of("exposures.csv").toString())
                        .atLine(17)
                        .inField("amount");
        shown.model().tell(Notice.done("The network was exported."));
        shown.model().tell(Notice.failure("“Read exposures.csv” was not done.", List.of(problem)));
        return shown.shell().view();
    }

    /** A user who chooses no file. */
    static final class NoDialogs implements FileDialogs {
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

    /** A desktop that does nothing: stories have no stage. */
    static final class NoDesktop implements WindowCommands {
        @Override
        public void openWindow() {}

        @Override
        public void closeWindow() {}

        @Override
        public void quit() {}
    }
}
