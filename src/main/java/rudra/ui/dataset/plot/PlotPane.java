package rudra.ui.dataset.plot;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.app.Messages;
import rudra.ui.dataset.plot.PlotViewModel.Drawn;
import rudra.ui.fx.Controls;

/** A plot, and which columns it is of. */
public final class PlotPane {
    private static final double COLUMNS = 176;
    private static final double ROW = 28;
    private static final double EDGES = 46;
    private static final double BUSY = 28;

    private final PlotViewModel model;
    private final Messages messages;
    private final ListView<String> columns = new ListView<>();
    private final Label refusal = Controls.paragraph("", "muted");
    private final Label caption = Controls.paragraph("", "muted", "small-text");
    private final Button export;
    private final PlotCanvas canvas;
    private final Parent view;

    /** Plots of the open table. */
    public PlotPane(PlotViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.canvas = new PlotCanvas(model);
        this.export = Controls.button(messages.text("chart.png"), model::export, "small", "flat");
        prepareColumns();
        VBox left = new VBox(8, kinds(), columns);
        left.getStyleClass().add("plot-left");
        left.setMinWidth(COLUMNS);
        left.setPrefWidth(COLUMNS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        StackPane paper = new StackPane(canvas, refusal, busy());
        VBox.setVgrow(paper, Priority.ALWAYS);
        VBox right = new VBox(6, paper, foot());
        right.getStyleClass().add("plot-right");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        view = new HBox(left, right);
        model.drawnProperty().subscribe(this::show);
    }

    /** The plot as a control. */
    public Parent view() {
        return view;
    }

    private Node busy() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(BUSY, BUSY);
        busy.setAccessibleText(messages.text("dataset.plot.draw"));
        busy.visibleProperty().bind(model.busyProperty());
        return busy;
    }

    private Node foot() {
        caption.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(caption, Priority.ALWAYS);
        export.setId("export-plot");
        export.setGraphic(Controls.icon(MaterialDesignT.TRAY_ARROW_DOWN));
        HBox foot = new HBox(8, caption, export);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Node kinds() {
        ComboBox<PlotKind> kinds = new ComboBox<>();
        kinds.setId("plot-kind");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.getStyleClass().add("small-box");
        kinds.setAccessibleText(messages.text("dataset.plot.kind"));
        kinds.getItems().setAll(PlotKind.values());
        kinds.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(PlotKind kind) {
                        return kind == null ? "" : kind.title(messages);
                    }

                    @Override
                    public PlotKind fromString(String text) {
                        throw new UnsupportedOperationException("The box cannot be edited.");
                    }
                });
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        return new VBox(3, Controls.label(messages.text("dataset.plot.kind"), "small-caps"), kinds);
    }

    private void prepareColumns() {
        columns.setId("plot-columns");
        columns.getStyleClass().add("dense-list");
        columns.setFixedCellSize(ROW);
        columns.setAccessibleText(messages.text("dataset.plot.columns"));
        columns.setPlaceholder(
                Controls.paragraph(messages.text("dataset.plot.no-columns"), "muted"));
        columns.setCellFactory(_ -> new ColumnCell());
        model.offeredProperty()
                .subscribe(names -> columns.setItems(FXCollections.observableArrayList(names)));
        model.chosenProperty().subscribe(() -> columns.refresh());
    }

    private final class ColumnCell extends ListCell<String> {
        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setGraphic(empty || name == null ? null : box(name));
        }

        private CheckBox box(String name) {
            CheckBox box = new CheckBox(name);
            box.setMnemonicParsing(false);
            box.setMaxWidth(COLUMNS - EDGES);
            box.setTooltip(Controls.tooltip(name));
            box.setSelected(model.chosenProperty().get().contains(name));
            box.selectedProperty().subscribe((before, wanted) -> model.choose(name, wanted));
            return box;
        }
    }

    private void show(Optional<Drawn> drawn) {
        String words = model.kindProperty().get().title(messages);
        drawn.flatMap(Drawn::image)
                .ifPresentOrElse(seen -> canvas.show(seen, words), canvas::clear);
        export.setDisable(drawn.flatMap(Drawn::image).isEmpty());
        refusal.setText(drawn.map(seen -> seen.made().refusal()).orElse(""));
        caption.setText(
                drawn.flatMap(seen -> seen.made().made()).map(MadePlot.Made::caption).orElse(""));
    }
}
