package rudra.ui.home;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.ui.fx.Card;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;
import rudra.ui.session.RecentFile;
import rudra.ui.session.Session;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The first screen: samples as cards, what was open before, a place to drop a file. */
public final class HomeView implements Screen {
    private static final int RECENT = 6;

    private final WindowModel window;
    private final HomeViewModel model;
    private final Messages messages;
    private final Parent view;

    @FXML private VBox samples;
    @FXML private VBox recentNetworks;
    @FXML private VBox recentTables;
    @FXML private Button open;
    @FXML private Button openDataset;
    @FXML private VBox steps;

    /** Loads the screen's layout. */
    public HomeView(WindowModel window) {
        this.window = window;
        this.model = new HomeViewModel(window);
        this.messages = window.messages();
        this.view = Fxml.load("home", this, messages);
    }

    @Override
    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        model.samples().subscribe(this::showSamples);
        showSamples();
        open.setOnAction(_ -> model.choose());
        openDataset.setOnAction(_ -> window.chooseDataset());
        window.untilClosed(model.sessionProperty().subscribe(this::showRecent));
        steps.getChildren()
                .setAll(
                        step(1, "home.step-load"),
                        step(2, "home.step-shock"),
                        step(3, "home.step-check"),
                        path());
    }

    /** Who wants to be led is led. */
    private Button path() {
        Button card =
                Card.of(
                        MaterialDesignS.SIGN_DIRECTION,
                        messages.text("home.path"),
                        messages.text("home.path-text"),
                        messages.text("home.path"),
                        model::lead);
        card.setId("guided-path");
        Runnable look = () -> card.setDisable(model.led().isEmpty());
        model.samples().subscribe(look);
        look.run();
        return card;
    }

    private void showSamples() {
        samples.getChildren().clear();
        for (SampleGroup group : SampleGroup.values()) {
            List<Button> cards =
                    model.samples().stream()
                            .filter(group::has)
                            .map(sample -> card(group, sample))
                            .toList();
            if (!cards.isEmpty()) {
                TilePane tiles = Card.group();
                tiles.getChildren().setAll(cards);
                samples.getChildren()
                        .addAll(
                                Controls.label(messages.text(group.title()), "section-title"),
                                tiles);
            }
        }
    }

    private Node step(int number, String key) {
        HBox row =
                new HBox(
                        Controls.label(Integer.toString(number), "step-number"),
                        Controls.paragraph(messages.text(key)));
        row.setSpacing(10);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Button card(SampleGroup group, Sample sample) {
        return Card.of(
                group.icon(),
                sample.title(),
                sample.lookFor(),
                messages.text("home.open-sample", sample.title()),
                () -> model.open(sample));
    }

    private void showRecent(Session session) {
        fill(recentNetworks, session.recent(RecentFile.NETWORK), "home.no-recent-networks");
        fill(recentTables, session.recent(RecentFile.DATASET), "home.no-recent-tables");
    }

    private void fill(VBox list, List<RecentFile> files, String none) {
        List<Node> rows = files.stream().limit(RECENT).map(this::recentRow).toList();
        list.getChildren()
                .setAll(
                        rows.isEmpty()
                                ? List.of(Controls.paragraph(messages.text(none), "muted"))
                                : rows);
    }

    private Node recentRow(RecentFile file) {
        Hyperlink link = new Hyperlink(file.title());
        link.setOnAction(_ -> model.open(file));
        link.setTooltip(Controls.tooltip(file.path()));
        return link;
    }
}
