package rudra.ui.dataset.plot;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import rudra.ui.chart.plot.PlotImage;
import rudra.ui.dataset.plot.PlotViewModel.Sheet;
import rudra.ui.fx.Debounce;

/** Where the picture of a plot is; asks for another when there is room for another size. */
final class PlotCanvas extends Pane {
    private static final double LEAST = 120;

    private final PlotViewModel model;
    private final ImageView image = new ImageView();
    private final Debounce resized = new Debounce();

    PlotCanvas(PlotViewModel model) {
        this.model = model;
        setMinSize(0, 0);
        getChildren().add(image);
    }

    void show(PlotImage seen, String words) {
        WritableImage pixels = new WritableImage(seen.width(), seen.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        seen.width(),
                        seen.height(),
                        PixelFormat.getIntArgbInstance(),
                        seen.argb(),
                        0,
                        seen.width());
        image.setImage(pixels);
        image.setAccessibleText(words);
        image.setVisible(true);
    }

    void clear() {
        image.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < LEAST || height < LEAST) {
            return;
        }
        image.setFitWidth(width);
        image.setFitHeight(height);
        Sheet wanted = new Sheet((int) width, (int) height, scale());
        if (image.getImage() == null) {
            model.show(wanted);
        } else {
            resized.later(() -> model.show(wanted));
        }
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}
