package rudra.ui.dataset.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import rudra.app.Messages;
import rudra.dataset.Dataset;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.fx.Controls;

/** What is to be predicted, and the button that profiles the table for it. */
final class TargetBar {
    private static final double WIDTH = 560;

    private final DatasetViewModel model;
    private final Messages messages;
    private final ComboBox<String> target = new ComboBox<>();
    private final ComboBox<String> positive = new ComboBox<>();
    private final FlowPane view = new FlowPane(12, 8);

    TargetBar(DatasetViewModel model) {
        this.model = model;
        this.messages = model.messages();
        prepare(target, "profile-target", "dataset.profile.no-target");
        prepare(positive, "profile-positive", "dataset.profile.rarest");
        target.valueProperty().subscribe(this::aim);
        positive.valueProperty()
                .subscribe(name -> {
                    if (name != null) {
                        model.positiveProperty().set(name);
                    }
                });
        model.openProperty().subscribe(() -> offer());
        model.targetProperty().subscribe(target::setValue);
        model.positiveProperty().subscribe(positive::setValue);
        model.classesProperty().subscribe(this::offerClasses);
        view.setAlignment(Pos.BOTTOM_LEFT);
        view.setPrefWrapLength(WIDTH);
        view.getChildren()
                .setAll(
                        labelled("dataset.profile.target", target),
                        labelled("dataset.profile.positive", positive),
                        progress());
    }

    Node view() {
        return view;
    }

    private void prepare(ComboBox<String> box, String id, String none) {
        box.setId(id);
        box.setPrefWidth(170);
        box.getStyleClass().add("small-box");
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String name) {
                        return name == null || name.isEmpty() ? messages.text(none) : name;
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("The box cannot be edited.");
                    }
                });
    }

    private VBox labelled(String key, ComboBox<String> box) {
        box.setAccessibleText(messages.text(key));
        return new VBox(2, Controls.label(messages.text(key), "small-caps"), box);
    }

    private Node progress() {
        ProgressBar progress = new ProgressBar();
        progress.setPrefWidth(90);
        progress.setAccessibleText(messages.text("dataset.profile.running"));
        Button cancel = Controls.button(messages.text("job.cancel"), model::cancel);
        HBox running = new HBox(8, progress, cancel);
        running.setAlignment(Pos.CENTER_LEFT);
        model.runningProperty().subscribe(job -> Controls.visible(running, job.isPresent()));
        return running;
    }

    private void offer() {
        List<String> names = new ArrayList<>(List.of(""));
        model.dataset().map(Dataset::names).ifPresent(names::addAll);
        String chosen = model.targetProperty().get();
        target.setItems(FXCollections.observableList(names));
        target.setValue(chosen);
    }

    private void offerClasses(List<String> classes) {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(classes);
        String chosen = Optional.ofNullable(model.positiveProperty().get()).orElse("");
        positive.setItems(FXCollections.observableList(names));
        positive.setValue(chosen);
        positive.setDisable(classes.isEmpty());
    }

    private void aim(String name) {
        if (name != null) {
            model.targetProperty().set(name);
        }
    }
}
