package rudra.ui.dataset.preview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import rudra.app.Messages;
import rudra.dataset.Dataset;
import rudra.dataset.io.TableHead;
import rudra.ui.action.Action;
import rudra.ui.fx.Controls;
import rudra.ui.reading.ImportOutcome;
import rudra.ui.reading.ImportPane;

/** The look at a file before it is loaded as a table. */
public final class TableImportView {
    /** The report of a table is short as a rule. */
    private static final double FILE = 0.68;

    private final TableImport model;
    private final Messages messages;
    private final TableOptions options;
    private final ImportPane pane;

    /** Shows what an import is about. */
    public TableImportView(TableImport model) {
        this.model = model;
        this.messages = model.messages();
        this.options = new TableOptions(model);
        this.pane =
                new ImportPane(model, Action.of("load-dataset", messages, model::load), messages);
        pane.divide(FILE);
        pane.tools(
                Controls.button(
                        messages.text("dataset.import.as-network"),
                        model::openAsNetwork,
                        "small",
                        "flat"));
        model.draftProperty()
                .subscribe(draft -> pane.title(String.valueOf(draft.path().getFileName())));
        model.firstRowsProperty().subscribe(() -> showFile());
        model.outcomeProperty().subscribe(this::showOutcome);
    }

    /** The file and the report. */
    public Parent view() {
        return pane.view();
    }

    /** What can be changed, for the inspector. */
    public Node options() {
        return options.view();
    }

    private void showOutcome(ImportOutcome<Dataset> outcome) {
        pane.summary(
                outcome instanceof ImportOutcome.Ready<Dataset>(var input)
                        ? messages.text(
                                "analyses.table-size",
                                input.content().value().size(),
                                input.content().value().columns().size())
                        : "");
        if (!(outcome instanceof ImportOutcome.Reading<Dataset>)) {
            showFile();
        }
    }

    private void showFile() {
        FirstRows first = model.firstRowsProperty().get();
        List<Tab> tabs =
                first.names().isEmpty()
                        ? List.of()
                        : List.of(
                                new Tab(
                                        messages.text("dataset.import.rows"),
                                        new RowsTab(model).of(first)),
                                new Tab(
                                        messages.text("dataset.import.columns"),
                                        new ColumnsTab(model).of(first, read())));
        pane.content(tabs, first.head().map(head -> sentence(head, first)).orElse(""));
    }

    private Optional<Dataset> read() {
        return model.outcomeProperty().get() instanceof ImportOutcome.Ready<Dataset>(var input)
                ? Optional.of(input.content().value())
                : Optional.empty();
    }

    private String sentence(TableHead head, FirstRows first) {
        return messages.text(
                "dataset.import.sentence",
                head.separator(),
                head.decimal(),
                head.encoding(),
                first.rows().size());
    }
}
