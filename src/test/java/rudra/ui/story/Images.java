package rudra.ui.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import rudra.ui.chart.PngWriter;
import rudra.ui.theme.Theme;

/** Renders every story, light and dark: {@code mvn -q -Pimages test-compile exec:exec@images}. */
public final class Images {

    private Images() {}

    /**
     * Writes the pictures.
     *
     * @param arguments the folder, {@code docs/images} by default, and the ids of stories where
     *     only some are wanted
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "docs/images");
        Set<String> wanted = Set.of(arguments);
        Files.createDirectories(folder);
        for (Story story : Stories.all()) {
            if (arguments.length < 2 || wanted.contains(story.id())) {
                for (Theme theme : Theme.values()) {
                    Image image = Toolkit.call(() -> render(story, theme));
                    String name = story.id() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                    write(image, folder.resolve(name));
                }
            }
        }
        Platform.exit();
    }

    private static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        try (OutputStream out = Files.newOutputStream(file)) {
            PngWriter.write(out, width, height, argb);
        }
    }

    static Image render(Story story, Theme theme) {
        Scene scene = new Scene(story.view().apply(theme), story.width(), story.height());
        theme.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }
}
