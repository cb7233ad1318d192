package rudra.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import rudra.app.Messages;

/** Loads the static layout of a view from {@code resources/fxml}. */
public final class Fxml {

    private Fxml() {}

    /**
     * Loads a layout and injects its controls into a controller that already exists, so that
     * controllers have ordinary constructors.
     *
     * @param name the file's name without extension
     * @param controller an instance of the class that the file names as its controller
     * @param messages the sentences behind the file's {@code %key}s
     * @throws IllegalStateException if no such file ships
     */
    public static Parent load(String name, Object controller, Messages messages) {
        URL file = Fxml.class.getResource("/fxml/" + name + ".fxml");
        if (file == null) {
            throw new IllegalStateException("There is no layout “" + name + "”.");
        }
        FXMLLoader loader = new FXMLLoader(file, messages.bundle());
        loader.setControllerFactory(type -> type.cast(controller));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("The layout “" + name + "” cannot be read.", e);
        }
    }
}
