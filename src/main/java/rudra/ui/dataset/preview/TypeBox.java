package rudra.ui.dataset.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import rudra.app.Messages;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.ui.dataset.KindNames;
import rudra.ui.reading.ImportOutcome;

/** What a column is taken for, to be changed. */
final class TypeBox {
    private static final List<String> TYPES =
            List.of("", "number", "category", "date", "text", TableDraft.SKIP);

    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

    private final TableImport model;
    private final Messages messages;

    TypeBox(TableImport model) {
        this.model = model;
        this.messages = model.messages();
    }

    ComboBox<String> of(String column) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(TYPES);
        box.setConverter(new Words(column));
        box.setButtonCell(new Chosen(column));
        box.setValue(model.draftProperty().get().type(column));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("role-box");
        box.setId("type-" + column);
        box.setAccessibleText(messages.text("dataset.import.type-of", column));
        box.valueProperty()
                .subscribe((before, type) -> {
                    if (type != null) {
                        model.change(model.draftProperty().get().withType(column, type));
                    }
                });
        return box;
    }

    /** What reading took a column for; empty while that is not known. */
    Optional<ColumnKind> taken(String column) {
        return model.outcomeProperty().get() instanceof ImportOutcome.Ready<Dataset>(var input)
                ? input.content().value().column(column).map(c -> c.kind())
                : Optional.empty();
    }

    /** Closed, the box says what the column is and nothing of how that is known. */
    private final class Chosen extends ListCell<String> {
        private final String column;

        Chosen(String column) {
            this.column = column;
        }

        @Override
        protected void updateItem(String type, boolean empty) {
            super.updateItem(type, empty);
            boolean isSaid = type != null && !type.isEmpty();
            pseudoClassStateChanged(SAID, isSaid);
            setText(
                    isSaid
                            ? new Words(column).toString(type)
                            : taken(column)
                                    .map(kind -> KindNames.of(kind, messages))
                                    .orElseGet(() -> messages.text("import.auto")));
        }
    }

    private final class Words extends StringConverter<String> {
        private final String column;

        Words(String column) {
            this.column = column;
        }

        @Override
        public String toString(String type) {
            return type == null
                    ? ""
                    : switch (type) {
                        case "" -> recognised();
                        case TableDraft.SKIP -> messages.text("dataset.import.skip");
                        default ->
                                KindNames.of(
                                        ColumnKind.valueOf(type.toUpperCase(Locale.ROOT)),
                                        messages);
                    };
        }

        private String recognised() {
            boolean isSaid = !model.draftProperty().get().type(column).isEmpty();
            return taken(column)
                    .filter(_ -> !isSaid)
                    .map(kind ->
                            messages.text(
                                    "dataset.import.as-recognised", KindNames.of(kind, messages)))
                    .orElseGet(() -> messages.text("import.auto"));
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("The box cannot be edited.");
        }
    }
}
