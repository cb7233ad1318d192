package rudra.ui.story;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
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
                Story.of("simulation-inspector", theme -> inspected(theme, "network")),
                new Story(
                        "simulation-inspector-wide",
                        WIDE,
                        HIGH,
                        theme -> inspected(theme, "network")),
                Story.of("simulation-decision", theme -> inspected(theme, "decision")),
                new Story(
                        "simulation-decision-wide",
                        WIDE,
                        HIGH,
                        theme -> inspected(theme, "decision")),
                Story.of("simulation-compare", theme -> compared(theme)),
                new Story("simulation-compare-wide", WIDE, HIGH, theme -> compared(theme)),
                Story.of("simulation-result", theme -> tab(theme, "result")));
    }

    /** A scenario that ships, as its card on Home opens it. */
    private static Parent ready(Theme theme) {
        return opened(theme, "funding-run");
    }

    private static Parent opened(Theme theme, String sampleId) {
        Shown shown = Stories.window("home", theme);
        Sample sample =
                shown.model().desktop().services().samples().stream()
                        .filter(each -> each.id().equals(sampleId))
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
        select(view, id);
        return view;
    }

    private static void select(Parent view, String id) {
        TabPane tabs = (TabPane) view.lookup(".simulation-run .dense-tabs");
        tabs.getTabs().stream()
                .filter(tab -> ("tab." + id).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    /** A bank that withdraws what it lent, looked at. */
    private static Parent inspected(Theme theme, String tab) {
        Parent view = tab(theme, "decision");
        show(view, 5);
        TextField find = (TextField) view.lookup(".payoffs .find-institution");
        find.setText("C02");
        find.fireEvent(new ActionEvent());
        select(view, tab);
        return view;
    }

    /** The scenario with the policy that works against itself without. */
    private static Parent compared(Theme theme) {
        Parent view = opened(theme, "good-policy");
        press(view, "run");
        show(view, 6);
        select(view, "compare");
        ((Button) view.lookup("#compare-runs")).fire();
        return view;
    }

    private static void press(Parent view, String id) {
        ((Button) view.lookup("#action-simulation-" + id)).fire();
    }

    private static void show(Parent view, int step) {
        ((Slider) view.lookup(".time-bar .slider")).setValue(step);
    }
}
