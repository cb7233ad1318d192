package rudra.ui.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import rudra.app.Sample;
import rudra.ui.theme.Theme;
import rudra.ui.window.AnalysisRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The screen “Analyses” with results on the samples. */
final class ResultStories {
    private static final int WIDE = 1600;
    private static final int HIGH = 1000;
    private static final String CORE = "core-periphery";

    private static final String SEARCH =
            """
            {"target":"amount","family":"decision-tree","trials":18,"folds":3,
             "search":"successive-halving","preparation":{"leaveOut":["default"]}}
            """;

    private ResultStories() {}

    static List<Story> all() {
        return Stream.of(
                        of("rank", "size-is-not-importance", "{}"),
                        of("sweep", CORE, "{}"),
                        of("knife-edge", CORE, "{\"sizes\":{\"from\":0,\"to\":0.2}}"),
                        of("random-shocks", CORE, "{\"draws\":300}"),
                        of(
                                "market-measures",
                                "market-measures",
                                "{\"draws\":20,\"index\":\"Market\"}"),
                        of("replay", CORE, "{\"failing\":[\"C08\"]}"),
                        of("explain", CORE, "{\"failing\":[\"C08\"]}"),
                        of(
                                "combined-channels",
                                "two-equilibria-fire-sale",
                                "{\"equityLoss\":{\"A\":35}}"),
                        List.of(
                                Story.of("result-tune-number", ResultStories::search),
                                new Story(
                                        "result-tune-number-wide",
                                        WIDE,
                                        HIGH,
                                        ResultStories::search),
                                new Story(
                                        "result-monte-carlo-wide",
                                        WIDE,
                                        HIGH,
                                        ResultStories::distribution)))
                .flatMap(List::stream)
                .toList();
    }

    /** A result in the smallest window and in a large one. */
    private static List<Story> of(String analysis, String sample, String parameters) {
        String id = "result-" + analysis;
        return List.of(
                Story.of(id, theme -> result(theme, analysis, sample, parameters)),
                new Story(
                        id + "-wide",
                        WIDE,
                        HIGH,
                        theme -> result(theme, analysis, sample, parameters)));
    }

    /** The funding run many times, with its alternatives. */
    private static Parent distribution(Theme theme) {
        Stories.Shown shown = Stories.window("home", theme);
        Sample sample = sample(shown, "funding-run-distribution");
        shown.model().openHere(sample);
        ObjectNode fewer = sample.parameters().deepCopy().put("runs", 200);
        shown.model().show(new AnalysisRequest(sample.analysis(), fewer, 1, Map.of(), true));
        return shown.shell().view();
    }

    /** Settings of boosted trees that predict what a loan is for, in money. */
    private static Parent search(Theme theme) {
        Stories.Shown shown = Stories.window("home", theme);
        Sample loans = sample(shown, "loans-clean");
        ObjectNode values = (ObjectNode) JsonMapper.shared().readTree(SEARCH);
        shown.model().show(new AnalysisRequest("learning.tune", values, 1, loans.inputs(), true));
        return shown.shell().view();
    }

    private static Sample sample(Stories.Shown shown, String name) {
        return shown.model().desktop().services().samples().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Parent result(Theme theme, String analysis, String name, String parameters) {
        Stories.Shown shown = Stories.window("home", theme);
        Sample sample = sample(shown, name);
        shown.model().open(sample);
        ObjectNode values = (ObjectNode) JsonMapper.shared().readTree(parameters);
        shown.model().show(new AnalysisRequest("contagion." + analysis, values, 1, Map.of(), true));
        return shown.shell().view();
    }
}
