package rudra.ui.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.app.RunRequest;
import rudra.app.Sample;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.ui.theme.Theme;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.Services;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Why models of numbers, and of what is unusual, say what they say. */
final class ExplanationStories {
    private static final int WIDE = 1600;
    private static final int HIGH = 1000;
    private static final int LOANS = 400;

    private ExplanationStories() {}

    static List<Story> all() {
        return List.of(
                Story.of("models-explain-number", theme -> number(theme, "why-charts")),
                new Story(
                        "models-explain-number-wide",
                        WIDE,
                        HIGH,
                        theme -> number(theme, "why-charts")),
                Story.of("models-what-if-number", theme -> number(theme, "why-what-if")),
                Story.of("result-explain-unusual", ExplanationStories::unusual),
                new Story("result-explain-unusual-wide", WIDE, HIGH, ExplanationStories::unusual));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    /** What was lost on loans in default, by what secured them. */
    private static Path losses() {
        SplittableRandom random = new SplittableRandom(12);
        StringBuilder lines = new StringBuilder("exposure,collateral,rank,overdue,loss\n");
        for (int k = 0; k < LOANS; k++) {
            double exposure = 10 + 190 * random.nextDouble();
            double collateral = random.nextDouble();
            boolean isSenior = random.nextInt(3) > 0;
            int overdue = random.nextInt(3, 36);
            double share = 0.9 - 0.6 * collateral - (isSenior ? 0.2 : 0);
            double loss = exposure * share + 0.4 * overdue + 6 * random.nextDouble();
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "%.1f,%.2f,%s,%d,%.1f%n",
                            exposure,
                            collateral,
                            isSenior ? "senior" : "junior",
                            overdue,
                            loss));
        }
        try {
            Path file = Files.createTempDirectory("story").resolve("losses.csv");
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A forest of losses, explained by a row that is to lose no more than 40. */
    private static Parent number(Theme theme, String page) {
        Stories.Shown shown = Stories.window("models", theme);
        ObjectNode question =
                json(
                        """
                        {"target":"loss","folds":5,"families":["random-forest"],
                         "settings":{"random-forest.trees":60}}
                        """);
        shown.model()
                .show(
                        new AnalysisRequest(
                                "learning.compare",
                                question,
                                1,
                                Map.of("dataset", InputSource.of(losses())),
                                true));
        Parent view = shown.shell().view();
        TabPane tabs = (TabPane) view.lookup(".board .dense-tabs");
        select(tabs, "tab-why");
        view.applyCss();
        ((ComboBox<?>) view.lookup("#why-family")).getSelectionModel().select(0);
        ((TextField) view.lookup("#why-wanted")).setText("40");
        ((Button) view.lookup("#explain-model")).fire();
        select((TabPane) view.lookup("#why-tabs"), page);
        return view;
    }

    private static void select(TabPane tabs, String id) {
        tabs.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .forEach(tabs.getSelectionModel()::select);
    }

    /** An isolation forest of loans that learned no outcome, explained by an unusual row. */
    private static Parent unusual(Theme theme) {
        Stories.Shown shown = Stories.window("home", theme);
        Services services = shown.model().desktop().services();
        Sample loans =
                services.samples().stream()
                        .filter(sample -> sample.id().equals("loans-clean"))
                        .findFirst()
                        .orElseThrow();
        // The outcome is not known of a row that is looked at.
        InputSource table =
                new InputSource(
                        loans.inputs().values().iterator().next().path(),
                        Map.of("types", "default=skip"));
        CompletedRun trained =
                services.run(
                        new RunRequest(
                                "learning.train",
                                json(
                                        """
                                        {"family":"isolation-forest","settings":{"trees":60}}
                                        """),
                                new Seed(1),
                                List.of(
                                        services.load(
                                                "dataset",
                                                DatasetKinds.DATASET,
                                                table,
                                                Progress.none()))),
                        Progress.none());
        Path model = trained.artefacts().stream().map(KeptArtefact::file).findFirst().orElseThrow();
        shown.model()
                .show(
                        new AnalysisRequest(
                                "learning.explain",
                                json("{\"row\":7,\"explained\":100}"),
                                1,
                                Map.of("model", InputSource.of(model), "dataset", table),
                                true));
        return shown.shell().view();
    }
}
