package rudra.ui.dataset.preview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.dataset.io.TableHead;
import rudra.ui.fx.Controls;
import rudra.ui.reading.OptionControls;

/** How the table is read: what was recognised, each to be changed. */
final class TableOptions {
    private static final String SEPARATOR = "separator";

    private final Messages messages;
    private final OptionControls controls;
    private final VBox written = new VBox(10);
    private final ScrollPane view;

    TableOptions(TableImport model) {
        this.messages = model.messages();
        this.controls =
                new OptionControls(
                        messages,
                        option -> model.draftProperty().get().option(option),
                        (option, value) ->
                                model.change(model.draftProperty().get().with(option, value)));
        VBox rows =
                new VBox(
                        Controls.label(messages.text("import.options"), "section-title"),
                        controls.row(
                                "dataset.import.missing",
                                controls.text(TableDraft.MISSING, "dataset.import.missing.prompt"),
                                "dataset.import.missing.help"),
                        controls.row("dataset.import.dates", dates(), "dataset.import.dates.help"),
                        written);
        rows.getStyleClass().addAll("details", "import-options");
        view = new ScrollPane(rows);
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStyleClass().add("edge-to-edge");
        model.firstRowsProperty().subscribe(rowsNow -> show(rowsNow.head()));
    }

    Node view() {
        return view;
    }

    /** What a file that is no delimited text says itself needs no control. */
    private void show(Optional<TableHead> head) {
        Controls.visible(written, head.isPresent());
        head.ifPresent(found ->
                written.getChildren()
                        .setAll(
                                controls.row(
                                        "import." + SEPARATOR,
                                        controls.separator(Optional.of(found.separator())),
                                        ""),
                                controls.row(
                                        "import.decimal",
                                        controls.decimal(Optional.of(found.decimal())),
                                        ""),
                                controls.row(
                                        "import.encoding",
                                        controls.encoding(Optional.of(found.encoding())),
                                        "")));
    }

    private ComboBox<String> dates() {
        return controls.choice(
                TableDraft.DATES,
                List.of("", "day-first", "month-first"),
                value ->
                        switch (value) {
                            case "day-first" -> messages.text("dataset.import.day-first");
                            case "month-first" -> messages.text("dataset.import.month-first");
                            default -> controls.recognised(Optional.empty());
                        });
    }
}
