package rudra.ui.story;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import rudra.analysis.Problem;
import rudra.app.Messages;
import rudra.job.Jobs;
import rudra.ui.Screens;
import rudra.ui.notice.Notice;
import rudra.ui.shell.ShellView;
import rudra.ui.shell.WindowCommands;
import rudra.ui.window.DesktopModel;
import rudra.ui.window.WindowModel;

/** All stories. */
public final class Stories {

    private Stories() {}

    /** The stories in the order of the rail. */
    public static List<Story> all() {
        return List.of(
                Story.of("home", () -> window("home").shell().view()),
                Story.of("palette", Stories::palette),
                Story.of("notices", Stories::notices));
    }

    /** A window on one screen, with jobs that are done at once. */
    record Shown(WindowModel model, ShellView shell) {}

    static Shown window(String screen) {
        DesktopModel desktop = DesktopModel.of(Messages.load(), Jobs.synchronous(), Runnable::run);
        WindowModel model = new WindowModel(desktop);
        ShellView shell = new ShellView(model, Screens.all(), new NoDesktop());
        model.screenProperty().set(screen);
        return new Shown(model, shell);
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

    /** A desktop that does nothing: stories have no stage. */
    private static final class NoDesktop implements WindowCommands {
        @Override
        public void chooseFile() {}

        @Override
        public void openWindow() {}

        @Override
        public void closeWindow() {}

        @Override
        public void quit() {}

        @Override
        public void showLog() {}
    }
}
