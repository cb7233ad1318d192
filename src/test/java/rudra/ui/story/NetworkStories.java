package rudra.ui.story;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import rudra.app.Sample;
import rudra.ui.story.Stories.Shown;
import rudra.ui.theme.Theme;

/** The network screen: a drawing, a balance sheet, and the look at a file with doubtful rows. */
final class NetworkStories {
    private static final Path DOUBTFUL =
            Path.of("src/test/resources/stories/lending-2025_exposures.csv");
    private static final int WIDE = 1600;
    private static final int HIGH = 1000;

    private NetworkStories() {}

    static List<Story> all() {
        return List.of(
                Story.of("network", theme -> sample(theme, 0)),
                new Story("network-wide", WIDE, HIGH, theme -> selected(theme, 0, 7)),
                new Story("network-thousand", WIDE, HIGH, theme -> sample(theme, 1)),
                Story.of("network-empty", () -> Stories.window("network").shell().view()),
                Story.of("import-preview", NetworkStories::preview),
                new Story("import-preview-wide", WIDE, HIGH, theme -> preview()));
    }

    private static Parent sample(Theme theme, int number) {
        Shown shown = Stories.window("network", theme);
        List<Sample> samples = shown.model().desktop().services().samples();
        shown.model().open(samples.get(number));
        return shown.shell().view();
    }

    private static Parent selected(Theme theme, int number, int institution) {
        Parent view = sample(theme, number);
        madeUp(view);
        ((TableView<?>) view.lookup("#institutions")).getSelectionModel().select(institution);
        return view;
    }

    /** Gives controls their parts, which they have in a scene only. */
    static void madeUp(Parent view) {
        madeUp(view, WIDE, HIGH);
    }

    /** The same in a scene of a size. */
    static void madeUp(Parent view, int width, int height) {
        Scene scene = new Scene(view, width, height);
        view.applyCss();
        view.layout();
        scene.setRoot(new Region());
    }

    private static Parent preview() {
        Shown shown = Stories.window("home");
        shown.model().open(DOUBTFUL);
        return shown.shell().view();
    }
}
