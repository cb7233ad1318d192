package rudra.ui.shell;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import rudra.analysis.Analysis;
import rudra.analysis.Seed;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;
import rudra.ui.palette.Command;
import rudra.ui.palette.PaletteView;
import rudra.ui.palette.PaletteViewModel;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;

/** The window around the screens. */
public final class ShellView {
    /** How many keys there are for screens. */
    private static final int DIGITS = 9;

    private final WindowModel window;
    private final Messages messages;
    private final ScreenDeck deck;
    private final ShellActions actions;
    private final PaletteViewModel palette = new PaletteViewModel(this::commands);
    private final Action openPalette;
    private final Parent view;

    @FXML private StackPane root;
    @FXML private MenuBar menus;
    @FXML private Button paletteButton;
    @FXML private HBox tools;
    @FXML private VBox rail;
    @FXML private StackPane content;
    @FXML private VBox notices;
    @FXML private VBox inspector;
    @FXML private HBox status;
    @FXML private HBox path;

    /**
     * Builds the window's content on its first screen.
     *
     * @param window the state of the window
     * @param entries the screens
     * @param commands what the desktop around the window does
     */
    public ShellView(WindowModel window, List<ScreenEntry> entries, WindowCommands commands) {
        this.window = window;
        this.messages = window.messages();
        this.deck = new ScreenDeck(entries, window);
        this.actions = new ShellActions(window, commands);
        this.openPalette =
                Action.of("palette", messages, () -> palette.openProperty().set(true))
                        .on("Shortcut+K");
        this.view = Fxml.load("shell", this, messages);
    }

    /** What the window shows. */
    public Parent view() {
        return view;
    }

    /** The command palette of this window. */
    public PaletteViewModel palette() {
        return palette;
    }

    @FXML
    private void initialize() {
        window.screens().setAll(deck.entries().stream().map(ScreenEntry::id).toList());
        new WindowMenus(messages, actions).fill(menus, openPalette, screenActions(), runActions());
        new NavigationRail(rail, window.screenProperty(), messages).fill(deck.entries());
        new NoticesView(notices, window.notices(), messages, actions.showLog);
        JobsPanel jobs = new JobsPanel(window);
        StackPane.setAlignment(jobs.view(), Pos.BOTTOM_RIGHT);
        ((StackPane) content.getParent()).getChildren().add(jobs.view());
        new StatusBar(window, jobs::toggle).fill(status, new WorkspaceLabel(window).label());
        new PathBar(window.path(), messages, path);
        fillTools();
        paletteButton.setOnAction(event -> openPalette.run());
        paletteButton.setGraphic(Controls.icon(MaterialDesignM.MAGNIFY));
        paletteButton.setText(
                messages.text("palette.button", ActionControls.displayText("Shortcut+K")));
        root.getChildren().add(new PaletteView(palette, messages).view());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        root.setOnDragOver(ShellView::acceptFiles);
        root.setOnDragDropped(this::openDropped);
        window.screenProperty().subscribe(this::show);
        window.inspectorShownProperty().subscribe(this::showInspector);
    }

    private void fillTools() {
        tools.getChildren()
                .setAll(
                        ActionControls.iconButton(actions.undo, MaterialDesignU.UNDO_VARIANT),
                        ActionControls.iconButton(actions.redo, MaterialDesignR.REDO_VARIANT),
                        ActionControls.iconButton(
                                actions.toggleTheme, MaterialDesignT.THEME_LIGHT_DARK),
                        ActionControls.iconButton(
                                actions.toggleInspector, MaterialDesignD.DOCK_RIGHT));
    }

    private void show(String id) {
        Screen screen = deck.get(id);
        if (!id.equals(window.screenProperty().get())) {
            return; // Making the screen led on to another, which is shown already.
        }
        content.getChildren().setAll(screen.view());
        showInspector();
        screen.shown();
    }

    private void showInspector() {
        Optional<Node> node = deck.get(window.screenProperty().get()).inspector();
        inspector.getChildren().setAll(node.stream().toList());
        Controls.visible(inspector, node.isPresent() && window.inspectorShownProperty().get());
    }

    private List<Action> screenActions() {
        List<Action> go = new ArrayList<>();
        for (ScreenEntry entry : deck.entries()) {
            String id = entry.id();
            Action action =
                    Action.of("go", messages, () -> window.screenProperty().set(id))
                            .named(
                                    id,
                                    messages.text("screen." + id + ".title"),
                                    messages.text("screen." + id + ".help"));
            int number = go.size() + 1;
            go.add(number <= DIGITS ? action.on("Shortcut+" + number) : action);
        }
        return go;
    }

    private List<Action> runActions() {
        return window.desktop().services().catalogue().all().stream().map(this::runAction).toList();
    }

    private Action runAction(Analysis<?, ?> analysis) {
        AnalysisRequest wish =
                new AnalysisRequest(
                        analysis.id(), JsonNodeFactory.instance.objectNode(), Seed.DEFAULT.value());
        return Action.of("run", messages, () -> window.show(wish))
                .named(analysis.id(), messages.title(analysis.id()), analysis.id());
    }

    private List<Action> allActions() {
        List<Action> all = new ArrayList<>(deck.get(window.screenProperty().get()).actions());
        all.addAll(screenActions());
        all.addAll(runActions());
        all.addAll(actions.all());
        return all;
    }

    private List<Command> commands() {
        return allActions().stream().map(ShellView::command).toList();
    }

    private static Command command(Action action) {
        return new Command(
                action.title(),
                action.help(),
                action.shortcut().map(ActionControls::displayText),
                action.blocked().getValue(),
                action.work());
    }

    /** Menus bring their own shortcuts; these are the screen's. */
    private void shortcut(KeyEvent event) {
        for (Action action : deck.get(window.screenProperty().get()).actions()) {
            if (action.shortcut()
                    .map(KeyCombination::valueOf)
                    .filter(k -> k.match(event))
                    .isPresent()) {
                action.run();
                event.consume();
                return;
            }
        }
    }

    private static void acceptFiles(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void openDropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        files.stream().findFirst().map(File::toPath).ifPresent(window::open);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
