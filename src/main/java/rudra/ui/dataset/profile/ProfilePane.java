package rudra.ui.dataset.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.analysis.picture.Chart;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.dataset.profile.ProfileResult;
import rudra.dataset.profile.ProfileResult.Remark;
import rudra.ui.action.Action;
import rudra.ui.chart.ChartCard;
import rudra.ui.chart.ChartGrid;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.fx.Controls;
import rudra.ui.fx.EmptyState;

/** The profile of the open table, and the way to it. */
public final class ProfilePane {
    private static final Set<String> CHARTS = Set.of("target", "auc", "pearson", "spearman");

    private final DatasetViewModel model;
    private final Messages messages;
    private final Action profile;
    private final HBox outdated = new HBox(10);
    private final VBox found = new VBox(12);
    private final VBox view;

    /**
     * A profile, once it is made.
     *
     * @param profile the action that makes it
     */
    public ProfilePane(DatasetViewModel model, Action profile) {
        this.model = model;
        this.messages = model.messages();
        this.profile = profile;
        ScrollPane scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        found.getStyleClass().add("profile-found");
        Label reminder = Controls.paragraph(messages.text("dataset.profile.outdated"));
        reminder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reminder, Priority.ALWAYS);
        outdated.getStyleClass().addAll("note-box", "profile-outdated");
        outdated.setAlignment(Pos.CENTER_LEFT);
        outdated.getChildren()
                .setAll(
                        reminder,
                        Controls.button(
                                messages.text("dataset.profile.again"), profile::run, "small"));
        HBox bar = new HBox(new TargetBar(model).view());
        bar.getStyleClass().add("profile-bar");
        HBox.setHgrow(bar.getChildren().getFirst(), Priority.ALWAYS);
        view = new VBox(bar, outdated, scroll);
        model.profileProperty().subscribe(this::show);
        model.targetProperty().subscribe(() -> remind());
        model.positiveProperty().subscribe(() -> remind());
    }

    /** The profile as a control. */
    public Parent view() {
        return view;
    }

    private void remind() {
        Controls.visible(outdated, model.isOutdated());
    }

    private void show(Optional<CompletedRun> run) {
        remind();
        found.setFillWidth(true);
        if (run.isEmpty()) {
            found.getChildren().setAll(nothing());
            return;
        }
        ProfileResult profiled = (ProfileResult) run.get().result();
        ColumnTable columns = new ColumnTable(model);
        columns.show(ColumnRow.of(profiled));
        found.getChildren()
                .setAll(
                        Controls.label(messages.text("dataset.profile.remarks"), "section-title"),
                        remarks(profiled.remarks()),
                        Controls.label(messages.text("dataset.profile.columns"), "section-title"),
                        columns.view(),
                        charts(profiled),
                        Controls.label(
                                messages.text("dataset.profile.run", run.get().record().id()),
                                "muted",
                                "small-text"));
    }

    private Node nothing() {
        return EmptyState.of(
                MaterialDesignC.CHART_HISTOGRAM,
                messages.text("dataset.profile.empty-title"),
                messages.text("dataset.profile.empty-text"),
                List.of(Controls.button(profile.title(), profile::run, "accent")));
    }

    private Node remarks(List<Remark> remarks) {
        VBox all = new VBox(6);
        if (remarks.isEmpty()) {
            all.getChildren()
                    .add(
                            Controls.paragraph(
                                    messages.text(
                                            model.targetProperty().get().isEmpty()
                                                    ? "dataset.profile.no-remarks"
                                                    : "dataset.profile.no-leaks"),
                                    "muted"));
        }
        remarks.stream().map(this::remark).forEach(all.getChildren()::add);
        return all;
    }

    private Node remark(Remark remark) {
        Label sentence = Controls.paragraph(remark.sentence());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(10, sentence);
        row.getStyleClass().add("note-box");
        row.setAlignment(Pos.TOP_LEFT);
        if (!remark.column().isEmpty()) {
            Hyperlink look = new Hyperlink(messages.text("dataset.profile.show-column"));
            look.getStyleClass().add("partner");
            look.setMinWidth(Hyperlink.USE_PREF_SIZE);
            look.setAccessibleText(messages.text("dataset.profile.look-at", remark.column()));
            look.setOnAction(_ -> model.pick(remark.column()));
            row.getChildren().add(look);
        }
        return row;
    }

    private Node charts(ProfileResult profiled) {
        String none = messages.text("result.no-chart");
        List<ChartCard> cards =
                profiled.charts().entrySet().stream()
                        .filter(chart -> CHARTS.contains(chart.getKey()))
                        .map(Map.Entry::getValue)
                        .map((Chart chart) -> new ChartCard(chart, none, model.window()))
                        .toList();
        return new ChartGrid(cards);
    }
}
