package rudra.ui.network.screen;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import rudra.job.CancelledException;
import rudra.job.Job;
import rudra.network.layout.Positions;
import rudra.ui.edit.Edit;
import rudra.ui.network.style.Arrangement;
import rudra.ui.network.style.DrawingSettings;
import rudra.ui.network.style.NetworkDrawing;
import rudra.ui.network.style.NodeColours;
import rudra.ui.theme.Theme;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

/** The drawing: what it shows, where the nodes are, and the newest picture of it. */
final class DrawingViewModel {
    private final WindowModel window;
    private final Newest pictures;
    private final ObjectProperty<Optional<Subject>> subject;
    private final ReadOnlyObjectWrapper<Optional<DrawingSettings>> settings =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NetworkDrawing>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job<Positions>>> placing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Arrangement, Positions> known = new EnumMap<>(Arrangement.class);
    private Optional<Positions> places = Optional.empty();
    private Steps steps = new Steps(Runnable::run, places -> {});

    DrawingViewModel(WindowModel window, ObjectProperty<Optional<Subject>> subject) {
        this.window = window;
        this.subject = new SimpleObjectProperty<>(Optional.empty());
        this.pictures = new Newest(window, window.messages().text("network.draw"));
        subject.subscribe(this::begin);
        window.untilClosed(window.desktop().theme().themeProperty().subscribe(this::draw));
    }

    /** What the drawing shows; empty without a network. */
    ReadOnlyObjectProperty<Optional<DrawingSettings>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The drawing as it is now; empty until the first places are known. */
    ReadOnlyObjectProperty<Optional<NetworkDrawing>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The job that places the nodes, while it runs. */
    ReadOnlyObjectProperty<Optional<Job<Positions>>> placingProperty() {
        return placing.getReadOnlyProperty();
    }

    private void begin(Optional<Subject> opened) {
        stopSteps();
        known.clear();
        places = Optional.empty();
        pictures.forget();
        picture.set(Optional.empty());
        subject.set(opened);
        settings.set(opened.map(now -> DrawingSettings.suiting(now.network())));
        arrange();
    }

    /** Changes what is shown, so that it can be undone. */
    void change(String title, DrawingSettings changed) {
        settings.get()
                .filter(now -> !now.equals(changed))
                .ifPresent(now -> {
                    Optional<Subject> of = subject.get();
                    window.edits()
                            .perform(
                                    Edit.of(title, () -> apply(of, changed), () -> apply(of, now)));
                });
    }

    /** A change of another network's drawing has nothing to change any more. */
    private void apply(Optional<Subject> of, DrawingSettings changed) {
        if (of.equals(subject.get())) {
            boolean moved =
                    settings.get().map(s -> s.arrangement() != changed.arrangement()).orElse(true);
            settings.set(Optional.of(changed));
            if (moved) {
                arrange();
            } else {
                draw();
            }
        }
    }

    /** Keeps the places reached so far. */
    void stopPlacing() {
        placing.get().ifPresent(Job::cancel);
    }

    private void arrange() {
        stopSteps();
        if (subject.get().isEmpty() || settings.get().isEmpty()) {
            return;
        }
        Arrangement wanted = settings.get().get().arrangement();
        Optional<Positions> before = Optional.ofNullable(known.get(wanted));
        if (before.isPresent()) {
            use(before.get());
        } else {
            place(subject.get().get(), wanted);
        }
    }

    private void place(Subject of, Arrangement wanted) {
        Placing work = new Placing(of.network(), wanted);
        Steps way = new Steps(window.desktop().uiThread(), this::use);
        steps = way;
        Job<Positions> job =
                window.desktop()
                        .jobs()
                        .submit(
                                window.messages().text("network.place", of.opened().title()),
                                progress -> work.place(progress, way));
        placing.set(Optional.of(job));
        var _ =
                job.outcome()
                        .whenCompleteAsync(
                                (found, thrown) -> {
                                    if (placing.get().filter(job::equals).isEmpty()) {
                                        return;
                                    }
                                    placing.set(Optional.empty());
                                    if (thrown == null) {
                                        arrived(wanted, found);
                                    } else {
                                        failed(wanted, thrown);
                                    }
                                },
                                window.desktop().uiThread());
    }

    /** Steps of a job that was replaced are not shown. */
    private void stopSteps() {
        steps.stop();
        placing.get().ifPresent(Job::cancel);
        placing.set(Optional.empty());
    }

    private void arrived(Arrangement wanted, Positions found) {
        known.put(wanted, found);
        window.placesProperty().set(Optional.of(found));
        use(found);
    }

    private void failed(Arrangement wanted, Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
        if (cause instanceof CancelledException) {
            places.ifPresent(reached -> {
                known.put(wanted, reached);
                window.placesProperty().set(Optional.of(reached));
            });
        } else {
            window.fail(window.messages().text("network.draw"), thrown);
        }
    }

    /** Nodes move in the picture at hand; it is drawn anew only where there is none. */
    private void use(Positions found) {
        places = Optional.of(found);
        Optional<NetworkDrawing> now = picture.get();
        if (now.isPresent()) {
            NetworkDrawing moved =
                    new NetworkDrawing(
                            now.get().drawing().at(found.x(), found.y()), now.get().legend());
            picture.set(Optional.of(moved));
        } else if (!pictures.isAsking()) {
            draw();
        }
    }

    private void draw() {
        if (subject.get().isEmpty() || settings.get().isEmpty() || places.isEmpty()) {
            return;
        }
        Subject of = subject.get().get();
        DrawingSettings shown = settings.get().get();
        NodeColours colours =
                window.desktop().theme().themeProperty().get() == Theme.DARK
                        ? NodeColours.dark()
                        : NodeColours.light();
        Positions at = places.get();
        pictures.ask(() -> of.draughtsman().draw(shown, at, colours), this::drawn);
    }

    /** The nodes may have moved on while it was drawn. */
    private void drawn(NetworkDrawing made) {
        Positions now = places.orElseThrow();
        picture.set(
                Optional.of(
                        new NetworkDrawing(made.drawing().at(now.x(), now.y()), made.legend())));
    }
}
