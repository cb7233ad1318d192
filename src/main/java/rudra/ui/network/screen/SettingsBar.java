package rudra.ui.network.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.Institutions;
import rudra.ui.network.style.Arrangement;
import rudra.ui.network.style.DrawingSettings;
import rudra.ui.network.style.Figure;

/** The boxes above the drawing that say what it shows; each change can be undone. */
final class SettingsBar {
    private static final List<Integer> EDGES =
            List.of(0, 200, 500, 2_000, 10_000, Integer.MAX_VALUE);

    private final NetworkViewModel model;
    private final Messages messages;
    private final ComboBox<Arrangement> arrangement;
    private final ComboBox<String> size;
    private final ComboBox<String> colour;
    private final ComboBox<Integer> edges;
    private final TextField atLeast;
    private boolean showing;

    /** The controls of the bar, as its layout made them. */
    record Boxes(
            ComboBox<Arrangement> arrangement,
            ComboBox<String> size,
            ComboBox<String> colour,
            ComboBox<Integer> edges,
            TextField atLeast) {}

    SettingsBar(NetworkViewModel model, Boxes boxes) {
        this.model = model;
        this.messages = model.messages();
        this.arrangement = boxes.arrangement();
        this.size = boxes.size();
        this.colour = boxes.colour();
        this.edges = boxes.edges();
        this.atLeast = boxes.atLeast();
        arrangement.getItems().setAll(Arrangement.values());
        edges.getItems().setAll(EDGES);
        prepare(arrangement, a -> messages.text(a.key()), a -> change(s -> s.arranged(a)));
        prepare(size, this::title, key -> change(s -> s.sizedBy(key)));
        prepare(colour, this::title, key -> change(s -> s.colouredBy(key)));
        prepare(edges, this::edgesTitle, most -> change(s -> s.showing(s.edges().atMost(most))));
        arrangement.setCellFactory(_ -> new ArrangementCell());
        atLeast.setOnAction(_ -> showAbove());
        atLeast.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        showAbove();
                    }
                });
        model.subjectProperty().subscribe(this::offer);
        model.drawing().settingsProperty().subscribe(this::show);
    }

    private <T> void prepare(ComboBox<T> box, Function<T, String> words, Consumer<T> changed) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T item) {
                        return item == null ? "" : words.apply(item);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("The box cannot be edited.");
                    }
                });
        box.valueProperty()
                .subscribe((before, now) -> {
                    if (!showing && now != null) {
                        changed.accept(now);
                    }
                });
    }

    private void offer(Optional<Subject> subject) {
        showing = true;
        List<String> sizes = new ArrayList<>();
        List<String> colours = new ArrayList<>(List.of(DrawingSettings.STATUS));
        subject.ifPresent(of -> {
            Institutions institutions = of.network().institutions();
            institutions.textColumns().stream().map(DrawingSettings::text).forEach(colours::add);
            of.figures().all().stream().map(Figure::key).forEach(sizes::add);
        });
        colours.addAll(sizes);
        size.getItems().setAll(sizes);
        colour.getItems().setAll(colours);
        showing = false;
        show(model.drawing().settingsProperty().get());
    }

    private void show(Optional<DrawingSettings> settings) {
        showing = true;
        settings.ifPresent(now -> {
            arrangement.setValue(now.arrangement());
            size.setValue(now.sizeBy());
            colour.setValue(now.colourBy());
            edges.setValue(now.edges().most());
            double least = now.edges().atLeast();
            atLeast.setText(least == 0 ? "" : NumberText.of(least));
        });
        showing = false;
    }

    private void change(Function<DrawingSettings, DrawingSettings> change) {
        model.drawing()
                .settingsProperty()
                .get()
                .ifPresent(now ->
                        model.drawing()
                                .change(messages.text("network.edit.drawing"), change.apply(now)));
    }

    /** What is not a number is taken back. */
    private void showAbove() {
        double least = atLeast.getText().isBlank() ? 0 : NumberStyle.POINT.parse(atLeast.getText());
        if (least >= 0 && Double.isFinite(least)) {
            change(s -> s.showing(s.edges().above(least)));
        }
        show(model.drawing().settingsProperty().get());
    }

    private String title(String key) {
        if (key.equals(DrawingSettings.STATUS)) {
            return messages.text("network.colour.status");
        }
        if (key.equals(DrawingSettings.text(Institutions.COUNTRY))) {
            return messages.text("figure.country");
        }
        return model.subjectProperty()
                .get()
                .flatMap(of -> of.figures().find(key))
                .map(figure -> figure.title(messages))
                .orElseGet(() -> DrawingSettings.column(key));
    }

    private String edgesTitle(int most) {
        return switch (most) {
            case 0 -> messages.text("network.edges.none");
            case Integer.MAX_VALUE -> messages.text("network.edges.all");
            default -> messages.text("network.edges.largest", most);
        };
    }

    /** The map needs places. */
    private final class ArrangementCell extends ListCell<Arrangement> {
        @Override
        protected void updateItem(Arrangement item, boolean empty) {
            super.updateItem(item, empty);
            boolean possible =
                    item != Arrangement.MAP
                            || model.subjectProperty().get().filter(Subject::hasPlaces).isPresent();
            setDisable(!possible);
            setText(
                    empty || item == null
                            ? null
                            : messages.text(item.key())
                                    + (possible
                                            ? ""
                                            : " — " + messages.text("arrangement.no-places")));
        }
    }
}
