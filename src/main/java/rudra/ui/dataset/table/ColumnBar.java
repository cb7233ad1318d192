package rudra.ui.dataset.table;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.fx.Controls;

/** The way to the columns of a wide table that are not shown: by pages, and by name. */
final class ColumnBar {
    private static final int LETTERS = 18;
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("danger");

    private final DatasetViewModel model;
    private final ColumnPages pages;
    private final Messages messages;
    private final Label shown = Controls.label("", "muted", "small-text");
    private final TextField search = new TextField();
    private final Button previous;
    private final Button next;
    private final HBox view;

    ColumnBar(DatasetViewModel model, ColumnPages pages) {
        this.model = model;
        this.pages = pages;
        this.messages = model.messages();
        this.previous =
                Controls.iconButton(
                        MaterialDesignC.CHEVRON_LEFT,
                        messages.text("dataset.columns-previous"),
                        pages::previous);
        this.next =
                Controls.iconButton(
                        MaterialDesignC.CHEVRON_RIGHT,
                        messages.text("dataset.columns-next"),
                        pages::next);
        previous.setId("columns-previous");
        next.setId("columns-next");
        shown.setId("columns-shown");
        prepareSearch();
        view = new HBox(6, search, Controls.spacer(), shown, previous, next);
        view.setAlignment(Pos.CENTER_LEFT);
        view.getStyleClass().add("column-bar");
        show();
    }

    Node view() {
        return view;
    }

    private void prepareSearch() {
        search.setId("find-column");
        search.setPrefColumnCount(LETTERS);
        search.setPromptText(messages.text("dataset.find-column"));
        search.setAccessibleText(messages.text("dataset.find-column"));
        search.setAccessibleHelp(messages.text("dataset.find-column.help"));
        search.setTooltip(Controls.tooltip(messages.text("dataset.find-column.help")));
        search.textProperty().subscribe((before, now) -> show());
        search.setOnAction(_ -> find());
    }

    private void find() {
        Optional<String> found = pages.find(search.getText(), model.columnProperty().get());
        found.ifPresent(model::pick);
        if (found.isEmpty() && !search.getText().isBlank()) {
            search.pseudoClassStateChanged(NOTHING, true);
            shown.setText(messages.text("dataset.find-column.none"));
        }
    }

    /** Says what is shown now; there is no bar where that is everything. */
    void show() {
        Controls.visible(view, pages.isPaged());
        search.pseudoClassStateChanged(NOTHING, false);
        shown.setText(
                messages.text(
                        "dataset.columns-shown",
                        pages.firstProperty().get() + 1,
                        pages.end(),
                        pages.total()));
        previous.setDisable(!pages.hasPrevious());
        next.setDisable(!pages.hasNext());
    }
}
