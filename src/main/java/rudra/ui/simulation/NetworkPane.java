package rudra.ui.simulation;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.network.NetworkCanvas;
import rudra.ui.network.ZoomButtons;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Look;
import rudra.ui.simulation.drawing.ColourBy;
import rudra.ui.simulation.drawing.DrawingModel;
import rudra.ui.simulation.drawing.StepPicture;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.theme.Theme;
import rudra.ui.window.FileExport;
import rudra.ui.window.WindowModel;

/** The network at the step that is shown. */
final class NetworkPane {
    private final SimulationViewModel model;
    private final DrawingModel drawing;
    private final Messages messages;
    private final FileExport export;
    private final NetworkCanvas canvas;
    private final StepLegendView legend;
    private final Label said = Controls.label("", "small-text", "muted");
    private final VBox page = new VBox();

    NetworkPane(SimulationViewModel model, TimeBar time) {
        WindowModel window = model.window();
        this.model = model;
        this.messages = window.messages();
        this.export = new FileExport(window);
        this.drawing = new DrawingModel(model);
        this.canvas =
                new NetworkCanvas(window.desktop().jobs().aside(), window.desktop().uiThread());
        this.legend = new StepLegendView(messages);
        canvas.setAccessibleText(messages.text("simulation.drawing.name"));
        page.getStyleClass().add("failure-drawing");
        page.getChildren().setAll(tools(), frame(), legend.view(), said);
        said.setMinWidth(0);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setText(messages.text("simulation.hint"));
        window.untilClosed(window.desktop().theme().themeProperty().subscribe(this::dress));
        listen(time);
    }

    Node view() {
        return page;
    }

    private void listen(TimeBar time) {
        canvas.hoveredProperty().subscribe(this::hover);
        canvas.selectionProperty().subscribe(this::selected);
        model.selectedProperty().subscribe(this::mark);
        drawing.outlineProperty().subscribe(_ -> show());
        drawing.pictureProperty().subscribe(_ -> show());
        canvas.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // The arrows move the drawing.
                    if (!event.getCode().isArrowKey()) {
                        time.steer(event);
                    }
                });
    }

    private void dress(Theme theme) {
        canvas.setLook(theme == Theme.DARK ? Look.dark() : Look.light());
    }

    private void show() {
        Optional<StepPicture> picture = drawing.pictureProperty().get();
        Drawing shown =
                picture.map(StepPicture::drawing)
                        .or(() -> drawing.outlineProperty().get())
                        .orElseGet(Drawing::empty);
        if (shown.nodes() == canvas.drawing().nodes() && shown.nodes() > 0) {
            canvas.updateDrawing(shown);
        } else {
            // Another drawing forgets who was selected.
            OptionalInt kept = model.selectedProperty().get();
            canvas.setDrawing(shown);
            model.selectedProperty().set(shown.nodes() > 0 ? kept : OptionalInt.empty());
        }
        legend.show(picture);
        Controls.visible(legend.view(), picture.isPresent());
    }

    private void selected(BitSet nodes) {
        int first = nodes.nextSetBit(0);
        model.selectedProperty().set(first < 0 ? OptionalInt.empty() : OptionalInt.of(first));
    }

    private void mark(OptionalInt chosen) {
        int marked = canvas.selectionProperty().get().nextSetBit(0);
        if (marked != chosen.orElse(-1)) {
            BitSet nodes = new BitSet();
            chosen.ifPresent(nodes::set);
            canvas.select(nodes);
        }
    }

    private void hover(OptionalInt node) {
        if (node.isPresent()) {
            model.recordingProperty()
                    .get()
                    .ifPresent(run ->
                            model.frameProperty()
                                    .get()
                                    .ifPresent(frame ->
                                            said.setText(
                                                    new StepWords(run, messages)
                                                            .institution(frame, node.getAsInt()))));
        }
    }

    private Node tools() {
        Label colour = Controls.label(messages.text("simulation.colour"), "small-text");
        colour.setMinWidth(Region.USE_PREF_SIZE);
        HBox row =
                new HBox(
                        8,
                        colour,
                        colours(),
                        Controls.spacer(),
                        Controls.iconButton(
                                MaterialDesignI.IMAGE_OUTLINE,
                                messages.text("contagion.export-picture"),
                                () -> canvas.png().thenAccept(this::savePng)),
                        Controls.iconButton(
                                MaterialDesignV.VECTOR_SQUARE,
                                messages.text("contagion.export-svg"),
                                () -> canvas.svg().thenAccept(this::saveSvg)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void savePng(byte[] png) {
        export.bytes("simulation.png", () -> png);
    }

    private void saveSvg(String svg) {
        export.bytes("simulation.svg", () -> svg.getBytes(StandardCharsets.UTF_8));
    }

    private ComboBox<ColourBy> colours() {
        ComboBox<ColourBy> box = new ComboBox<>();
        box.setId("simulation-colour");
        box.getItems().setAll(List.of(ColourBy.values()));
        box.getStyleClass().add("small-box");
        box.setAccessibleText(messages.text("simulation.colour"));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(ColourBy by) {
                        return by == null
                                ? ""
                                : messages.text(
                                        "simulation.colour." + by.name().toLowerCase(Locale.ROOT));
                    }

                    @Override
                    public ColourBy fromString(String text) {
                        throw new UnsupportedOperationException("Chosen, not typed.");
                    }
                });
        box.valueProperty().bindBidirectional(drawing.colourByProperty());
        return box;
    }

    private Node frame() {
        Label placing = Controls.label(messages.text("contagion.placing"), "muted");
        drawing.outlineProperty()
                .subscribe(outline -> Controls.visible(placing, outline.isEmpty()));
        Node zoom = new ZoomButtons(canvas, messages);
        StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(zoom, new Insets(0, 8, 8, 0));
        StackPane frame = new StackPane(canvas, placing, zoom);
        frame.getStyleClass().add("drawing-frame");
        frame.setMinHeight(0);
        VBox.setVgrow(frame, Priority.ALWAYS);
        return frame;
    }
}
