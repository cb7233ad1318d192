package rudra.ui.contagion;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import rudra.app.Messages;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;
import rudra.ui.network.NetworkCanvas;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Look;
import rudra.ui.theme.Theme;
import rudra.ui.window.FileExport;
import rudra.ui.window.WindowModel;

/** Who fails, and in which round, on the drawing of the network. */
final class FailureDrawingView {
    private static final double ZOOM = 1.4;

    private final Comparison comparison;
    private final FailureDrawing model;
    private final Messages messages;
    private final FileExport export;
    private final NetworkCanvas canvas;
    private final ShadeLegend legend;
    private final Label hovered = Controls.paragraph("", "small-text", "muted");
    private final VBox page = new VBox();

    FailureDrawingView(Comparison comparison, WindowModel window) {
        this.comparison = comparison;
        this.model = new FailureDrawing(comparison, window);
        this.messages = window.messages();
        this.export = new FileExport(window);
        this.canvas =
                new NetworkCanvas(window.desktop().jobs().aside(), window.desktop().uiThread());
        this.legend = new ShadeLegend(messages, this::recolour);
        canvas.setAccessibleText(messages.text("contagion.drawing"));
        page.getStyleClass().add("failure-drawing");
        page.getChildren().setAll(tools(), frame(), legend.view(), hovered);
        window.untilClosed(window.desktop().theme().themeProperty().subscribe(this::dress));
        canvas.hoveredProperty().subscribe(this::hover);
        model.shadesProperty().subscribe(shades -> legend.count(shades));
        model.pictureProperty().subscribe(this::show);
        recolour();
    }

    Node view() {
        return page;
    }

    private void recolour() {
        model.recolour(legend.colours());
    }

    private void dress(Theme theme) {
        canvas.setLook(theme == Theme.DARK ? Look.dark() : Look.light());
    }

    private void show(Optional<Drawing> picture) {
        Drawing drawing = picture.orElseGet(Drawing::empty);
        if (drawing.nodes() == canvas.drawing().nodes() && drawing.nodes() > 0) {
            canvas.updateDrawing(drawing);
        } else {
            canvas.setDrawing(drawing);
        }
    }

    private Node frame() {
        Label placing = Controls.label(messages.text("contagion.placing"), "muted");
        model.pictureProperty().subscribe(picture -> Controls.visible(placing, picture.isEmpty()));
        VBox zoom =
                new VBox(
                        Controls.iconButton(
                                MaterialDesignP.PLUS,
                                messages.text("network.zoom-in"),
                                () -> canvas.zoom(ZOOM)),
                        Controls.iconButton(
                                MaterialDesignM.MINUS,
                                messages.text("network.zoom-out"),
                                () -> canvas.zoom(1 / ZOOM)),
                        Controls.iconButton(
                                MaterialDesignF.FIT_TO_PAGE_OUTLINE,
                                messages.text("network.fit"),
                                canvas::fit));
        zoom.getStyleClass().add("zoom-buttons");
        zoom.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(zoom, new Insets(8));
        StackPane frame = new StackPane(canvas, placing, zoom);
        frame.getStyleClass().add("drawing-frame");
        frame.setMinHeight(0);
        VBox.setVgrow(frame, Priority.ALWAYS);
        return frame;
    }

    private Node tools() {
        HBox row =
                new HBox(
                        8,
                        Controls.label(messages.text("contagion.drawn-engine")),
                        engines(),
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
        export.bytes("failures.png", () -> png);
    }

    private void saveSvg(String svg) {
        export.bytes("failures.svg", () -> svg.getBytes(StandardCharsets.UTF_8));
    }

    private ComboBox<Integer> engines() {
        ComboBox<Integer> box = new ComboBox<>();
        box.setAccessibleText(messages.text("contagion.drawn-engine"));
        IntStream.range(0, comparison.engines().size()).forEach(box.getItems()::add);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer engine) {
                        return engine == null
                                ? ""
                                : EngineNames.of(
                                        comparison.engines().get(engine).engine(), messages);
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException("Engines are chosen, not typed.");
                    }
                });
        box.setValue(model.engineProperty().get());
        box.valueProperty().addListener((_, _, engine) -> model.engineProperty().set(engine));
        return box;
    }

    private void hover(OptionalInt node) {
        hovered.setText(
                node.isPresent() && node.getAsInt() < comparison.table().size()
                        ? sentence(node.getAsInt())
                        : messages.text("contagion.hover.none"));
    }

    private String sentence(int i) {
        InstitutionLosses table = comparison.table();
        int engine = model.engineProperty().get();
        AmountFormat amounts = comparison.byInstitution();
        double loss = table.loss(engine, i);
        double equity = table.equity(i);
        String fate =
                table.hasFailed(engine, i)
                        ? messages.text("contagion.hover.failed", table.round(engine, i))
                        : messages.text("contagion.hover.stands");
        return messages.text(
                "contagion.hover",
                table.name(i),
                amounts.text(loss),
                amounts.text(equity),
                AmountFormat.percent(equity > 0 ? loss / equity : Double.NaN),
                fate);
    }
}
