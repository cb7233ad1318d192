package rudra.ui.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import rudra.analysis.RunRecord;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.fx.EmptyState;
import rudra.ui.fx.Fxml;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The table of past runs; the inspector shows the one that is chosen. */
public final class RunsView implements Screen {
    private static final Duration DEBOUNCE = Duration.millis(250);

    private final RunsViewModel model;
    private final Messages messages;
    private final Parent view;
    private final StackPane details = new StackPane();
    private final PauseTransition typing = new PauseTransition(DEBOUNCE);

    @FXML private Label count;
    @FXML private TextField filter;
    @FXML private Button refresh;
    @FXML private TableView<RunRecord> table;

    /** Loads the screen's layout. */
    public RunsView(WindowModel window) {
        this.model = new RunsViewModel(window);
        this.messages = window.messages();
        this.view = Fxml.load("runs", this, messages);
        RunDetails run = new RunDetails(model, window);
        model.selectedProperty().subscribe(chosen -> show(run, chosen));
        model.resultProperty().subscribe(_ -> show(run, model.selectedProperty().get()));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(details);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("refresh-runs", messages, model::refresh).on("F5"));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    /** The state behind the screen. */
    public RunsViewModel model() {
        return model;
    }

    @FXML
    private void initialize() {
        addColumn("runs.started", 152, run -> RunTexts.time(run.started()));
        addColumn("runs.analysis", 140, run -> messages.title(run.analysis()));
        addColumn("runs.outcome", 78, run -> RunTexts.outcome(run.outcome(), messages));
        addDuration();
        addColumn("runs.inputs", 140, this::inputs);
        table.setItems(model.runs());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                EmptyState.of(
                        MaterialDesignH.HISTORY,
                        messages.text("runs.empty-title"),
                        messages.text("runs.empty-text"),
                        List.of()));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(run -> model.selectedProperty().set(Optional.ofNullable(run)));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.textProperty().addListener((_, _, _) -> typing.playFromStart());
        typing.setOnFinished(_ -> model.refresh());
        refresh.setOnAction(_ -> model.refresh());
        model.totalProperty().subscribe(n -> count.setText(messages.text("runs.count", n)));
    }

    private void addColumn(String key, double width, Function<RunRecord, String> text) {
        TableColumn<RunRecord, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void addDuration() {
        TableColumn<RunRecord, java.time.Duration> column =
                new TableColumn<>(messages.text("runs.duration"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().duration()));
        column.setCellFactory(_ -> new DurationCell());
        column.getStyleClass().add("number-column");
        column.setPrefWidth(74);
        table.getColumns().add(column);
    }

    private String inputs(RunRecord run) {
        return String.join(
                ", ", run.inputs().stream().map(input -> fileName(input.path())).toList());
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private void show(RunDetails run, Optional<RunRecord> chosen) {
        details.getChildren()
                .setAll(
                        chosen.map(run::of)
                                .orElseGet(() ->
                                        EmptyState.of(
                                                MaterialDesignH.HISTORY,
                                                messages.text("runs.none-chosen"),
                                                messages.text("runs.none-chosen-text"),
                                                List.of())));
    }
}
