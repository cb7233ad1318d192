package rudra.ui.dataset.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.dataset.inspect.ColumnInspector;
import rudra.ui.dataset.plot.PlotPane;
import rudra.ui.dataset.plot.PlotViewModel;
import rudra.ui.dataset.preview.TableImport;
import rudra.ui.dataset.preview.TableImportView;
import rudra.ui.dataset.profile.ProfilePane;
import rudra.ui.dataset.table.DataTable;
import rudra.ui.dataset.table.TableViewModel;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Debounce;
import rudra.ui.fx.EmptyState;
import rudra.ui.fx.Fxml;
import rudra.ui.reading.FileImport.Stage;
import rudra.ui.shell.Screen;
import rudra.ui.window.DatasetRequest;
import rudra.ui.window.GuidedPath;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;

/**
 * The open table: its rows, its profile, plots of it; and the look at a file before it is opened.
 */
public final class DatasetScreen implements Screen {
    private final WindowModel window;
    private final Messages messages;
    private final DatasetViewModel model;
    private final TableImport opening;
    private final TableImportView look;
    private final ColumnInspector column;
    private final StackPane inspector = new StackPane();
    private final HBox samples = new HBox(8);
    private final Parent view;

    @FXML private StackPane nothing;
    @FXML private StackPane preview;
    @FXML private VBox content;
    @FXML private Label title;
    @FXML private Label facts;
    @FXML private HBox buttons;
    @FXML private TabPane tabs;
    @FXML private Tab tableTab;
    @FXML private Tab profileTab;
    @FXML private Tab plotsTab;

    /** The screen of a window. */
    public DatasetScreen(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        this.model = new DatasetViewModel(window);
        this.opening = new TableImport(window, new Debounce()::later);
        this.look = new TableImportView(opening);
        this.column = new ColumnInspector(model);
        this.view = Fxml.load("dataset", this, messages);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public List<Action> actions() {
        return List.of(profile(), compare(), another(), again());
    }

    private Action again() {
        return Action.of("reread-dataset", messages, this::readAgain).unless(needsTable());
    }

    private void readAgain() {
        model.openProperty()
                .get()
                .ifPresent(open -> window.datasets().open(DatasetRequest.again(open)));
    }

    private Action another() {
        return Action.of("open-dataset", messages, window::chooseDataset);
    }

    private Action compare() {
        return Action.of("compare-models", messages, model::compare).unless(needsTable());
    }

    private Action profile() {
        return Action.of("profile-dataset", messages, this::profileTable).unless(needsTable());
    }

    private void profileTable() {
        tabs.getSelectionModel().select(profileTab);
        model.profile();
    }

    private ObservableValue<Optional<String>> needsTable() {
        return model.openProperty()
                .map(open ->
                        open.isPresent()
                                ? Optional.empty()
                                : Optional.of(messages.text("dataset.none")));
    }

    @FXML
    private void initialize() {
        preview.getChildren().setAll(look.view());
        buttons.getChildren()
                .setAll(
                        ActionControls.iconButton(again(), MaterialDesignT.TABLE_COG),
                        ActionControls.iconButton(another(), MaterialDesignF.FOLDER_OPEN_OUTLINE),
                        ActionControls.button(profile()),
                        ActionControls.button(compare(), "accent"));
        plotsTab.setContent(new PlotPane(new PlotViewModel(model)).view());
        profileTab.setContent(new ProfilePane(model, profile()).view());
        model.runningProperty()
                .subscribe(job -> {
                    if (job.isPresent()) {
                        tabs.getSelectionModel().select(profileTab);
                    }
                });
        tableTab.setContent(new DataTable(model, new TableViewModel(window)).view());
        samples.setAlignment(Pos.CENTER);
        window.submit(
                messages.text("job.samples"),
                progress -> window.desktop().services().samples(),
                this::offer);
        window.path()
                .stepProperty()
                .subscribe(step -> {
                    if (step.equals(Optional.of(GuidedPath.Step.PROFILE))) {
                        profileTable();
                    }
                });
        opening.stageProperty().subscribe(() -> show());
        model.openProperty().subscribe(() -> show());
        VBox.setVgrow(inspector, Priority.ALWAYS);
    }

    private void offer(List<Sample> all) {
        samples.getChildren()
                .setAll(
                        all.stream()
                                .filter(sample -> sample.dataset().isPresent())
                                .map(this::card)
                                .toList());
        show();
    }

    private Node card(Sample sample) {
        VBox words =
                new VBox(
                        4,
                        Controls.paragraph(sample.title(), "card-title"),
                        Controls.paragraph(sample.lookFor(), "card-text"));
        Button card = new Button(null, words);
        card.getStyleClass().addAll("card-button", "sample-card");
        card.setId("sample-" + sample.id());
        card.setAccessibleText(messages.text("home.open-sample", sample.title()));
        card.setOnAction(_ -> window.datasets().open(DatasetRequest.sample(sample)));
        return card;
    }

    private void show() {
        Optional<OpenDataset> open = model.openProperty().get();
        boolean looking = opening.stageProperty().get() == Stage.LOOKING;
        boolean reading = opening.stageProperty().get() == Stage.READING;
        Controls.visible(preview, looking);
        Controls.visible(content, open.isPresent() && !looking);
        Controls.visible(nothing, open.isEmpty() && !looking);
        nothing.getChildren().setAll(reading ? new ProgressIndicator() : empty());
        inspector.getChildren().setAll(looking ? look.options() : column.view());
        open.ifPresent(this::name);
        if (looking) {
            window.inspectorShownProperty().set(true);
        }
    }

    private void name(OpenDataset open) {
        title.setText(open.title());
        facts.setText(
                messages.text(
                        "dataset.facts",
                        open.dataset().size(),
                        open.dataset().columns().size(),
                        String.valueOf(open.source().path().getFileName())));
    }

    private Node empty() {
        List<Node> ways = new ArrayList<>();
        ways.add(
                Controls.button(
                        messages.text("action.open-dataset.title"),
                        window::chooseDataset,
                        "accent"));
        VBox all =
                new VBox(
                        10,
                        EmptyState.of(
                                MaterialDesignT.TABLE,
                                messages.text("dataset.empty.title"),
                                messages.text("dataset.empty.text"),
                                ways),
                        samples);
        all.getStyleClass().add("dataset-empty");
        all.setAlignment(Pos.CENTER);
        return all;
    }
}
