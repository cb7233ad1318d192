package rudra.ui.simulation;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.result.ResultModel;
import rudra.ui.result.ResultView;
import rudra.ui.simulation.watch.SimulationViewModel;

/** The finished run as the history keeps it: charts, tables, conventions, and the digest of all. */
final class ResultPane {
    private final SimulationViewModel model;
    private final Messages messages;
    private final StackPane page = new StackPane();

    ResultPane(SimulationViewModel model) {
        this.model = model;
        this.messages = model.window().messages();
        model.keptProperty().subscribe(this::show);
    }

    Node view() {
        return page;
    }

    private void show(Optional<CompletedRun> kept) {
        Label nothing = Controls.paragraph(messages.text("simulation.result.none"), "muted");
        page.getChildren().setAll(kept.map(this::result).orElse(nothing));
    }

    private Node result(CompletedRun run) {
        Node view = new ResultView(ResultModel.of(model.window(), run), messages).view();
        VBox.setVgrow(view, Priority.ALWAYS);
        Label kept =
                Controls.label(
                        messages.text("simulation.kept-as", run.record().id()),
                        "muted",
                        "small-text");
        kept.getStyleClass().add("kept-as");
        return new VBox(kept, view);
    }
}
