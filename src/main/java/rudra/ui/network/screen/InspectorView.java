package rudra.ui.network.screen;

import java.util.BitSet;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What is selected, in full: one institution, several, or the whole network. */
final class InspectorView {
    private final NetworkViewModel model;
    private final ScrollPane view = new ScrollPane();

    InspectorView(NetworkViewModel model) {
        this.model = model;
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStyleClass().add("edge-to-edge");
        model.subjectProperty().subscribe(this::show);
        model.selectionProperty().subscribe(this::show);
        model.measuresProperty().subscribe(this::show);
        model.shock().draftProperty().subscribe(this::show);
        show();
    }

    Node view() {
        return view;
    }

    private void show() {
        view.setContent(content());
        view.setVvalue(0);
    }

    private Node content() {
        Optional<Subject> subject = model.subjectProperty().get();
        if (subject.isEmpty()) {
            return new Region();
        }
        BitSet chosen = model.selectionProperty().get();
        return switch (chosen.cardinality()) {
            case 0 -> new SummaryView(model, subject.get()).network();
            case 1 -> new SheetView(model, subject.get(), chosen.nextSetBit(0)).view();
            default -> new SummaryView(model, subject.get()).selection(chosen);
        };
    }
}
