package rudra.ui.simulation.drawing;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import rudra.network.Network;
import rudra.network.layout.Positions;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.style.Draughtsman;
import rudra.ui.network.style.DrawingSettings;
import rudra.ui.network.style.Figures;
import rudra.ui.network.style.NodeColours;
import rudra.ui.simulation.watch.Recording;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.simulation.watch.StepFrame;
import rudra.ui.theme.Theme;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

/**
 * The picture of the step that is shown. Painted in the background, the newest wish winning; used
 * on the UI thread.
 */
public final class DrawingModel {
    private final SimulationViewModel model;
    private final WindowModel window;
    private final Newest drawing;
    private final Newest painting;
    private final ObjectProperty<ColourBy> colourBy = new SimpleObjectProperty<>(ColourBy.STATUS);
    private final ReadOnlyObjectWrapper<Optional<StepPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawing>> outline =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Network> drawn = Optional.empty();

    /** The picture of a run. */
    public DrawingModel(SimulationViewModel model) {
        this.model = model;
        this.window = model.window();
        this.drawing = new Newest(window, window.messages().text("simulation.drawing"));
        this.painting = new Newest(window, window.messages().text("simulation.drawing"));
        window.placesProperty().subscribe(_ -> draw());
        model.frameProperty().subscribe(_ -> paint());
        colourBy.subscribe(_ -> paint());
        window.untilClosed(window.desktop().theme().themeProperty().subscribe(this::draw));
    }

    /** What the colour of an institution says. */
    public ObjectProperty<ColourBy> colourByProperty() {
        return colourBy;
    }

    /** The network at rest, before the first step; empty until its institutions are placed. */
    public ReadOnlyObjectProperty<Optional<Drawing>> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /** What is drawn of the step that is shown; empty until there is one. */
    public ReadOnlyObjectProperty<Optional<StepPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    private void draw() {
        Optional<Network> network = model.network();
        Optional<Positions> places = window.placesProperty().get();
        if (network.isEmpty() || places.isEmpty() || places.get().size() != network.get().size()) {
            outline.set(Optional.empty());
            picture.set(Optional.empty());
            drawn = Optional.empty();
            return;
        }
        Network of = network.get();
        Positions where = places.get();
        NodeColours colours = colours();
        drawing.ask(() -> outline(of, where, colours), made -> placed(of, made));
    }

    private NodeColours colours() {
        boolean isDark = window.desktop().theme().themeProperty().get() == Theme.DARK;
        return isDark ? NodeColours.dark() : NodeColours.light();
    }

    private static Drawing outline(Network network, Positions places, NodeColours colours) {
        DrawingSettings usual = DrawingSettings.suiting(network);
        DrawingSettings bySize =
                new DrawingSettings(
                        usual.arrangement(), Figures.ASSETS, usual.colourBy(), usual.edges());
        Drawing drawn =
                new Draughtsman(network, Figures.of(network))
                        .draw(bySize, places, colours)
                        .drawing();
        return StepPainting.atRest(drawn, colours);
    }

    private void placed(Network of, Drawing made) {
        drawn = Optional.of(of);
        outline.set(Optional.of(made));
        paint();
    }

    /** How the steps of the run are painted; empty until it has begun and is placed. */
    public Optional<StepPainting> style() {
        Optional<Recording> run = model.recordingProperty().get();
        if (run.isEmpty()
                || outline.get().isEmpty()
                || !drawn.equals(run.map(r -> r.simulation().network()))) {
            return Optional.empty();
        }
        return run.get()
                .frame(0)
                .map(start ->
                        new StepPainting(
                                outline.get().orElseThrow(),
                                run.get().simulation().scenario(),
                                start,
                                colours()));
    }

    private void paint() {
        Optional<StepPainting> style = style();
        Optional<StepFrame> frame = model.frameProperty().get();
        if (style.isEmpty() || frame.isEmpty()) {
            painting.forget();
            picture.set(Optional.empty());
            return;
        }
        ColourBy wanted = colourBy.get();
        painting.ask(
                () -> style.get().paint(frame.get(), wanted),
                made -> picture.set(Optional.of(made)));
    }
}
