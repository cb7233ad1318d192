package rudra.ui.home;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;
import rudra.ui.session.RecentNetwork;
import rudra.ui.session.Session;
import rudra.ui.shell.Screen;
import rudra.ui.window.WindowModel;

/** The first screen: samples as cards, recent networks, a place to drop a file. */
public final class HomeView implements Screen {
    private final WindowModel window;
    private final HomeViewModel model;
    private final Messages messages;
    private final Parent view;

    @FXML private FlowPane samples;
    @FXML private VBox recent;
    @FXML private Button open;
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
        window.untilClosed(model.sessionProperty().subscribe(this::showRecent));
        steps.getChildren()
                .setAll(
                        step(1, "home.step-load"),
                        step(2, "home.step-shock"),
                        step(3, "home.step-check"));
    }

    private void showSamples() {
        samples.getChildren().setAll(model.samples().stream().map(this::card).toList());
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

    private Node card(Sample sample) {
        Node icon = Controls.icon(MaterialDesignG.GRAPH_OUTLINE);
        VBox words =
                new VBox(
                        6,
                        new HBox(8, icon, Controls.paragraph(sample.title(), "card-title")),
                        Controls.paragraph(sample.lookFor(), "card-text"));
        Button card = new Button(null, words);
        card.getStyleClass().add("card-button");
        card.setAccessibleText(messages.text("home.open-sample", sample.title()));
        card.setOnAction(_ -> model.open(sample));
        return card;
    }

    private void showRecent(Session session) {
        List<Node> rows = session.recent().stream().limit(6).map(this::recentRow).toList();
        recent.getChildren()
                .setAll(
                        rows.isEmpty()
                                ? List.of(
                                        Controls.paragraph(
                                                messages.text("home.no-recent"), "muted"))
                                : rows);
    }

    private Node recentRow(RecentNetwork network) {
        Hyperlink link = new Hyperlink(network.title());
        link.setOnAction(_ -> model.open(network));
        link.setTooltip(Controls.tooltip(network.path()));
        return link;
    }
}
