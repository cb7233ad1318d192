package rudra.ui.learning;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.config.FileButtons;
import rudra.ui.config.ParameterFile;
import rudra.ui.form.FormModel;
import rudra.ui.fx.Controls;
import rudra.ui.fx.EmptyState;
import rudra.ui.fx.FileDrop;
import rudra.ui.fx.Fxml;
import rudra.ui.learning.board.BoardModel;
import rudra.ui.learning.board.BoardView;
import rudra.ui.learning.watch.Finished;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The screen “Models”. */
public final class ModelsView implements Screen {
    private final ModelsViewModel model;
    private final Messages messages;
    private final Action run;
    private final Parent view;
    private final Node empty;
    private final Node ready;
    private final Node training;
    private Optional<Node> board = Optional.empty();

    @FXML private VBox editor;
    @FXML private HBox head;
    @FXML private VBox table;
    @FXML private VBox recipe;
    @FXML private VBox form;
    @FXML private TextField seed;
    @FXML private VBox foot;
    @FXML private StackPane stage;
    @FXML private Button fold;

    /** Loads the screen's layout. */
    public ModelsView(WindowModel window) {
        this.model = new ModelsViewModel(window);
        this.messages = window.messages();
        this.run =
                Action.of("train-models", messages, model::run)
                        .unless(model.blocked())
                        .on("Shortcut+Enter");
        this.empty = new TablePane(model).samples();
        this.ready =
                EmptyState.of(
                        MaterialDesignC.CHART_BOX_OUTLINE,
                        messages.text("models.ready-title"),
                        messages.text("models.ready-text"),
                        List.of());
        this.training = new TrainingPane(model).view();
        this.view = Fxml.load("models", this, messages);
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
    public ModelsViewModel model() {
        return model;
    }

    @FXML
    private void initialize() {
        table.getChildren().setAll(new TablePane(model).chosen());
        recipe.getChildren().setAll(new RecipeMenu(model).view());
        form.getChildren().setAll(new QuestionPane(model).view());
        seed.textProperty().bindBidirectional(model.question().seedProperty());
        foot.getChildren().setAll(new RunFoot(model, run).view());
        head.getChildren().add(files(model.question().fields()));
        fold.setGraphic(Controls.icon(MaterialDesignC.CHEVRON_LEFT));
        Controls.describe(fold, messages.text("models.fold"));
        fold.setOnAction(_ -> showForm(!editor.isVisible()));
        FileDrop.on(view(stage), model.table()::open);
        model.finishedProperty()
                .subscribe(finished -> {
                    board = finished.map(this::board);
                    showStage();
                });
        model.runningProperty().subscribe(_ -> showStage());
        model.table().tableProperty().subscribe(_ -> showStage());
    }

    private static Node view(StackPane stage) {
        return stage;
    }

    private void showForm(boolean shown) {
        Controls.visible(editor, shown);
        fold.setGraphic(
                Controls.icon(
                        shown ? MaterialDesignC.CHEVRON_LEFT : MaterialDesignC.CHEVRON_RIGHT));
        Controls.describe(fold, messages.text(shown ? "models.fold" : "models.unfold"));
    }

    /** A question is opened from YAML and saved as such. */
    private Node files(FormModel fields) {
        ParameterFile file =
                new ParameterFile(
                        model.window(),
                        model.window()
                                .desktop()
                                .services()
                                .catalogue()
                                .get(ModelsViewModel.ANALYSIS));
        return FileButtons.of(
                file, fields, model.question().seedProperty(), model.table()::sources, messages);
    }

    private void showStage() {
        Node shown;
        if (model.runningProperty().get().isPresent()) {
            shown = training;
        } else {
            boolean hasTable = model.table().tableProperty().get().isPresent();
            shown = board.orElse(hasTable ? ready : empty);
        }
        if (!stage.getChildren().equals(List.of(shown))) {
            stage.getChildren().setAll(shown);
        }
        boolean begun = model.table().tableProperty().get().isPresent() || board.isPresent();
        Controls.visible(fold, begun);
        showForm(begun && (editor.isVisible() || board.isEmpty()));
    }

    /** One for each comparison: another table does not undo what was chosen on it. */
    private Node board(Finished finished) {
        return new BoardView(new BoardModel(model.window(), finished)).view();
    }
}
