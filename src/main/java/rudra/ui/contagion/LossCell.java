package rudra.ui.contagion;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.shock.DirectLoss;
import rudra.ui.shock.LossKind;
import rudra.ui.shock.LossProblem;
import rudra.ui.shock.ShockDraft;

/** One row of the table of shocks: who loses, what, and how much. */
final class LossCell extends ListCell<Integer> {
    private static final double KIND_WIDTH = 96;
    private static final double AMOUNT_WIDTH = 70;
    private static final String WRONG = "wrong";

    private final ContagionViewModel model;
    private final Messages messages;
    private final TextField institution = new TextField();
    private final ComboBox<LossKind> kind = new ComboBox<>();
    private final TextField amount = new TextField();
    private final Tooltip problem = Controls.tooltip("");
    private final HBox row;
    private boolean showing;

    LossCell(ContagionViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        institution.setPromptText(messages.text("contagion.loss.institution"));
        institution.setAccessibleText(messages.text("contagion.loss.institution"));
        institution.setPrefWidth(0);
        HBox.setHgrow(institution, Priority.ALWAYS);
        amount.setPromptText(messages.text("contagion.loss.amount"));
        amount.setAccessibleText(messages.text("contagion.loss.amount"));
        amount.getStyleClass().add("number-field");
        amount.setMinWidth(AMOUNT_WIDTH);
        amount.setPrefWidth(AMOUNT_WIDTH);
        kind.getItems().setAll(LossKind.values());
        kind.setConverter(new KindText());
        kind.setAccessibleText(messages.text("contagion.loss.kind"));
        kind.setMinWidth(KIND_WIDTH);
        kind.setPrefWidth(KIND_WIDTH);
        Button remove =
                Controls.iconButton(
                        MaterialDesignC.CLOSE,
                        messages.text("contagion.loss.remove"),
                        () -> model.shock().remove(getItem()));
        row = new HBox(4, institution, kind, amount, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        institution
                .textProperty()
                .addListener((_, _, text) -> change("institution", l -> l.of(text)));
        amount.textProperty().addListener((_, _, text) -> change("amount", l -> l.worth(text)));
        kind.valueProperty().addListener((_, _, value) -> change("kind", l -> l.as(value)));
        model.shock().draftProperty().subscribe(_ -> show());
    }

    private void change(String column, UnaryOperator<DirectLoss> change) {
        if (!showing && current().isPresent()) {
            model.shock().change(getItem(), column, change);
        }
    }

    @Override
    protected void updateItem(Integer item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        show();
    }

    private Optional<DirectLoss> current() {
        ShockDraft draft = model.shock().draft();
        List<DirectLoss> losses = draft.losses();
        return isEmpty() || getItem() == null || getItem() >= losses.size()
                ? Optional.empty()
                : Optional.of(losses.get(getItem()));
    }

    private void show() {
        showing = true;
        current().ifPresent(this::show);
        showing = false;
    }

    private void show(DirectLoss loss) {
        if (!institution.getText().equals(loss.institution())) {
            institution.setText(loss.institution());
        }
        if (!amount.getText().equals(loss.amount())) {
            amount.setText(loss.amount());
        }
        kind.setValue(loss.kind());
        Optional<LossProblem> wrong =
                model.network().flatMap(n -> LossProblem.of(loss, n.institutions()));
        mark(institution, wrong.filter(LossProblem::isOfInstitution), loss);
        mark(amount, wrong.filter(p -> !p.isOfInstitution()), loss);
    }

    private void mark(TextField field, Optional<LossProblem> wrong, DirectLoss loss) {
        field.getStyleClass().remove(WRONG);
        field.setTooltip(null);
        wrong.ifPresent(why -> {
            field.getStyleClass().add(WRONG);
            problem.setText(why.text(loss, messages));
            field.setTooltip(problem);
        });
    }

    private final class KindText extends StringConverter<LossKind> {
        @Override
        public String toString(LossKind value) {
            return value == null ? "" : messages.text("contagion.loss.kind." + value.id());
        }

        @Override
        public LossKind fromString(String text) {
            throw new UnsupportedOperationException("Kinds are chosen, not typed.");
        }
    }
}
