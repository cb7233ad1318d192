package rudra.ui.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.config.FileButtons;
import rudra.ui.config.ParameterFile;
import rudra.ui.form.CompactForm;
import rudra.ui.form.FormModel;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;
import rudra.ui.shell.Screen;
import rudra.ui.simulation.compare.ComparisonView;
import rudra.ui.simulation.compare.ComparisonViewModel;
import rudra.ui.simulation.inspect.InspectorView;
import rudra.ui.simulation.inspect.InspectorViewModel;
import rudra.ui.simulation.inspect.PayoffView;
import rudra.ui.simulation.watch.RunState;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;

/** The screen “Simulation”. */
public final class SimulationView implements Screen {
    /** What needs no more room than the inspector leaves. */
    private static final Set<String> BESIDE_INSPECTOR =
            Set.of("tab.network", "tab.charts", "tab.events");

    private final WindowModel window;
    private final Messages messages;
    private final SimulationViewModel model;
    private final ControlBar control;
    private final Parent view;

    @FXML private VBox editor;
    @FXML private HBox head;
    @FXML private Label network;
    @FXML private TextField seed;
    @FXML private VBox scenario;
    @FXML private StackPane stage;

    /** Loads the screen's layout. */
    public SimulationView(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        this.model = new SimulationViewModel(window);
        this.control = new ControlBar(model, messages);
        this.view = Fxml.load("simulation", this, messages);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Action> actions() {
        return control.actions();
    }

    /** The state behind the screen. */
    public SimulationViewModel model() {
        return model;
    }

    @FXML
    private void initialize() {
        FormModel form = model.scenario().fields();
        scenario.getChildren().setAll(CompactForm.of(form, messages, window.names()).view());
        head.getChildren().add(files(form));
        seed.textProperty().bindBidirectional(model.scenario().seedProperty());
        Node samples = new SampleCards(window).view();
        Node run = run();
        model.stateProperty()
                .subscribe(state ->
                        stage.getChildren().setAll(state == RunState.EMPTY ? samples : run));
        window.networkProperty().subscribe(this::showNetwork);
    }

    /** A scenario is opened from YAML and saved as such. */
    private Node files(FormModel form) {
        ParameterFile file =
                new ParameterFile(
                        window,
                        window.desktop().services().catalogue().get(SimulationViewModel.ANALYSIS));
        return FileButtons.of(file, form, model.scenario().seedProperty(), Map::of, messages);
    }

    private void showNetwork(Optional<OpenNetwork> open) {
        network.setText(open.map(OpenNetwork::title).orElse(""));
        Controls.visible(editor, open.isPresent());
    }

    private Node run() {
        TimeBar time = new TimeBar(model, messages);
        InspectorViewModel inspector = new InspectorViewModel(model);
        TabPane tabs = tabs(time, inspector);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        StackPane side = new StackPane(new InspectorView(inspector).view());
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> Controls.visible(side, BESIDE_INSPECTOR.contains(tab.getId())));
        HBox middle = new HBox(tabs, side);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox page = new VBox(control.view(), middle, time.view());
        page.getStyleClass().add("simulation-run");
        page.addEventHandler(KeyEvent.KEY_PRESSED, time::steer);
        return page;
    }

    private TabPane tabs(TimeBar time, InspectorViewModel inspector) {
        ChartsPane charts = new ChartsPane(model);
        Tab chartsTab = tab("tab.charts", charts.view());
        chartsTab.selectedProperty().subscribe(charts::seen);
        ComparisonViewModel comparison = new ComparisonViewModel(model);
        Tab compareTab = tab("tab.compare", new ComparisonView(comparison).view());
        compareTab
                .selectedProperty()
                .subscribe(isShown -> {
                    if (isShown) {
                        comparison.offer();
                    }
                });
        TabPane tabs =
                new TabPane(
                        tab("tab.network", new NetworkPane(model, time).view()),
                        chartsTab,
                        tab("tab.events", new EventLog(model).view()),
                        tab("tab.decision", new PayoffView(inspector).view()),
                        compareTab,
                        tab("tab.result", new ResultPane(model).view()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("dense-tabs");
        tabs.setMinSize(0, 0);
        return tabs;
    }

    private Tab tab(String id, Node content) {
        Tab tab = new Tab(messages.text("simulation." + id), content);
        tab.setId(id);
        return tab;
    }
}
