package rudra.ui.contagion;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;
import rudra.ui.window.WindowModel;

/** A finished comparison in tabs; each is made when it is first looked at. */
final class ResultsView {
    private final Messages messages;
    private final TabPane tabs = new TabPane();
    private final VBox view = new VBox();

    ResultsView(Comparison comparison, ContagionViewModel model, WindowModel window) {
        this.messages = window.messages();
        String unit = MoneyText.unit(comparison.unit(), messages);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("dense-tabs");
        Tab institutions =
                tab(
                        "institutions",
                        () -> new InstitutionsView(comparison, model, window, unit).view());
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
                                                                        institutions))
                                                .view()),
                        institutions,
                        tab("drawing", () -> new FailureDrawingView(comparison, window).view()),
                        tab(
                                "differences",
                                () -> new DifferencesView(comparison, unit, messages).view()),
                        tab("record", () -> new RecordView(comparison, window).view()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        view.getStyleClass().add("comparison");
        view.getChildren().setAll(stale(model), tabs);
    }

    Node view() {
        return view;
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
