package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import rudra.app.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Controls in which values are chosen. */
final class ChoiceEditors {
    private ChoiceEditors() {}

    /** One of some ids. */
    static Node one(FieldModel field, List<String> ids, Messages messages) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(ids);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String id) {
                        return id == null ? "" : Editors.choiceLabel(field, id, messages);
                    }

                    @Override
                    public String fromString(String label) {
                        return label;
                    }
                });
        field.valueProperty().subscribe(value -> box.setValue(value.asString("")));
        box.valueProperty()
                .addListener((_, _, id) ->
                        field.valueProperty().set(JsonNodeFactory.instance.stringNode(id)));
        return box;
    }

    /** Any of some ids. */
    static Node several(FieldModel field, List<String> ids, Messages messages) {
        FlowPane pane = new FlowPane(14, 6);
        List<CheckBox> boxes = new ArrayList<>();
        for (String id : ids) {
            CheckBox box = new CheckBox(Editors.choiceLabel(field, id, messages));
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
