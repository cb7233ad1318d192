package rudra.ui.contagion.replay;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import rudra.job.Job;
import rudra.network.layout.Positions;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.style.Draughtsman;
import rudra.ui.network.style.DrawingSettings;
import rudra.ui.network.style.Figures;
import rudra.ui.network.style.NodeColours;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

/**
 * A shock played again by one of its engines: the round that is shown, and who is looked at.
 * Replays and paints in the background, the newest wish winning; used on the UI thread.
 */
final class ReplayModel {
    private final ReplaySubject subject;
    private final WindowModel window;
    private final Newest drawing;
    private final Newest painting;
    private final Newest inspecting;
    private final IntegerProperty engine = new SimpleIntegerProperty();
    private final IntegerProperty round = new SimpleIntegerProperty();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<OptionalInt> chosen =
            new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<Played>> played =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Inspection>> inspection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Still>> still =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Drawing>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Drawing> outline = Optional.empty();
    private Optional<Positions> places = Optional.empty();
    private Optional<Job<Played>> running = Optional.empty();
    private Map<Tone, Integer> colours = Map.of();
    private int asked;

    ReplayModel(ReplaySubject subject, WindowModel window) {
        this.subject = subject;
        this.window = window;
        this.drawing = new Newest(window, window.messages().text("contagion.drawing"));
        this.painting = new Newest(window, window.messages().text("contagion.drawing"));
        this.inspecting = new Newest(window, window.messages().text("contagion.replay.inspect"));
        engine.subscribe(number -> replay(number.intValue()));
        round.subscribe(_ -> showRound());
        chosen.subscribe(this::inspect);
        window.placesProperty().subscribe(found -> found.ifPresent(this::draw));
    }

    ReplaySubject subject() {
        return subject;
    }

    /** Which engine plays, by its number. */
    IntegerProperty engineProperty() {
        return engine;
    }

    /** The round that is shown. */
    IntegerProperty roundProperty() {
        return round;
    }

    /** Whether rounds pass by themselves. */
    BooleanProperty playingProperty() {
        return playing;
    }

    /** Who is looked at, by position. */
    ObjectProperty<OptionalInt> chosenProperty() {
        return chosen;
    }

    /** The replay; empty while it is under way. */
    ReadOnlyObjectProperty<Optional<Played>> playedProperty() {
        return played.getReadOnlyProperty();
    }

    /** What is known of who is looked at. */
    ReadOnlyObjectProperty<Optional<Inspection>> inspectionProperty() {
        return inspection.getReadOnlyProperty();
    }

    /** What the picture shows; empty until there is one. */
    ReadOnlyObjectProperty<Optional<Still>> stillProperty() {
        return still.getReadOnlyProperty();
    }

    /** What is drawn; empty until replayed and placed. */
    ReadOnlyObjectProperty<Optional<Drawing>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Plays on, from the beginning where the end is shown; or stops. */
    void playOrPause() {
        if (!playing.get() && round.get() >= last()) {
            round.set(0);
        }
        playing.set(!playing.get() && last() > 0);
    }

    /** A round passes while playing; the last one ends it. */
    void tick() {
        if (playing.get()) {
            show(round.get() + 1);
            playing.set(round.get() < last());
        }
    }

    /** Shows another round and stops playing. */
    void jump(int wanted) {
        playing.set(false);
        show(wanted);
    }

    private void show(int wanted) {
        round.set(Math.clamp(wanted, 0, last()));
    }

    /** The last round. */
    int last() {
        return played.get().map(Played::last).orElse(0);
    }

    /** Paints in other colours. */
    void recolour(Map<Tone, Integer> other) {
        if (!other.equals(colours)) {
            colours = Map.copyOf(other);
            paint();
        }
    }

    private void replay(int number) {
        running.ifPresent(Job::cancel);
        playing.set(false);
        played.set(Optional.empty());
        inspection.set(Optional.empty());
        int ticket = ++asked;
        Job<Played> job =
                window.submit(
                        window.messages()
                                .text("contagion.replay.job", subject.engines().get(number)),
                        progress ->
                                Played.of(
                                        number,
                                        subject.replaying().replay(number, progress),
                                        progress),
                        done -> arrived(done, ticket));
        running = Optional.of(job);
    }

    private void arrived(Played done, int ticket) {
        if (ticket == asked) {
            played.set(Optional.of(done));
            show(done.last());
            paint();
            inspect(chosen.get());
        }
    }

    private void showRound() {
        paint();
        inspect(chosen.get());
    }

    private void inspect(OptionalInt institution) {
        inspecting.forget();
        if (institution.isEmpty() || played.get().isEmpty()) {
            inspection.set(Optional.empty());
            return;
        }
        Played shown = played.get().get();
        int i = institution.getAsInt();
        int until = round.get();
        inspecting.ask(
                () -> Inspection.of(subject.network(), shown.replay(), i, until),
                found -> inspection.set(Optional.of(found)));
    }

    /** Places of another network are none of this drawing's. */
    private void draw(Positions found) {
        if (found.size() == subject.network().size()) {
            drawing.ask(() -> outline(found), made -> drawn(made, found));
        }
    }

    private Drawing outline(Positions found) {
        return new Draughtsman(subject.network(), Figures.of(subject.network()))
                .draw(DrawingSettings.suiting(subject.network()), found, NodeColours.light())
                .drawing();
    }

    private void drawn(Drawing made, Positions found) {
        outline = Optional.of(made);
        places = Optional.of(found);
        paint();
    }

    /** The replay with the places; empty until there are both. */
    Optional<Footage> footage() {
        return played.get()
                .flatMap(done ->
                        places.map(where ->
                                new Footage(
                                        subject.network(),
                                        where,
                                        done.replay().outcome(),
                                        done.replay().trail(),
                                        subject.engines().get(done.engine()))));
    }

    private void paint() {
        Optional<Footage> ready = footage();
        if (ready.isPresent() && outline.isPresent() && !colours.isEmpty()) {
            Drawing shape = outline.get();
            Map<Tone, Integer> worn = colours;
            int shown = round.get();
            painting.ask(() -> Frame.of(ready.get(), shown, shape, worn), this::painted);
        }
    }

    private void painted(Frame frame) {
        still.set(Optional.of(frame.still()));
        picture.set(Optional.of(frame.drawing()));
    }

    private record Frame(Still still, Drawing drawing) {
        static Frame of(Footage footage, int round, Drawing shape, Map<Tone, Integer> worn) {
            Still still = Still.of(footage, round);
            return new Frame(still, StillPainting.paint(shape, still, worn));
        }
    }

    /** The link that an edge of the picture stands for. */
    Link link(int edge) {
        Drawing shown = picture.get().orElseThrow();
        int from = shown.from()[edge];
        int to = shown.to()[edge];
        // Exposures lead from creditor to debtor, losses above them the other way.
        boolean isExposure = edge < outline.map(Drawing::edges).orElse(0);
        return isExposure ? new Link(from, to) : new Link(to, from);
    }
}
