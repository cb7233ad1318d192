package rudra.ui.contagion;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.ui.form.InstitutionSearch;
import rudra.ui.fx.Controls;
import rudra.ui.shock.DirectLoss;
import rudra.ui.shock.LossKind;
import rudra.ui.shock.ShockDraft;

/**
 * Chooses institutions: typing searches, Enter lets the first one found fail, and who fails stands
 * below as chips that a click takes away.
 */
final class FailingEditor {
    private static final int CHIPS_SHOWN = 40;
    private static final double ROW = 30;

    private final ContagionViewModel model;
    private final Messages messages;
    private final TextField search = new TextField();
    private final ListView<String> found = new ListView<>();
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox view;

    FailingEditor(ContagionViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        search.setId("search-institution");
        search.setPromptText(messages.text("contagion.search"));
        search.setAccessibleText(messages.text("contagion.search"));
        search.textProperty().subscribe(this::search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.setCellFactory(_ -> new FoundCell());
        found.getStyleClass().add("found-list");
        found.setPlaceholder(Controls.label(messages.text("contagion.search-nothing"), "muted"));
        found.setFixedCellSize(ROW);
        model.shock().draftProperty().subscribe(this::show);
        view = new VBox(6, search, found, chips);
    }

    Node view() {
        return view;
    }

    private void search(String text) {
        List<String> ids =
                text.isBlank()
                        ? List.of()
                        : model.network()
                                .map(n -> InstitutionSearch.find(n.institutions(), text))
                                .orElse(List.of());
        found.getItems().setAll(ids);
        found.getSelectionModel().selectFirst();
        found.setPrefHeight(ROW * Math.max(1, ids.size()) + 4);
        found.setMinHeight(found.getPrefHeight());
        Controls.visible(found, !text.isBlank());
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (code == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else if (code == KeyCode.ENTER && !event.isShortcutDown()) {
            Optional.ofNullable(found.getSelectionModel().getSelectedItem()).ifPresent(this::fail);
        } else if (code == KeyCode.ESCAPE) {
            search.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void fail(String id) {
        search.clear();
        model.shock().letFail(id, true);
    }

    private void lose(String id) {
        search.clear();
        model.shock().add(List.of(new DirectLoss(id, LossKind.EQUITY, "")));
    }

    private void show(ShockDraft draft) {
        chips.getChildren()
                .setAll(draft.failing().stream().limit(CHIPS_SHOWN).map(this::chip).toList());
        int more = draft.failing().size() - CHIPS_SHOWN;
        if (more > 0) {
            chips.getChildren().add(Controls.label(messages.text("notice.more", more), "muted"));
        }
        if (draft.failing().size() > 1) {
            chips.getChildren()
                    .add(
                            Controls.button(
                                    messages.text("contagion.nobody"),
                                    model.shock()::letNobodyFail,
                                    "flat",
                                    "small"));
        }
        if (draft.failing().isEmpty()) {
            chips.getChildren()
                    .add(Controls.label(messages.text("contagion.nobody-fails"), "form-help"));
        }
    }

    private Button chip(String id) {
        Button chip = Controls.button(id, () -> model.shock().letFail(id, false), "chip");
        chip.setGraphic(Controls.icon(MaterialDesignC.CLOSE));
        boolean known =
                model.network().map(n -> n.institutions().indexOf(id).isPresent()).orElse(false);
        if (!known) {
            chip.getStyleClass().add("chip-unknown");
        }
        String name = name(id);
        Controls.describe(
                chip,
                known
                        ? messages.text("contagion.chip", name)
                        : messages.text("shock.problem.unknown-institution", id));
        return chip;
    }

    private String name(String id) {
        return model.network().map(Network::institutions).flatMap(all -> named(all, id)).orElse(id);
    }

    private static Optional<String> named(Institutions all, String id) {
        return all.indexOf(id).stream().mapToObj(all::name).findFirst();
    }

    private final class FoundCell extends ListCell<String> {
        private final Label id = Controls.label("", "list-title");
        private final Label name = Controls.label("", "muted", "small-text");
        private final Button loss =
                Controls.button(
                        messages.text("contagion.add-loss"),
                        () -> lose(getItem()),
                        "flat",
                        "small");
        private final HBox row = new HBox(8, id, name, loss);

        FoundCell() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            row.setOnMouseClicked(_ -> fail(getItem()));
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            id.setText(item);
            String called = name(item);
            name.setText(called.equals(item) ? "" : called);
            setGraphic(row);
        }
    }
}
