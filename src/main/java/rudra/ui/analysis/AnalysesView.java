package rudra.ui.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.config.FileButtons;
import rudra.ui.config.ParameterFile;
import rudra.ui.form.FormModel;
import rudra.ui.form.FormView;
import rudra.ui.fx.Controls;
import rudra.ui.fx.EmptyState;
import rudra.ui.fx.FileDrop;
import rudra.ui.fx.Fxml;
import rudra.ui.result.ResultModel;
import rudra.ui.result.ResultView;
import rudra.ui.shell.Screen;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;

/** The list of analyses, the form of one, and its result. */
public final class AnalysesView implements Screen {
    private final WindowModel window;
    private final Messages messages;
    private final AnalysesViewModel model;
    private final Parent view;
    private Subscription following = Subscription.EMPTY;

    private final Map<FormModel, Parent> views = new HashMap<>();
    private final Label outdated = new Label();

    @FXML private ListView<Analysis<?, ?>> list;
    @FXML private Label title;
    @FXML private Label description;
    @FXML private Label citation;
    @FXML private VBox inputs;
    @FXML private VBox form;
    @FXML private TextField seed;
    @FXML private HBox buttons;
    @FXML private StackPane result;

    /** Loads the screen's layout. */
    public AnalysesView(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        this.model = new AnalysesViewModel(window);
        this.view = Fxml.load("analyses", this, messages);
    }

    @Override
    public Parent view() {
        return view;
    }

    /** The state behind the screen. */
    public AnalysesViewModel model() {
        return model;
    }

    @FXML
    private void initialize() {
        list.getItems().setAll(model.analyses());
        list.setCellFactory(_ -> new AnalysisCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(analysis -> {
                    if (analysis != null) {
                        model.select(analysis);
                    }
                });
        seed.textProperty().bindBidirectional(model.seedProperty());
        model.selectedProperty().subscribe(this::show);
        outdated.setText(messages.text("analyses.outdated"));
        asRemark(outdated);
        model.outdatedProperty().subscribe(old -> Controls.visible(outdated, old));
        model.completedProperty().subscribe(this::showResult);
    }

    private void show(Analysis<?, ?> analysis) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        list.getSelectionModel().select(analysis);
        title.setText(messages.title(analysis.id()));
        description.setText(messages.description(analysis.id()));
        citation.setText(analysis.citation());
        inputs.getChildren().setAll(analysis.inputs().stream().map(this::input).toList());
        form.getChildren().setAll(views.computeIfAbsent(model.formProperty().get(), this::form));
        showButtons();
    }

    /** A form keeps its controls, and what is unfolded in them, while the window is open. */
    private Parent form(FormModel shown) {
        return new FormView(shown, messages, model.names()).view();
    }

    private void showButtons() {
        var blocked = model.blocked();
        Action run = Action.of("run-analysis", messages, model::run).unless(blocked);
        Label reason = Controls.paragraph("", "muted", "small-text");
        follow(
                blocked.subscribe(text -> {
                    reason.setText(text.orElse(""));
                    Controls.visible(reason, text.isPresent());
                }));
        Button reset =
                Controls.button(
                        messages.text("form.reset"),
                        () -> model.formProperty().get().reset(),
                        "flat");
        StackPane runButton = ActionControls.button(run, "accent");
        runButton.setMinWidth(Region.USE_PREF_SIZE);
        Button cancel = Controls.button(messages.text("job.cancel"), model::cancel);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        follow(
                model.runningProperty()
                        .subscribe(job -> {
                            Controls.visible(cancel, job.isPresent());
                            Controls.visible(runButton, job.isEmpty());
                        }));
        HBox files =
                FileButtons.of(
                        new ParameterFile(window, model.selectedProperty().get()),
                        model.formProperty().get(),
                        model.seedProperty(),
                        model::files,
                        messages);
        buttons.getChildren().setAll(runButton, cancel, reset, files, reason);
    }

    private void follow(Subscription subscription) {
        following = following.and(subscription);
    }

    private Node input(InputDeclaration<?> input) {
        Label label = Controls.label(model.label(input), "form-label");
        VBox row = new VBox(label);
        row.getStyleClass().add("form-row");
        row.getChildren()
                .add(AnalysesViewModel.isNetwork(input) ? networkInput() : fileInput(input));
        return row;
    }

    private Node networkInput() {
        Label name = Controls.paragraph("", "input-name");
        follow(
                window.networkProperty()
                        .subscribe(open ->
                                name.setText(
                                        open.map(OpenNetwork::title)
                                                .orElse(messages.text("status.no-network")))));
        Button choose =
                Controls.button(messages.text("analyses.open"), window::chooseNetwork, "small");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, name, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node fileInput(InputDeclaration<?> input) {
        Label name = Controls.paragraph("", "input-name");
        follow(
                model.fileProperty(input)
                        .subscribe(file ->
                                name.setText(
                                        file.map(source -> source.path().getFileName())
                                                .map(Path::toString)
                                                .orElse(messages.text("analyses.no-file")))));
        String what = messages.text("analyses.choose-file");
        Button choose =
                Controls.button(
                        what,
                        () -> window.dialogs().open(what).ifPresent(f -> choose(input, f)),
                        "small");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, name, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(2, row, size(model.file(input)));
        FileDrop.on(all, file -> choose(input, file));
        return all;
    }

    private void choose(InputDeclaration<?> input, Path file) {
        model.fileProperty(input).set(Optional.of(InputSource.of(file)));
    }

    private Label size(ChosenFile file) {
        Label size = Controls.label("", "muted", "small-text");
        follow(
                file.tableProperty()
                        .subscribe(table -> {
                            size.setText(
                                    table.map(t ->
                                                    messages.text(
                                                            "analyses.table-size",
                                                            t.rows(),
                                                            t.columns().size()))
                                            .orElse(""));
                            Controls.visible(size, table.isPresent());
                        }));
        return size;
    }

    private void showResult(Optional<CompletedRun> run) {
        Node shown =
                run.<Node>map(this::resultView)
                        .orElseGet(() ->
                                EmptyState.of(
                                        MaterialDesignC.CHART_BOX_OUTLINE,
                                        messages.text("analyses.empty-title"),
                                        messages.text("analyses.empty-text"),
                                        List.of()));
        result.getChildren().setAll(shown);
    }

    private Node resultView(CompletedRun done) {
        VBox view = new VBox(outdated);
        done.part()
                .map(part -> new Label(messages.text("analyses.stopped", part)))
                .ifPresent(remark -> {
                    asRemark(remark);
                    view.getChildren().add(remark);
                });
        view.getChildren().add(new ResultView(ResultModel.of(window, done), messages).view());
        VBox.setVgrow(view.getChildren().getLast(), Priority.ALWAYS);
        return view;
    }

    private static void asRemark(Label remark) {
        remark.getStyleClass().add("findings");
        remark.setWrapText(true);
        remark.setMaxWidth(Double.MAX_VALUE);
    }

    private final class AnalysisCell extends ListCell<Analysis<?, ?>> {
        @Override
        protected void updateItem(Analysis<?, ?> analysis, boolean empty) {
            super.updateItem(analysis, empty);
            if (empty || analysis == null) {
                setGraphic(null);
                return;
            }
            setPrefWidth(0);
            VBox box =
                    new VBox(
                            Controls.paragraph(messages.title(analysis.id()), "list-title"),
                            Controls.paragraph(analysis.id(), "list-id"));
            setGraphic(box);
        }
    }
}
