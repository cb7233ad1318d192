package rudra.ui.contagion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import rudra.analysis.json.Ids;
import rudra.app.Messages;
import rudra.contagion.analysis.CompareResult.Disputed;
import rudra.contagion.analysis.CompareResult.Step;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;
import rudra.ui.window.WindowModel;

/** Why the engines differ: what one change changes, the conventions, and who is disputed. */
final class DifferencesView {
    private static final int DISPUTED_SHOWN = 12;
    private static final double NAME_WIDTH = 118;
    private static final double SWATCH = 8;

    private final Comparison comparison;
    private final ExplainViewModel explain;
    private final String unit;
    private final Messages messages;
    private final VBox page = new VBox();

    DifferencesView(
            Comparison comparison, ExplainViewModel explain, WindowModel window, String unit) {
        this.comparison = comparison;
        this.unit = unit;
        this.explain = explain;
        this.messages = window.messages();
        page.getStyleClass().add("result-page");
        boolean several = LeastSection.hasSeveral(comparison);
        if (several) {
            least(window);
        }
        if (!comparison.result().steps().isEmpty()) {
            section("contagion.steps", "contagion.steps.help");
            VBox steps = new VBox();
            steps.getStyleClass().add("convention-rows");
            comparison.result().steps().stream().map(this::step).forEach(steps.getChildren()::add);
            page.getChildren().add(steps);
        }
        section("contagion.conventions", "contagion.conventions.help");
        VBox conventions = new VBox();
        conventions.getStyleClass().add("convention-rows");
        ConventionRow.of(comparison.engines()).stream()
                .map(this::convention)
                .forEach(conventions.getChildren()::add);
        page.getChildren().add(conventions);
        if (!comparison.result().disputed().isEmpty()) {
            section("contagion.disputed", "contagion.disputed.help");
            disputed(comparison.result().disputed());
        }
        if (!several) {
            least(window);
        }
    }

    /** First where there is something to beware of, last where there is not. */
    private void least(WindowModel window) {
        section("contagion.least", "contagion.least.help");
        page.getChildren().add(new LeastSection(comparison, unit, window).view());
    }

    Node view() {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private void section(String key, String help) {
        page.getChildren()
                .add(
                        new VBox(
                                2,
                                Controls.label(messages.text(key), "section-title"),
                                Controls.paragraph(messages.text(help), "form-help")));
    }

    private Node step(Step step) {
        VBox words =
                new VBox(
                        2,
                        Controls.paragraph(
                                messages.text("contagion.step", name(step.from()), name(step.to())),
                                "list-title"),
                        Controls.paragraph(sentence(step.change()), "form-help"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row =
                new HBox(
                        16,
                        words,
                        figure(
                                signed(step.moreFailures()),
                                messages.text("contagion.step.failures")),
                        figure(
                                comparison.format().signed(step.moreSystemLoss()),
                                messages.text("contagion.step.loss", unit)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("step-row");
        return row;
    }

    private static String signed(int difference) {
        return AmountFormat.of(0, 1).signed(difference);
    }

    private static Node figure(String value, String what) {
        VBox box =
                new VBox(Controls.label(value, "grid-figure"), Controls.label(what, "grid-unit"));
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(VBox.USE_PREF_SIZE);
        return box;
    }

    private Node convention(ConventionRow row) {
        String key = "convention." + row.convention();
        Label name = Controls.paragraph(messages.find(key).orElse(row.convention()), "form-label");
        name.setMinWidth(NAME_WIDTH);
        name.setMaxWidth(NAME_WIDTH);
        VBox rules = new VBox(6);
        HBox.setHgrow(rules, Priority.ALWAYS);
        for (Map.Entry<String, List<String>> entry : row.engines().entrySet()) {
            rules.getChildren().add(rule(row, entry.getKey(), entry.getValue()));
        }
        HBox line = new HBox(12, name, rules);
        line.getStyleClass().addAll("convention-row", row.differs() ? "differs" : "agrees");
        return line;
    }

    private Node rule(ConventionRow row, String rule, List<String> engines) {
        Node words = Controls.paragraph(sentence(rule), "small-text");
        Node who =
                row.differs()
                        ? marks(engines)
                        : Controls.label(messages.text("contagion.all-engines"), "grid-unit");
        return new VBox(2, words, who);
    }

    private Node marks(List<String> engines) {
        FlowPane pane = new FlowPane(10, 2);
        for (String engine : engines) {
            Rectangle swatch = new Rectangle(SWATCH, SWATCH);
            swatch.getStyleClass().add("ink-" + Ids.of(EngineNames.ink(engine)));
            HBox mark = new HBox(4, swatch, Controls.label(name(engine), "grid-unit"));
            mark.setAlignment(Pos.CENTER_LEFT);
            pane.getChildren().add(mark);
        }
        return pane;
    }

    private void disputed(List<Disputed> all) {
        for (Disputed one : all.subList(0, Math.min(DISPUTED_SHOWN, all.size()))) {
            page.getChildren().add(dispute(one));
        }
        if (all.size() > DISPUTED_SHOWN) {
            page.getChildren()
                    .add(
                            Controls.label(
                                    messages.text("notice.more", all.size() - DISPUTED_SHOWN),
                                    "muted",
                                    "small-text"));
        }
    }

    private Node dispute(Disputed one) {
        Label words =
                Controls.paragraph(
                        messages.text(
                                "contagion.disputed.row",
                                one.institution(),
                                names(one.failsIn()),
                                names(one.survivesIn())),
                        "small-text");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button =
                Controls.button(
                        messages.text("contagion.explain.short"),
                        () -> explain.explain(one.institution()),
                        "small");
        Controls.describe(button, messages.text("contagion.explain.of", one.institution()));
        HBox row = new HBox(8, words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String names(List<String> engines) {
        return engines.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String engine) {
        return EngineNames.of(engine, messages);
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
