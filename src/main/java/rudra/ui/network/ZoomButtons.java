package rudra.ui.network;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** The buttons over a drawing that move it nearer, farther and wholly into view. */
public final class ZoomButtons extends VBox {
    private static final double STEP = 1.4;

    /** Buttons for a drawing. */
    public ZoomButtons(NetworkCanvas canvas, Messages messages) {
        add(MaterialDesignP.PLUS, messages.text("network.zoom-in"), () -> canvas.zoom(STEP));
        add(MaterialDesignM.MINUS, messages.text("network.zoom-out"), () -> canvas.zoom(1 / STEP));
        add(MaterialDesignF.FIT_TO_PAGE_OUTLINE, messages.text("network.fit"), canvas::fit);
        getStyleClass().add("zoom-buttons");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** A further button below the others. */
    public void add(Ikon icon, String name, Runnable work) {
        getChildren().add(Controls.iconButton(icon, name, work));
    }
}
