package rudra.ui.story;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import rudra.app.Sample;
import rudra.ui.shock.DirectLoss;
import rudra.ui.shock.LossKind;
import rudra.ui.story.Stories.Shown;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screen “Shock and compare” in its states. */
final class ShockStories {
    private ShockStories() {}

    /** The first sample with the shock that it suggests. */
    private static Shown suggested() {
        Shown shown = Stories.window("shock");
        Sample first = shown.model().desktop().services().samples().getFirst();
        shown.model().openHere(first);
        return shown;
    }

    /** A shock with a row that cannot be used, over results of the shock before. */
    static Parent edited() {
        Shown shown = suggested();
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
    static Parent tab(String id) {
        Parent view = suggested().shell().view();
        run(view);
        TabPane tabs = (TabPane) view.lookup(".comparison .dense-tabs");
        tabs.getTabs().stream()
                .filter(tab -> ("tab-" + id).equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
        return view;
    }

    private static void run(Parent view) {
        ((Button) view.lookup("#action-compare-engines")).fire();
    }
}
