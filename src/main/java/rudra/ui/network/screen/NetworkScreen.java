package rudra.ui.network.screen;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Debounce;
import rudra.ui.fx.EmptyState;
import rudra.ui.fx.Fxml;
import rudra.ui.network.preview.ImportView;
import rudra.ui.network.preview.ImportViewModel;
import rudra.ui.network.screen.RowQuery.Which;
import rudra.ui.network.style.Arrangement;
import rudra.ui.reading.FileImport.Stage;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The open network: drawing, table, inspector; and the look at a file before it is opened. */
public final class NetworkScreen implements Screen {
    private static final String HOME = "home";

    private final WindowModel window;
    private final Messages messages;
    private final NetworkViewModel model;
    private final ImportViewModel opening;
    private final ImportView look;
    private final DrawingPane drawn;
    private final InstitutionTable rows;
    private final InspectorView selected;
    private final StackPane inspector = new StackPane();
    private final Parent view;

    @FXML private StackPane nothing;
    @FXML private StackPane preview;
    @FXML private VBox network;
    @FXML private ComboBox<Arrangement> arrangement;
    @FXML private ComboBox<String> size;
    @FXML private ComboBox<String> colour;
    @FXML private ComboBox<Integer> edges;
    @FXML private TextField atLeast;
    @FXML private MenuButton export;
    @FXML private StackPane drawing;
    @FXML private TextField filter;
    @FXML private ComboBox<Which> which;
    @FXML private Label count;
    @FXML private HBox tableTools;
    @FXML private StackPane table;

    /** The screen of a window. */
    public NetworkScreen(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        this.model = new NetworkViewModel(window);
        this.opening = new ImportViewModel(window, new Debounce()::later);
        this.look = new ImportView(opening);
        this.drawn = new DrawingPane(model);
        this.rows = new InstitutionTable(model);
        this.selected = new InspectorView(model);
        this.view = Fxml.load("network", this, messages);
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
        return List.of(
                needsNetwork(Action.of("find-institution", messages, drawn::goToSearch))
                        .on("Shortcut+F"),
                needsNetwork(Action.of("fit-drawing", messages, drawn.canvas()::fit))
                        .on("Shortcut+0"),
                needsNetwork(Action.of("measure-network", messages, model::measure)),
                copyRows(),
                needsNetwork(
                        Action.of(
                                "export-png",
                                messages,
                                () -> model.exportPng(drawn.canvas()::png))),
                needsNetwork(
                        Action.of(
                                "export-svg",
                                messages,
                                () -> model.exportSvg(drawn.canvas()::svg))),
                needsNetwork(Action.of("export-exposures", messages, model::exportExposures)),
                needsNetwork(Action.of("export-institutions", messages, model::exportInstitutions)),
                needsNetwork(Action.of("export-json", messages, model::exportJson)));
    }

    private Action copyRows() {
        return needsNetwork(Action.of("copy-institutions", messages, rows::copy));
    }

    private Action needsNetwork(Action action) {
        return action.unless(
                model.subjectProperty()
                        .map(of ->
                                of.isPresent()
                                        ? Optional.empty()
                                        : Optional.of(messages.text("network.none"))));
    }

    @FXML
    private void initialize() {
        new SettingsBar(model, new SettingsBar.Boxes(arrangement, size, colour, edges, atLeast));
        preview.getChildren().setAll(look.view());
        drawing.getChildren().setAll(drawn.view());
        table.getChildren().setAll(rows.view());
        tableTools
                .getChildren()
                .setAll(ActionControls.iconButton(copyRows(), MaterialDesignC.CONTENT_COPY));
        actions().stream()
                .filter(action -> action.id().startsWith("export"))
                .map(ActionControls::menuItem)
                .forEach(export.getItems()::add);
        initializeFilter();
        opening.stageProperty().subscribe(stage -> show());
        model.subjectProperty().subscribe(subject -> show());
        VBox.setVgrow(inspector, Priority.ALWAYS);
    }

    private void initializeFilter() {
        Debounce pause = new Debounce();
        filter.textProperty()
                .subscribe((before, text) ->
                        pause.later(
                                () -> query(model.table().queryProperty().get().withText(text))));
        ObservableList<Which> choices = which.getItems();
        choices.setAll(Which.values());
        which.setConverter(new Choices());
        which.valueProperty()
                .subscribe((before, wanted) -> {
                    if (wanted != null) {
                        query(model.table().queryProperty().get().with(wanted));
                    }
                });
        model.table()
                .queryProperty()
                .subscribe(query -> {
                    which.setValue(query.which());
                    if (query.text().isEmpty()) {
                        filter.clear();
                    }
                });
        model.table().rowsProperty().subscribe(this::counted);
    }

    private void query(RowQuery wanted) {
        model.table().queryProperty().set(wanted);
    }

    private void counted(List<Integer> shown) {
        int all = model.subjectProperty().get().map(of -> of.network().size()).orElse(0);
        count.setText(
                shown.size() == all
                        ? messages.text("network.rows-all", all)
                        : messages.text("network.rows-some", shown.size(), all));
    }

    private void show() {
        boolean looking = opening.stageProperty().get() == Stage.LOOKING;
        boolean reading = opening.stageProperty().get() == Stage.READING;
        boolean open = model.subjectProperty().get().isPresent();
        Controls.visible(preview, looking);
        Controls.visible(network, open && !looking);
        Controls.visible(nothing, !open && !looking);
        nothing.getChildren().setAll(reading ? new ProgressIndicator() : empty());
        inspector.getChildren().setAll(looking ? look.options() : selected.view());
        if (looking) {
            window.inspectorShownProperty().set(true);
        }
    }

    private Node empty() {
        return EmptyState.of(
                MaterialDesignG.GRAPH_OUTLINE,
                messages.text("network.empty.title"),
                messages.text("network.empty.text"),
                List.of(
                        Controls.button(
                                messages.text("action.open-network.title"),
                                window::chooseNetwork,
                                "accent"),
                        Controls.button(
                                messages.text("network.empty.sample"), () -> window.goTo(HOME))));
    }

    private final class Choices extends StringConverter<Which> {
        @Override
        public String toString(Which wanted) {
            return wanted == null
                    ? ""
                    : switch (wanted) {
                        case ALL -> messages.text("network.which.all");
                        case SELECTED -> messages.text("network.which.selected");
                        case OUTSIDE -> messages.text("network.which.outside");
                        case NEGATIVE_EQUITY -> messages.text("network.which.negative-equity");
                    };
        }

        @Override
        public Which fromString(String text) {
            return Which.ALL;
        }
    }
}
