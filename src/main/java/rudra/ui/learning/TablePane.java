package rudra.ui.learning;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.ui.fx.Card;
import rudra.ui.fx.Controls;
import rudra.ui.fx.FileDrop;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.window.OpenDataset;

/** Where the table is chosen: a file, or one of those that ship. */
final class TablePane {
    private final ModelsViewModel model;
    private final Messages messages;

    TablePane(ModelsViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    /** The table that is chosen, and a button to take another. */
    Node chosen() {
        Label name = Controls.paragraph("", "input-name");
        Label size = Controls.label("", "muted", "small-text");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button choose =
                Controls.button(
                        messages.text("analyses.choose-file"), model.table()::choose, "small");
        choose.setId("choose-table");
        HBox row = new HBox(8, name, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(2, Controls.label(messages.text("models.table"), "form-label"), row);
        box.getChildren().add(size);
        FileDrop.on(box, model.table()::open);
        model.table().tableProperty().subscribe(open -> show(open, name, size));
        model.table()
                .readingProperty()
                .subscribe(reading -> {
                    if (reading.isPresent()) {
                        name.setText(messages.text("models.reading", reading.get()));
                    } else {
                        show(model.table().tableProperty().get(), name, size);
                    }
                });
        return box;
    }

    private void show(Optional<OpenDataset> open, Label name, Label size) {
        name.setText(open.map(OpenDataset::title).orElse(messages.text("models.no-table")));
        size.setText(
                open.map(OpenDataset::dataset)
                        .map(table ->
                                messages.text(
                                        "analyses.table-size",
                                        table.size(),
                                        table.columns().size()))
                        .orElse(""));
        Controls.visible(size, open.isPresent());
    }

    /** What this screen is for, and tables to begin with. */
    Node samples() {
        Button choose =
                Controls.button(messages.text("models.choose-table"), model.table()::choose);
        TilePane cards = Card.group();
        Runnable fill =
                () ->
                        cards.getChildren()
                                .setAll(model.table().samples().stream().map(this::card).toList());
        model.table().samples().addListener((ListChangeListener<Sample>) _ -> fill.run());
        fill.run();
        VBox page =
                new VBox(
                        14,
                        Controls.label(messages.text("models.empty-title"), "section-title"),
                        Controls.paragraph(messages.text("models.empty-text"), "muted"),
                        cards,
                        choose);
        page.getStyleClass().add("models-empty");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Button card(Sample sample) {
        Button card =
                Card.of(
                        MaterialDesignS.SCALE_BALANCE,
                        sample.title(),
                        sample.lookFor(),
                        messages.text("home.open-sample", sample.title()),
                        () -> model.open(sample));
        card.setId("sample-" + sample.id());
        return card;
    }
}
