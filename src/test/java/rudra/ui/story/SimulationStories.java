package rudra.ui.story;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import rudra.app.Sample;
import rudra.ui.story.Stories.Shown;
import rudra.ui.theme.Theme;

/** The simulation screen in its states. */
final class SimulationStories {
    private static final int WIDE = 1600;
    private static final int HIGH = 1000;
    private static final int AMID = 14;

    private SimulationStories() {}

    static List<Story> all() {
        return List.of(
                Story.of(
                        "simulation-empty",
                        theme -> Stories.window("simulation", theme).shell().view()),
                Story.of("simulation-ready", theme -> ready(theme)),
                Story.of("simulation-paused", theme -> paused(theme)),
                Story.of("simulation", theme -> finished(theme, 8)),
                new Story("simulation-wide", WIDE, HIGH, theme -> finished(theme, 8)),
                Story.of("simulation-actions", theme -> actions(theme)),
                new Story("simulation-charts-wide", WIDE, HIGH, theme -> tab(theme, "charts")),
                Story.of("simulation-charts", theme -> tab(theme, "charts")),
                Story.of("simulation-events", theme -> tab(theme, "events")),
                Story.of("simulation-result", theme -> tab(theme, "result")));
    }

    /** A scenario that ships, as its card on Home opens it. */
    private static Parent ready(Theme theme) {
        Shown shown = Stories.window("home", theme);
        Sample sample =
                shown.model().desktop().services().samples().stream()
                        .filter(each -> each.id().equals("funding-run"))
                        .findFirst()
                        .orElseThrow();
        shown.model().open(sample);
        return shown.shell().view();
    }

    private static Parent paused(Theme theme) {
        Parent view = ready(theme);
        for (int step = 0; step < AMID; step++) {
            press(view, "step");
        }
        show(view, AMID);
        return view;
    }

    private static Parent finished(Theme theme, int step) {
        Parent view = ready(theme);
        press(view, "run");
        show(view, step);
        return view;
    }

    private static Parent actions(Theme theme) {
        Parent view = finished(theme, 5);
        ComboBox<?> colours = (ComboBox<?>) view.lookup("#simulation-colour");
        colours.getSelectionModel().select(1);
        return view;
    }

    private static Parent tab(Theme theme, String id) {
        Parent view = finished(theme, 8);
        TabPane tabs = (TabPane) view.lookup(".simulation-run .dense-tabs");
        tabs.getTabs().stream()
                .filter(tab -> ("tab." + id).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
        return view;
    }

    private static void press(Parent view, String id) {
        ((Button) view.lookup("#action-simulation-" + id)).fire();
    }

    private static void show(Parent view, int step) {
        ((Slider) view.lookup(".time-bar .slider")).setValue(step);
    }
}
