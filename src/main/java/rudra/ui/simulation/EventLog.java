package rudra.ui.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.analysis.table.CsvText;
import rudra.app.Messages;
import rudra.network.Institutions;
import rudra.simulation.analysis.StepEvent;
import rudra.ui.fx.Controls;
import rudra.ui.simulation.watch.Recording;
import rudra.ui.simulation.watch.RunState;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.window.FileExport;

/** What happened, in words: of all steps or some, of all institutions or one. */
final class EventLog {
    private static final Duration BETWEEN = Duration.millis(300);

    private final SimulationViewModel model;
    private final Messages messages;
    private final FileExport export;
    private final ObservableList<StepEvent> shown = FXCollections.observableArrayList();
    private final ListView<StepEvent> list = new ListView<>(shown);
    private final TextField filter = new TextField();
    private final Label count = Controls.label("", "muted", "small-text");
    private final PauseTransition pause = new PauseTransition(BETWEEN);
    private final VBox page;

    EventLog(SimulationViewModel model) {
        this.model = model;
        this.messages = model.window().messages();
        this.export = new FileExport(model.window());
        this.page = new VBox(8, tools(), list);
        page.getStyleClass().add("event-log");
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setId("simulation-events");
        list.setAccessibleText(messages.text("simulation.events"));
        list.setPlaceholder(Controls.label(messages.text("simulation.events.none"), "muted"));
        list.setCellFactory(_ -> new EventCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::jump);
        filter.textProperty()
                .subscribe(_ -> {
                    fill();
                    reveal();
                });
        pause.setOnFinished(_ -> fill());
        model.player().lastProperty().subscribe(_ -> grown());
        model.recordingProperty().subscribe(_ -> fill());
        model.stateProperty()
                .subscribe(_ -> {
                    fill();
                    reveal();
                });
        model.player().shownProperty().subscribe(_ -> reveal());
    }

    Node view() {
        return page;
    }

    private Node tools() {
        filter.setId("simulation-filter");
        filter.setPromptText(messages.text("simulation.events.filter"));
        filter.setAccessibleText(messages.text("simulation.events.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox row =
                new HBox(
                        8,
                        filter,
                        count,
                        Controls.iconButton(
                                MaterialDesignT.TRAY_ARROW_DOWN,
                                messages.text("simulation.events.export"),
                                this::save));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void save() {
        List<StepEvent> events = List.copyOf(shown);
        export.text("events.csv", () -> csv(events));
    }

    private static String csv(List<StepEvent> events) {
        return CsvText.of(
                Stream.concat(
                        Stream.of(List.of("step", "event")),
                        events.stream()
                                .map(event ->
                                        List.of(CsvText.number(event.step()), event.text()))));
    }

    private void grown() {
        boolean isGoingOn = model.stateProperty().get() == RunState.RUNNING;
        if (isGoingOn && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    private void fill() {
        Optional<Recording> run = model.recordingProperty().get();
        List<StepEvent> events = run.map(Recording::events).orElse(List.of());
        Predicate<StepEvent> wanted = wanted(filter.getText().strip(), run);
        List<StepEvent> found = events.stream().filter(wanted).toList();
        // Scrolled to somewhere, the list stays there while it grows.
        if (found.size() > shown.size() && found.subList(0, shown.size()).equals(shown)) {
            shown.addAll(found.subList(shown.size(), found.size()));
        } else if (!found.equals(shown)) {
            shown.setAll(found);
        }
        count.setText(messages.text("simulation.events.count", found.size(), events.size()));
    }

    /** Marks the events of the step that is shown, and scrolls to the first of them. */
    private void reveal() {
        int step = model.player().shownProperty().get();
        StepEvent selected = list.getSelectionModel().getSelectedItem();
        if (selected != null && selected.step() == step) {
            // The user chose it where it stands.
            list.refresh();
            return;
        }
        list.getSelectionModel().clearSelection();
        list.refresh();
        list.scrollTo(place(shown, step));
    }

    /** Where the events of a step begin in a list, or those of the first step after it. */
    static int place(List<StepEvent> events, int step) {
        int place = 0;
        while (place < events.size() - 1 && events.get(place).step() < step) {
            place++;
        }
        return place;
    }

    /** A number is a step, an id or a name is an institution, anything else words. */
    private static Predicate<StepEvent> wanted(String text, Optional<Recording> run) {
        if (text.isEmpty() || run.isEmpty()) {
            return _ -> true;
        }
        if (text.matches("\\d{1,9}")) {
            int step = Integer.parseInt(text);
            return event -> event.step() == step;
        }
        String sought = text.toLowerCase(Locale.ROOT);
        Predicate<StepEvent> says = event -> event.text().toLowerCase(Locale.ROOT).contains(sought);
        OptionalInt who = institution(run.get().simulation().network().institutions(), text);
        return who.isPresent() ? event -> event.concerns(who.getAsInt()) : says;
    }

    private static OptionalInt institution(Institutions institutions, String text) {
        for (int i = 0; i < institutions.size(); i++) {
            if (institutions.id(i).equalsIgnoreCase(text)
                    || institutions.name(i).equalsIgnoreCase(text)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void jump(@Nullable StepEvent event) {
        if (event != null) {
            model.player().jump(event.step());
            if (event.institutions().length == 1) {
                model.selectedProperty().set(OptionalInt.of(event.institutions()[0]));
            }
        }
    }

    /** One event; those of the step that is shown stand out. */
    private final class EventCell extends ListCell<StepEvent> {
        private final Label step = Controls.label("", "event-step");
        private final Label text = Controls.paragraph("");
        private final HBox row = new HBox(10, step, text);

        EventCell() {
            getStyleClass().add("event-cell");
            HBox.setHgrow(text, Priority.ALWAYS);
            row.setAlignment(Pos.TOP_LEFT);
            // The words break where the list ends.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable StepEvent event, boolean empty) {
            super.updateItem(event, empty);
            getStyleClass().remove("at-step");
            if (empty || event == null) {
                setGraphic(null);
                return;
            }
            step.setText(messages.text("simulation.events.step", event.step()));
            text.setText(event.text());
            if (event.step() == model.player().shownProperty().get()) {
                getStyleClass().add("at-step");
            }
            setGraphic(row);
        }
    }
}
