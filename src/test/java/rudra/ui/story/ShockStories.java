package rudra.ui.story;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import rudra.app.Sample;
import rudra.ui.shock.DirectLoss;
import rudra.ui.shock.LossKind;
import rudra.ui.story.Stories.Shown;
import rudra.ui.theme.Theme;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screen “Shock and compare” in its states. */
final class ShockStories {
    private static final int WIDE = 1600;
    private static final int HIGH = 1000;

    private ShockStories() {}

    static List<Story> all() {
        return List.of(
                Story.of("shock-empty", () -> Stories.window("shock").shell().view()),
                Story.of("shock-edit", theme -> edited(theme)),
                Story.of("shock", theme -> tab(theme, "summary")),
                new Story("shock-wide", WIDE, HIGH, theme -> tab(theme, "summary")),
                Story.of("shock-institutions", theme -> tab(theme, "institutions")),
                new Story(
                        "shock-institutions-wide", WIDE, HIGH, theme -> tab(theme, "institutions")),
                Story.of("shock-replay", theme -> tab(theme, "replay")),
                new Story("shock-replay-wide", WIDE, HIGH, theme -> inspected(theme)),
                Story.of("shock-differences", theme -> tab(theme, "differences")),
                Story.of("shock-explain", ShockStories::explained),
                new Story("shock-explain-wide", WIDE, HIGH, ShockStories::explained),
                Story.of("shock-least", ShockStories::least),
                Story.of("shock-record", theme -> tab(theme, "record")));
    }

    /** The first sample with the shock that it suggests. */
    private static Shown suggested(Theme theme) {
        Shown shown = Stories.window("shock", theme);
        Sample first = shown.model().desktop().services().samples().getFirst();
        shown.model().openHere(first);
        return shown;
    }

    /** A shock with a row that cannot be used, over results of the shock before. */
    private static Parent edited(Theme theme) {
        Shown shown = suggested(theme);
        Parent view = shown.shell().view();
        run(view);
        shown.model().shock().letFail("P01", true);
        shown.model()
                .shock()
                .add(
                        List.of(
                                new DirectLoss("P07", LossKind.EQUITY_SHARE, "35"),
                                new DirectLoss("P8", LossKind.EXTERNAL_ASSETS, "12,5")));
        shown.model()
                .shock()
                .set("recoveryRate", "Recovery rate", JsonNodeFactory.instance.numberNode(0.4));
        return view;
    }

    /** The results in one of their tabs. */
    private static Parent tab(Theme theme, String id) {
        Parent view = suggested(theme).shell().view();
        run(view);
        TabPane tabs = (TabPane) view.lookup(".comparison .dense-tabs");
        tabs.getTabs().stream()
                .filter(tab -> ("tab-" + id).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
        return view;
    }

    /** Why two engines differ about the first institution that is disputed. */
    private static Parent explained(Theme theme) {
        Parent view = tab(theme, "differences");
        TabPane tabs = (TabPane) view.lookup(".comparison .dense-tabs");
        ScrollPane page = (ScrollPane) tabs.getSelectionModel().getSelectedItem().getContent();
        ((Button) page.getContent().lookup(".button.small")).fire();
        return view;
    }

    /** A fire sale with two ends. */
    private static Parent least(Theme theme) {
        Shown shown = Stories.window("shock", theme);
        shown.model()
                .openHere(
                        shown.model().desktop().services().samples().stream()
                                .filter(one -> one.id().equals("two-equilibria-fire-sale"))
                                .findFirst()
                                .orElseThrow());
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        shown.model()
                .shock()
                .set(
                        "engines",
                        "Engines",
                        nodes.arrayNode().add("eisenberg-noe").add("square-root-fire-sale"));
        shown.model()
                .shock()
                .set(
                        "squareRoot",
                        "Fire sale",
                        nodes.objectNode().put("cap", 36).put("impactCoefficient", 6e-6));
        shown.model().shock().add(List.of(new DirectLoss("A", LossKind.EXTERNAL_ASSETS, "0.01")));
        Parent view = shown.shell().view();
        run(view);
        TabPane tabs = (TabPane) view.lookup(".comparison .dense-tabs");
        tabs.getTabs().stream()
                .filter(tab -> "tab-differences".equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
        return view;
    }

    /** The replay, with the one that lost most looked at. */
    private static Parent inspected(Theme theme) {
        Parent view = tab(theme, "replay");
        ComboBox<?> losers = (ComboBox<?>) view.lookup("#replay-institution");
        losers.getSelectionModel().select(2);
        return view;
    }

    private static void run(Parent view) {
        ((Button) view.lookup("#action-compare-engines")).fire();
    }
}
