package rudra.ui.dataset.inspect;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.analysis.RunInput;
import rudra.analysis.picture.Chart;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.profile.ProfileResult;
import rudra.dataset.profile.ProfileResult.ColumnProfile;
import rudra.dataset.profile.ProfileResult.NumberProfile;
import rudra.ui.chart.ChartView;
import rudra.ui.dataset.ColumnFigures;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.dataset.KindNames;
import rudra.ui.fx.Controls;
import rudra.ui.window.OpenDataset;

/** What is known of the column that is looked at: figures, a picture, remarks. */
public final class ColumnInspector {
    private static final double CHART = 190;
    private static final int WORDS_SHOWN = 8;

    private final DatasetViewModel model;
    private final Messages messages;
    private final ComboBox<String> chosen = new ComboBox<>();
    private final VBox body = new VBox();
    private final ScrollPane view = new ScrollPane(body);
    private boolean showing;

    /** The inspector of a screen. */
    public ColumnInspector(DatasetViewModel model) {
        this.model = model;
        this.messages = model.messages();
        body.getStyleClass().addAll("details", "inspector-body");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStyleClass().add("edge-to-edge");
        chosen.setId("column-choice");
        chosen.setMaxWidth(Double.MAX_VALUE);
        chosen.setAccessibleText(messages.text("dataset.column"));
        chosen.valueProperty().subscribe(this::pick);
        model.openProperty().subscribe(() -> offer());
        model.columnProperty().subscribe(() -> show());
        model.figuresProperty().subscribe(() -> show());
        model.profileProperty().subscribe(() -> show());
        offer();
    }

    /** The inspector as a control. */
    public Node view() {
        return view;
    }

    private void offer() {
        showing = true;
        // A copy: the control asks for the place of no value, which immutable lists refuse.
        chosen.setItems(
                FXCollections.observableArrayList(
                        model.dataset().map(Dataset::names).orElse(List.of())));
        showing = false;
        show();
    }

    private void pick(String name) {
        if (!showing && name != null) {
            model.pick(name);
        }
    }

    private void show() {
        Optional<Column> column =
                model.columnProperty()
                        .get()
                        .flatMap(n -> model.dataset().flatMap(d -> d.column(n)));
        body.getChildren().clear();
        if (column.isEmpty()) {
            body.getChildren().add(Controls.paragraph(messages.text("dataset.no-column"), "muted"));
            return;
        }
        showing = true;
        chosen.setValue(column.get().name());
        showing = false;
        Label kind =
                Controls.label(KindNames.of(column.get().kind(), messages), "muted", "small-text");
        kind.setGraphic(Controls.icon(KindNames.icon(column.get().kind())));
        body.getChildren().addAll(chosen, kind);
        model.figuresProperty()
                .get()
                .filter(f -> f.column().name().equals(column.get().name()))
                .ifPresent(this::figures);
        remarks(column.get().name());
        model.openProperty().get().ifPresent(this::source);
    }

    /** Where the table came from: what is compared with another is copied rather than read. */
    private void source(OpenDataset open) {
        body.getChildren().add(Controls.label(messages.text("dataset.source"), "section-title"));
        for (RunInput file : open.input().files()) {
            Label name =
                    Controls.paragraph(
                            String.valueOf(Path.of(file.path()).getFileName()), "detail-value");
            name.setTooltip(Controls.tooltip(file.path()));
            body.getChildren().addAll(name, copyable("dataset.source.digest", file.sha256()));
        }
    }

    private VBox copyable(String key, String value) {
        TextField field = new TextField(value);
        field.setEditable(false);
        field.getStyleClass().add("copyable");
        field.setAccessibleText(messages.text(key));
        field.setTooltip(Controls.tooltip(value));
        return new VBox(2, Controls.label(messages.text(key), "detail-name"), field);
    }

    private void figures(ColumnFigures figures) {
        ColumnProfile column = figures.column();
        row("dataset.missing", share(column.missing(), column.missingShare()));
        row("dataset.distinct", NumberText.of(column.distinct()));
        model.profiled().flatMap(all -> separation(all, column.name())).ifPresent(this::separation);
        figures.chart().filter(chart -> !chart.isEmpty()).ifPresent(this::chart);
        figures.numbers().ifPresent(this::numbers);
        figures.dates()
                .ifPresent(dates -> {
                    row("dataset.earliest", dates.earliest());
                    row("dataset.latest", dates.latest());
                });
        if (!figures.words().isEmpty()) {
            body.getChildren()
                    .add(Controls.label(messages.text("dataset.frequent"), "section-title"));
            figures.words().stream()
                    .limit(WORDS_SHOWN)
                    .forEach(word -> line(word.value(), share(word.rows(), word.share())));
        }
    }

    private static Optional<ColumnProfile> separation(ProfileResult profile, String column) {
        return profile.columns().stream().filter(c -> c.name().equals(column)).findFirst();
    }

    private void separation(ColumnProfile column) {
        column.auc().ifPresent(auc -> row("dataset.auc", NumberText.fixed(auc, 3)));
        column.missingAuc().ifPresent(auc -> row("dataset.missing-auc", NumberText.fixed(auc, 3)));
    }

    private void chart(Chart chart) {
        ChartView picture = new ChartView(chart);
        picture.setPrefHeight(CHART);
        picture.setMinHeight(CHART);
        body.getChildren().add(picture);
    }

    private void numbers(NumberProfile numbers) {
        row("dataset.mean", NumberText.of(numbers.mean()));
        row("dataset.deviation", NumberText.of(numbers.deviation()));
        row("dataset.minimum", NumberText.of(numbers.minimum()));
        row("dataset.percentile-5", NumberText.of(numbers.percentile5()));
        row("dataset.lower-quartile", NumberText.of(numbers.lowerQuartile()));
        row("dataset.median", NumberText.of(numbers.median()));
        row("dataset.upper-quartile", NumberText.of(numbers.upperQuartile()));
        row("dataset.percentile-95", NumberText.of(numbers.percentile95()));
        row("dataset.maximum", NumberText.of(numbers.maximum()));
        row("dataset.outliers", percent(numbers.outlierShare()));
        if (numbers.infinite() > 0) {
            row("dataset.infinite", NumberText.of(numbers.infinite()));
        }
    }

    private void remarks(String column) {
        Optional<ProfileResult> profile = model.profiled();
        List<String> sentences =
                profile.stream()
                        .flatMap(p -> p.remarks().stream())
                        .filter(remark -> remark.column().equals(column))
                        .map(ProfileResult.Remark::sentence)
                        .toList();
        sentences.forEach(
                sentence -> body.getChildren().add(Controls.paragraph(sentence, "note-box")));
        if (profile.isEmpty()) {
            body.getChildren()
                    .add(
                            Controls.paragraph(
                                    messages.text("dataset.not-profiled"), "muted", "small-text"));
        }
    }

    private static String share(int rows, double share) {
        return NumberText.of(rows) + " · " + percent(share);
    }

    private static String percent(double share) {
        return NumberText.fixed(100 * share, share == 0 ? 0 : 1) + " %";
    }

    private void row(String key, String value) {
        line(messages.text(key), value);
    }

    private void line(String name, String value) {
        Label left = Controls.label(name, "detail-name");
        left.setTooltip(Controls.tooltip(name));
        left.setMinWidth(0);
        Region gap = Controls.spacer();
        Label right = Controls.label(value, "detail-value");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, left, gap, right);
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.setAlignment(Pos.BASELINE_LEFT);
        body.getChildren().add(row);
    }
}
