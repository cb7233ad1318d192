package rudra.ui.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import rudra.app.Sample;
import rudra.ui.theme.Theme;
import rudra.ui.window.AnalysisRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A scenario in its form. */
final class ScenarioStories {
    private ScenarioStories() {}

    static List<Story> all() {
        return List.of(
                Story.of("scenario-form", theme -> sample(theme, "bad-policy", "{}")),
                new Story("scenario-form-wide", 1600, 1400, ScenarioStories::unfolded));
    }

    private static Parent sample(Theme theme, String name, String more) {
        Stories.Shown shown = Stories.window("home", theme);
        Sample sample =
                shown.model().desktop().services().samples().stream()
                        .filter(one -> one.id().equals(name))
                        .findFirst()
                        .orElseThrow();
        shown.model().open(sample);
        ObjectNode values = sample.parameters().deepCopy();
        values.setAll((ObjectNode) JsonMapper.shared().readTree(more));
        AnalysisRequest wish = new AnalysisRequest(sample.analysis(), values, 1, Map.of(), false);
        shown.model().analysisProperty().set(Optional.of(wish));
        shown.model().screenProperty().set("analyses");
        return shown.shell().view();
    }

    /** The same with elements and groups unfolded, and a share that is too large. */
    private static Parent unfolded(Theme theme) {
        Parent view =
                sample(
                        theme,
                        "bad-policy",
                        """
                        {"shocks": [
                          {"type": "asset-class", "step": 2, "fall": {"mortgage securities": 0.12}},
                          {"type": "funding", "step": 4, "duration": 3, "withdrawnShare": 1.04}],
                         "market": {"priceImpact": 0.1}}
                        """);
        NetworkStories.madeUp(view);
        List.copyOf(view.lookupAll("#field-shocks .fold-head")).forEach(h -> ((Button) h).fire());
        ((Button) view.lookup("#field-policies .fold-head")).fire();
        ((Button) view.lookup("#field-market .fold-head")).fire();
        return view;
    }
}
