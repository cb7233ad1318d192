package rudra.ui.contagion;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import rudra.network.Network;
import rudra.network.layout.Positions;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.style.Draughtsman;
import rudra.ui.network.style.DrawingSettings;
import rudra.ui.network.style.Figures;
import rudra.ui.network.style.NodeColours;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

/**
 * The drawing of a comparison: the places and sizes of the network screen, coloured by what one
 * engine found. Drawn in the background.
 */
final class FailureDrawing {
    private final Network network;
    private final InstitutionLosses losses;
    private final Newest drawing;
    private final Newest painting;
    private final IntegerProperty engine = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Drawing>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shade[]> shades;
    private Optional<Drawing> outline = Optional.empty();
    private Map<Shade, Integer> colours = Map.of();

    FailureDrawing(Comparison comparison, WindowModel window) {
        this.network = comparison.network();
        this.losses = comparison.table();
        String what = window.messages().text("contagion.drawing");
        this.drawing = new Newest(window, what);
        this.painting = new Newest(window, what);
        this.shades = new ReadOnlyObjectWrapper<>(Shade.all(losses, 0));
        engine.subscribe(this::chosen);
        window.placesProperty().subscribe(places -> places.ifPresent(this::draw));
    }

    /** The engine whose failures are shown, by its number in the result. */
    IntegerProperty engineProperty() {
        return engine;
    }

    /** What the colour of each institution says. */
    ReadOnlyObjectProperty<Shade[]> shadesProperty() {
        return shades.getReadOnlyProperty();
    }

    /** What is drawn; empty until the nodes are placed. */
    ReadOnlyObjectProperty<Optional<Drawing>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Paints in other colours. */
    void recolour(Map<Shade, Integer> other) {
        if (!other.equals(colours)) {
            colours = Map.copyOf(other);
            paint();
        }
    }

    private void chosen(Number number) {
        shades.set(Shade.all(losses, number.intValue()));
        paint();
    }

    /** Places of another network are none of this drawing's. */
    private void draw(Positions places) {
        if (places.x().length == network.size()) {
            drawing.ask(
                    () ->
                            new Draughtsman(network, Figures.of(network))
                                    .draw(
                                            DrawingSettings.suiting(network),
                                            places,
                                            NodeColours.light())
                                    .drawing(),
                    this::drawn);
        }
    }

    private void drawn(Drawing made) {
        outline = Optional.of(made);
        paint();
    }

    private void paint() {
        if (outline.isPresent() && !colours.isEmpty()) {
            Drawing shape = outline.get();
            Shade[] said = shades.get();
            Map<Shade, Integer> worn = colours;
            painting.ask(
                    () -> FailurePainting.paint(shape, said, worn),
                    painted -> picture.set(Optional.of(painted)));
        }
    }
}
