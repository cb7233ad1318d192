package rudra.ui.contagion;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import rudra.app.Messages;
import rudra.ui.contagion.replay.ReplayView;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;
import rudra.ui.window.WindowModel;

/** A finished comparison in tabs; each is made when it is first looked at. */
final class ResultsView {
    private final Messages messages;
    private final Comparison comparison;
    private final WindowModel window;
    private final String unit;
    private final ExplainViewModel explain;
    private final TabPane tabs = new TabPane();
    private final StackPane content = new StackPane(tabs);
    private final VBox view = new VBox();

    ResultsView(Comparison comparison, ContagionViewModel model, WindowModel window) {
        this.comparison = comparison;
        this.window = window;
        this.messages = window.messages();
        this.explain = new ExplainViewModel(comparison, window);
        this.unit = MoneyText.unit(comparison.unit(), messages);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("dense-tabs");
        Tab institutions =
                tab(
                        "institutions",
                        () ->
                                new InstitutionsView(comparison, model, explain, window, unit)
                                        .view());
        Tab differences =
                tab(
                        "differences",
                        () -> new DifferencesView(comparison, explain, window, unit).view());
        tabs.getTabs()
                .setAll(
                        tab(
                                "summary",
                                () ->
                                        new SummaryView(
                                                        comparison,
                                                        unit,
                                                        window,
                                                        engine ->
                                                                showFailures(
                                                                        model,
                                                                        engine,
                                                                        institutions),
                                                        () ->
                                                                tabs.getSelectionModel()
                                                                        .select(differences))
                                                .view()),
                        institutions,
                        tab("replay", () -> replay(comparison, window)),
                        differences,
                        tab("record", () -> new RecordView(comparison, window).view()));
        VBox.setVgrow(content, Priority.ALWAYS);
        view.getStyleClass().add("comparison");
        view.getChildren().setAll(stale(model), content);
        explain.questionProperty().subscribe(question -> showExplanation(question.isPresent()));
    }

    Node view() {
        return view;
    }

    /** An explanation stands before the tabs, which keep their state. */
    private void showExplanation(boolean asked) {
        tabs.setVisible(!asked);
        if (!asked) {
            content.getChildren().setAll(tabs);
        } else if (content.getChildren().size() == 1) {
            content.getChildren().add(new ExplainView(comparison, explain, window, unit).view());
        }
    }

    private Node replay(Comparison comparison, WindowModel window) {
        return new ReplayView(Replays.of(comparison, messages), window).view();
    }

    private void showFailures(ContagionViewModel model, int engine, Tab institutions) {
        model.queryProperty().set(model.queryProperty().get().among(engine));
        tabs.getSelectionModel().select(institutions);
    }

    private Tab tab(String key, Supplier<Node> content) {
        Tab tab = new Tab(messages.text("contagion.tab." + key));
        tab.setId("tab-" + key);
        tab.selectedProperty()
                .subscribe(selected -> {
                    if (selected && tab.getContent() == null) {
                        tab.setContent(content.get());
                    }
                });
        return tab;
    }

    private Node stale(ContagionViewModel model) {
        Label words = Controls.paragraph(messages.text("contagion.stale"), "small-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box =
                new HBox(
                        8,
                        Controls.icon(MaterialDesignA.ALERT_OUTLINE),
                        words,
                        Controls.button(messages.text("contagion.run-again"), model::run, "small"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("findings", "stale");
        model.stale().subscribe(stale -> Controls.visible(box, stale));
        return box;
    }
}
