package rudra.ui.story;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import rudra.app.Sample;
import rudra.ui.story.Stories.Shown;
import rudra.ui.theme.Theme;
import rudra.ui.window.DatasetRequest;

/** The screen of tables: empty, with a table, and the look at a file. */
final class DatasetStories {
    private static final Path EXPORTED = Path.of("samples/datasets/loans-dirty.csv");
    private static final Path BANKS = Path.of("samples/networks/core-periphery_institutions.csv");
    private static final int WIDE = 1600;
    private static final int HIGH = 1000;

    private DatasetStories() {}

    static List<Story> all() {
        return List.of(
                Story.of("data-empty", () -> Stories.window("dataset").shell().view()),
                Story.of("data-table", DatasetStories::table),
                new Story("data-table-wide", WIDE, HIGH, DatasetStories::table),
                Story.of("data-dates", DatasetStories::dates),
                Story.of("data-profile", DatasetStories::profile),
                new Story("data-profile-wide", WIDE, HIGH, DatasetStories::profile),
                Story.of("data-plots", theme -> plot(theme, 0, 1000, 700)),
                new Story("data-plots-wide", WIDE, HIGH, theme -> plot(theme, 2, WIDE, HIGH)),
                Story.of("opening-question", DatasetStories::question),
                Story.of("dataset-import-preview", () -> preview()),
                new Story("dataset-import-preview-wide", WIDE, HIGH, _ -> preview()));
    }

    /** A window with the sample of a system's export. */
    static Shown sample(Theme theme) {
        Shown shown = Stories.window("dataset", theme);
        Sample dirty =
                shown.model().desktop().services().samples().stream()
                        .filter(sample -> sample.id().equals("loans-dirty"))
                        .findFirst()
                        .orElseThrow();
        shown.model().datasets().open(DatasetRequest.sample(dirty));
        return shown;
    }

    private static Parent table(Theme theme) {
        return sample(theme).shell().view();
    }

    @SuppressWarnings("unchecked")
    private static Parent dates(Theme theme) {
        Parent view = sample(theme).shell().view();
        NetworkStories.madeUp(view, 1000, 700);
        ((ComboBox<String>) view.lookup("#column-choice")).setValue("opened");
        return view;
    }

    private static Parent profile(Theme theme) {
        Parent view = sample(theme).shell().view();
        ((Button) view.lookup("#action-profile-dataset")).fire();
        return view;
    }

    private static Parent plot(Theme theme, int kind, int width, int height) {
        Parent view = sample(theme).shell().view();
        TabPane tabs = (TabPane) view.lookup("#tabs");
        tabs.getSelectionModel().selectLast();
        NetworkStories.madeUp(view, width, height);
        ((ComboBox<?>) view.lookup("#plot-kind")).getSelectionModel().select(kind);
        return view;
    }

    /** Banks with their balance sheets are a network without links, or observations. */
    private static Parent question(Theme theme) {
        Shown shown = Stories.window("home", theme);
        shown.model().open(BANKS);
        return shown.shell().view();
    }

    private static Parent preview() {
        Shown shown = Stories.window("dataset");
        shown.model().open(EXPORTED);
        return shown.shell().view();
    }
}
