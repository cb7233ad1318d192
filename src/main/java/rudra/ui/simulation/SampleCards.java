package rudra.ui.simulation;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.ui.fx.Card;
import rudra.ui.fx.Controls;
import rudra.ui.simulation.watch.SimulationViewModel;
import rudra.ui.window.WindowModel;

/** What the screen is for, and the scenarios that ship, each with what to look for. */
final class SampleCards {
    private final WindowModel window;
    private final Messages messages;
    private final TilePane cards = Card.group();
    private final ScrollPane view;

    SampleCards(WindowModel window) {
        this.window = window;
        this.messages = window.messages();
        HBox buttons =
                new HBox(
                        8,
                        Controls.button(
                                messages.text("action.open-network.title"), window::chooseNetwork));
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox page =
                new VBox(
                        14,
                        Controls.label(messages.text("simulation.empty.title"), "section-title"),
                        Controls.paragraph(messages.text("simulation.empty.text"), "muted"),
                        cards,
                        buttons);
        page.getStyleClass().add("simulation-empty");
        this.view = new ScrollPane(page);
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStyleClass().add("edge-to-edge");
        window.submit(
                messages.text("job.samples"),
                progress -> window.desktop().services().samples(),
                this::show);
    }

    Node view() {
        return view;
    }

    private void show(List<Sample> samples) {
        cards.getChildren()
                .setAll(
                        samples.stream()
                                .filter(sample ->
                                        sample.analysis().equals(SimulationViewModel.ANALYSIS))
                                .map(this::card)
                                .toList());
    }

    private Button card(Sample sample) {
        Button card =
                Card.of(
                        MaterialDesignC.CHART_TIMELINE_VARIANT,
                        sample.title(),
                        sample.lookFor(),
                        messages.text("home.open-sample", sample.title()),
                        () -> window.open(sample));
        card.setId("scenario-" + sample.id());
        return card;
    }
}
