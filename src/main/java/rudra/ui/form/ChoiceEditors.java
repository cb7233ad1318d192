package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import rudra.analysis.schema.ParameterType.OptionalType;
import rudra.app.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Controls in which values are chosen. */
final class ChoiceEditors {
    private static final String NONE = "";

    private ChoiceEditors() {}

    /** One of some ids; none of them is the first choice where the value need not be given. */
    static Node one(FieldModel field, List<String> ids, Messages messages) {
        ComboBox<String> box = new ComboBox<>();
        if (field.type() instanceof OptionalType) {
            box.getItems().add(NONE);
        }
        box.getItems().addAll(ids);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                words(id ->
                        id.equals(NONE)
                                ? messages.text("form.choice-none")
                                : Editors.choiceLabel(field.name(), id, messages)));
        field.valueProperty().subscribe(value -> box.setValue(value.asString(NONE)));
        box.valueProperty()
                .addListener((_, _, id) -> {
                    if (id != null) {
                        field.valueProperty().set(value(id));
                    }
                });
        return box;
    }

    private static JsonNode value(String id) {
        return id.equals(NONE)
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.stringNode(id);
    }

    /** Shows ids by their labels. */
    static StringConverter<String> words(UnaryOperator<String> label) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null ? "" : label.apply(id);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }

    /** Any of some ids. */
    static Node several(FieldModel field, List<String> ids, Messages messages) {
        FlowPane pane = new FlowPane(14, 6);
        List<CheckBox> boxes = new ArrayList<>();
        for (String id : ids) {
            CheckBox box = new CheckBox(Editors.choiceLabel(field.name(), id, messages));
            box.setUserData(id);
            boxes.add(box);
        }
        pane.getChildren().setAll(boxes);
        field.valueProperty()
                .subscribe(_ -> {
                    List<String> chosen = Editors.ids(field);
                    boxes.forEach(box -> box.setSelected(chosen.contains(box.getUserData())));
                });
        boxes.forEach(box -> box.setOnAction(_ -> field.valueProperty().set(chosen(boxes))));
        return pane;
    }

    private static ArrayNode chosen(List<CheckBox> boxes) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        boxes.stream()
                .filter(CheckBox::isSelected)
                .forEach(box -> ids.add(String.valueOf(box.getUserData())));
        return ids;
    }
}
