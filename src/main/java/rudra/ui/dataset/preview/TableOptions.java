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
    private final Messages messages;
    private final OptionControls controls;
    private final VBox written = new VBox(10);
    private final ScrollPane view;
    private Optional<TableHead.Form> shown = Optional.empty();

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
        model.firstRowsProperty().subscribe(this::show);
    }

    Node view() {
        return view;
    }

    /** What has to be said depends on how the file holds the table. */
    private void show(FirstRows first) {
        if (shown.equals(Optional.of(first.form())) && first.head().isEmpty()) {
            return; // What is being typed stays.
        }
        shown = Optional.of(first.form());
        List<Node> rows =
                switch (first.form()) {
                    case DELIMITED -> first.head().map(this::delimited).orElse(List.of());
                    case WORKBOOK -> List.of(text("sheet"));
                    case DATABASE -> List.of(text("table"), text("query"), text("user"));
                    case SELF_DESCRIBING -> List.of();
                };
        written.getChildren().setAll(rows);
        Controls.visible(written, !rows.isEmpty());
    }

    private Node text(String option) {
        String key = "dataset.import." + option;
        return controls.row(key, controls.text(option, key + ".prompt"), "");
    }

    private List<Node> delimited(TableHead head) {
        return List.of(
                controls.row(
                        "import.separator", controls.separator(Optional.of(head.separator())), ""),
                controls.row("import.decimal", controls.decimal(Optional.of(head.decimal())), ""),
                controls.row(
                        "import.encoding", controls.encoding(Optional.of(head.encoding())), ""));
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
