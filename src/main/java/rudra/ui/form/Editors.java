package rudra.ui.form;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.ChoiceType;
import rudra.analysis.schema.ParameterType.FlagType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import rudra.analysis.schema.ParameterType.TextType;
import rudra.app.Messages;
import tools.jackson.databind.node.BooleanNode;

/** Chooses the control for a type. */
final class Editors {
    private final Messages messages;

    Editors(Messages messages) {
        this.messages = messages;
    }

    Node editor(FieldModel field) {
        return editor(field, field.type());
    }

    /** The control for a field whose unit stands elsewhere. */
    Node bare(FieldModel field) {
        return field.type() instanceof NumberType
                ? TextEditors.bareNumber(field, Quantity.of(field.unit()))
                : editor(field);
    }

    private Node editor(FieldModel field, ParameterType type) {
        return switch (type) {
            case NumberType _ -> TextEditors.number(field);
            case TextType _ -> TextEditors.text(field, messages.text("form.text"));
            case FlagType _ -> flag(field);
            case ChoiceType choice -> ChoiceEditors.one(field, choice.choices(), messages);
            case OptionalType(ParameterType inner) -> editor(field, inner);
            case ListType(ChoiceType choice) ->
                    ChoiceEditors.several(field, choice.choices(), messages);
            case ListType(GroupType(ParameterSchema schema)) ->
                    new TableEditor(field, schema, messages).view();
            case ListType(AlternativesType _) ->
                    TextEditors.lines(field, messages.text("form.lines"));
            case ListType _ -> TextEditors.parsed(field, messages.text("form.list"));
            case MapType _ -> TextEditors.parsed(field, messages.text("form.map"));
            case GroupType(ParameterSchema schema) ->
                    new GroupEditor(field, Map.of("", schema), messages).view();
            case AlternativesType(Map<String, ParameterSchema> alternatives) ->
                    new GroupEditor(field, alternatives, messages).view();
        };
    }

    private static CheckBox flag(FieldModel field) {
        CheckBox box = new CheckBox(field.label());
        field.valueProperty().subscribe(value -> box.setSelected(value.asBoolean(false)));
        box.selectedProperty().subscribe(on -> field.valueProperty().set(BooleanNode.valueOf(on)));
        return box;
    }

    /** The label of a choice: a message, or the id in words. */
    static String choiceLabel(FieldModel field, String id, Messages messages) {
        return messages.find("parameter." + field.name() + ".choice." + id)
                .orElseGet(() -> words(id));
    }

    /** An id in words: {@code pari-passu} is “Pari passu”. */
    static String words(String id) {
        String spaced = id.replace('-', ' ');
        return spaced.isEmpty()
                ? spaced
                : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** The ids of a list value. */
    static List<String> ids(FieldModel field) {
        return field.valueProperty().get().valueStream().map(n -> n.asString("")).toList();
    }
}
