package rudra.ui.contagion;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.form.CompactForm;
import rudra.ui.form.FieldModel;
import rudra.ui.fx.Controls;
import rudra.ui.fx.EmptyState;
import rudra.ui.fx.Fxml;
import rudra.ui.shell.Screen;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;

/** The screen “Shock and compare”. */
public final class ContagionView implements Screen {
    private static final String RUN_KEYS = "Shortcut+Enter";

    private final WindowModel window;
    private final Messages messages;
    private final ContagionViewModel model;
    private final Action run;
    private final Parent view;

    @FXML private VBox editor;
    @FXML private Label network;
    @FXML private VBox failing;
    @FXML private VBox losses;
    @FXML private VBox everybody;
    @FXML private VBox engines;
    @FXML private VBox foot;
    @FXML private StackPane results;

    /** Loads the screen's layout. */
    public ContagionView(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        this.model = new ContagionViewModel(window);
        this.run =
                Action.of("compare-engines", messages, model::run)
                        .unless(model.blocked())
                        .on(RUN_KEYS);
        this.view = Fxml.load("contagion", this, messages);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Action> actions() {
        return List.of(run);
    }

    /** The state behind the screen. */
    public ContagionViewModel model() {
        return model;
    }

    @FXML
    private void initialize() {
        failing.getChildren().add(new FailingEditor(model, messages).view());
        losses.getChildren().add(new LossEditor(model, window).view());
        List<FieldModel> settings = model.settings();
        everybody
                .getChildren()
                .add(form(settings.stream().filter(ContagionViewModel::isShock).toList()));
        engines.getChildren().add(engineForm(settings));
        foot.getChildren().add(new RunBar(model, run, window).view());
        window.networkProperty().subscribe(this::showNetwork);
        model.comparisonProperty().subscribe(this::showResults);
    }

    private Node form(List<FieldModel> fields) {
        return new CompactForm(fields, messages, window.names()).view();
    }

    /** Shows what the chosen engines are asked, and nothing that concerns others alone. */
    private Node engineForm(List<FieldModel> settings) {
        CompactForm form =
                new CompactForm(
                        settings.stream().filter(f -> !ContagionViewModel.isShock(f)).toList(),
                        messages,
                        window.names());
        model.enginesProperty().subscribe(_ -> form.show(model::concernsChosen));
        return form.view();
    }

    private void showNetwork(Optional<OpenNetwork> open) {
        network.setText(open.map(OpenNetwork::title).orElse(""));
        Controls.visible(editor, open.isPresent());
        showResults(model.comparisonProperty().get());
    }

    private void showResults(Optional<Comparison> comparison) {
        Node shown =
                comparison
                        .map(done -> new ResultsView(done, model, window).view())
                        .orElseGet(this::nothing);
        results.getChildren().setAll(shown);
    }

    private Node nothing() {
        if (window.networkProperty().get().isPresent()) {
            return EmptyState.of(
                    MaterialDesignF.FLASH_OUTLINE,
                    messages.text("contagion.empty.title"),
                    messages.text("contagion.empty.text"),
                    List.of());
        }
        Button sample =
                Controls.button(
                        messages.text("contagion.open-sample"), model::openSample, "accent");
        sample.setId("open-sample");
        return EmptyState.of(
                MaterialDesignG.GRAPH_OUTLINE,
                messages.text("contagion.no-network.title"),
                messages.text("contagion.no-network.text"),
                List.of(
                        sample,
                        Controls.button(
                                messages.text("action.open-network.title"),
                                window::chooseNetwork)));
    }
}
