package rudra.ui.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.analysis.picture.Chart;
import rudra.analysis.table.CsvText;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.window.FileExport;
import rudra.ui.window.WindowModel;

/** A chart with its title and the ways to carry it away: PNG, SVG and CSV. */
public final class ChartCard extends VBox {
    private static final double PNG_SCALE = 2;

    private final FileExport export;
    private final Messages messages;
    private final ChartView view;
    private final StackPane empty = new StackPane();
    private final String name;

    /**
     * A card.
     *
     * @param nothing what stands in place of a chart without any bar
     */
    public ChartCard(Chart chart, String nothing, WindowModel window) {
        this.export = new FileExport(window);
        this.messages = window.messages();
        this.view = new ChartView(chart);
        this.name = chart.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        getStyleClass().add("chart-card");
        Label title = Controls.paragraph(chart.title(), "chart-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, menu());
        head.setAlignment(Pos.CENTER_LEFT);
        empty.getChildren().add(Controls.paragraph(nothing, "muted"));
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox.setVgrow(view, Priority.ALWAYS);
        getChildren().setAll(head, chart.isEmpty() ? empty : view);
    }

    /** Shows a chart with the same title in place of this one. */
    public void show(Chart other) {
        view.show(other);
        getChildren().set(1, other.isEmpty() ? empty : view);
    }

    /** The chart itself. */
    public ChartView chartView() {
        return view;
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(null, Controls.icon(MaterialDesignT.TRAY_ARROW_DOWN));
        menu.getStyleClass().addAll("icon-button", "export-menu");
        Controls.describe(menu, messages.text("chart.export"));
        menu.getItems()
                .setAll(
                        item("chart.png", this::exportPng),
                        item("chart.svg", () -> export.text(name + ".svg", view.svg())),
                        item(
                                "chart.csv",
                                () ->
                                        export.text(
                                                name + ".csv",
                                                () -> CsvText.of(view.chart().rows()))));
        return menu;
    }

    private MenuItem item(String key, Runnable work) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> work.run());
        return item;
    }

    /** The picture is taken on the UI thread; it is packed in the background. */
    private void exportPng() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PNG_SCALE, PNG_SCALE));
        parameters.setFill(Color.web(view.ground()));
        WritableImage image = view.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        export.bytes(name + ".png", () -> png(width, height, argb));
    }

    private static byte[] png(int width, int height, int[] argb) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngWriter.write(out, width, height, argb);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written.", e);
        }
        return out.toByteArray();
    }
}
