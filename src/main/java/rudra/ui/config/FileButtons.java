package rudra.ui.config;

import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import rudra.analysis.InputSource;
import rudra.app.Messages;
import rudra.ui.form.FormModel;
import rudra.ui.fx.Controls;

/** Two buttons beside a form: open a YAML file in it, save it as one. */
public final class FileButtons {
    private FileButtons() {}

    /**
     * The buttons. Only a form in which nothing is wrong can be saved.
     *
     * @param seed the seed as typed
     * @param others gives the files of inputs that are not the open network, by name
     */
    public static HBox of(
            ParameterFile file,
            FormModel form,
            StringProperty seed,
            Supplier<Map<String, InputSource>> others,
            Messages messages) {
        Button open =
                Controls.iconButton(
                        MaterialDesignF.FOLDER_OPEN_OUTLINE,
                        messages.text("config.open"),
                        file::open);
        open.setId("open-config");
        Button save =
                Controls.iconButton(
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        messages.text("config.save"),
                        () -> file.save(form.json(), number(seed.get().strip()), others.get()));
        save.setId("save-config");
        save.disableProperty().bind(form.validProperty().not());
        HBox row = new HBox(2, open, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What is no seed is left out of the file. */
    private static OptionalLong number(String seed) {
        try {
            return OptionalLong.of(Long.parseLong(seed));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
