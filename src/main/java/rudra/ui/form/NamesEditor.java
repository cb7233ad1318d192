package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A list of names: each a chip that a click takes away, and a place to type more. */
final class NamesEditor {
    private static final int CHIPS_SHOWN = 40;

    private final FieldModel field;
    private final Names names;
    private final Messages messages;
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox view;

    NamesEditor(FieldModel field, Names names, Messages messages) {
        this.field = field;
        this.names = names;
        this.messages = messages;
        view = new VBox(6, new NameEntry(field, names, messages, this::add).view(), chips);
        field.valueProperty().subscribe(_ -> show(Editors.ids(field)));
    }

    Node view() {
        return view;
    }

    private void add(List<String> more) {
        List<String> all = new ArrayList<>(Editors.ids(field));
        more.stream().filter(name -> !all.contains(name)).forEach(all::add);
        set(all);
    }

    private void remove(String name) {
        set(Editors.ids(field).stream().filter(other -> !other.equals(name)).toList());
    }

    private void set(List<String> all) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(list::add);
        field.act(list);
    }

    private void show(List<String> all) {
        chips.getChildren().setAll(all.stream().limit(CHIPS_SHOWN).map(this::chip).toList());
        if (all.size() > CHIPS_SHOWN) {
            chips.getChildren()
                    .add(
                            Controls.label(
                                    messages.text("notice.more", all.size() - CHIPS_SHOWN),
                                    "muted"));
        }
        if (all.size() > 1) {
            chips.getChildren()
                    .add(
                            Controls.button(
                                    messages.text("form.names.clear"),
                                    () -> set(List.of()),
                                    "flat",
                                    "small"));
        }
        if (all.isEmpty()) {
            messages.find("parameter." + field.name() + ".none")
                    .ifPresent(none ->
                            chips.getChildren()
                                    .add(Controls.label(Editors.words(none), "form-help")));
        }
        Controls.visible(chips, !chips.getChildren().isEmpty());
    }

    private Button chip(String name) {
        Button chip = Controls.button(name, () -> remove(name), "chip");
        chip.setGraphic(Controls.icon(MaterialDesignC.CLOSE));
        boolean unknown = field.names().filter(kind -> names.isUnknown(kind, name)).isPresent();
        if (unknown) {
            chip.getStyleClass().add("chip-unknown");
        }
        Controls.describe(
                chip, messages.text(unknown ? "form.names.unknown" : "form.names.remove", name));
        return chip;
    }
}
