package rudra.ui.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.analysis.json.Ids;
import rudra.analysis.reference.CaseResult;
import rudra.analysis.reference.CaseStatus;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.fx.Controls;
import rudra.ui.fx.EmptyState;
import rudra.ui.fx.Fxml;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The table of cases; the inspector shows citation, expected and computed values of one. */
public final class VerifyView implements Screen {
    private final VerifyViewModel model;
    private final Messages messages;
    private final Parent view;
    private final StackPane details = new StackPane();

    @FXML private Label source;
    @FXML private Label verdict;
    @FXML private Button file;
    @FXML private Button shipped;
    @FXML private TableView<CaseResult> table;

    /** Loads the screen's layout. */
    public VerifyView(WindowModel window) {
        this.model = new VerifyViewModel(window);
        this.messages = window.messages();
        this.view = Fxml.load("verify", this, messages);
        model.selectedProperty().subscribe(this::showDetails);
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
        return List.of(Action.of("verify", messages, model::verifyShipped));
    }

    /** The state behind the screen. */
    public VerifyViewModel model() {
        return model;
    }

    @FXML
    private void initialize() {
        TableColumn<CaseResult, CaseStatus> status =
                new TableColumn<>(messages.text("verify.status"));
        status.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().status()));
        status.setCellFactory(_ -> new StatusCell(messages));
        status.setPrefWidth(100);
        table.getColumns().add(status);
        addColumn("verify.case", 250, result -> result.example().title());
        addColumn("verify.method", 160, result -> result.example().method());
        addColumn("verify.error", 86, result -> error(result.maxAbsError()));
        table.setItems(model.results());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                EmptyState.of(
                        MaterialDesignC.CHECK_DECAGRAM_OUTLINE,
                        messages.text("verify.empty-title"),
                        messages.text("verify.empty-text"),
                        List.of(
                                Controls.button(
                                        messages.text("verify.run"), model::verifyShipped))));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(result -> model.selectedProperty().set(Optional.ofNullable(result)));
        source.textProperty().bind(model.sourceProperty());
        verdict.textProperty().bind(model.verdictProperty());
        model.worstProperty().subscribe(this::colour);
        shipped.setOnAction(_ -> model.verifyShipped());
        file.setOnAction(_ -> model.verifyFile());
    }

    private void colour(Optional<CaseStatus> worst) {
        Controls.visible(verdict, worst.isPresent());
        Controls.visible(source, worst.isPresent());
        for (CaseStatus status : CaseStatus.values()) {
            verdict.getStyleClass().remove("verdict-" + Ids.of(status));
        }
        worst.ifPresent(status -> verdict.getStyleClass().add("verdict-" + Ids.of(status)));
    }

    private void addColumn(String key, double width, Function<CaseResult, String> text) {
        TableColumn<CaseResult, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private static String error(OptionalDouble error) {
        return error.isPresent() ? String.format(Locale.ROOT, "%.1e", error.getAsDouble()) : "";
    }

    private void showDetails(Optional<CaseResult> chosen) {
        details.getChildren()
                .setAll(
                        chosen.map(result -> new CaseDetails(messages).of(result))
                                .orElseGet(() ->
                                        EmptyState.of(
                                                MaterialDesignC.CHECK_DECAGRAM_OUTLINE,
                                                messages.text("verify.none-chosen"),
                                                messages.text("verify.none-chosen-text"),
                                                List.of())));
    }
}
