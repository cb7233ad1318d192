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
    /** As many columns as fit side by side. */
    private static final int COLUMNS = 3;

    private final Messages messages;
    private final Names names;

    Editors(Messages messages, Names names) {
        this.messages = messages;
        this.names = names;
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
            case TextType(List<String> offered) ->
                    offered.isEmpty() ? text(field) : ChoiceEditors.one(field, offered, messages);
            case FlagType _ -> flag(field);
            case ChoiceType choice -> ChoiceEditors.one(field, choice.choices(), messages);
            case OptionalType(ParameterType inner) -> editor(field, inner);
            case ListType(ChoiceType choice) ->
                    ChoiceEditors.several(field, choice.choices(), messages);
            case ListType(TextType(List<String> offered)) ->
                    offered.isEmpty()
                            ? new NamesEditor(field, names, messages).view()
                            : ChoiceEditors.several(field, offered, messages);
            case ListType(GroupType(ParameterSchema schema)) ->
                    isTable(schema)
                            ? new TableEditor(field, schema, messages).view()
                            : list(field, Map.of("", schema));
            case ListType(AlternativesType(Map<String, ParameterSchema> alternatives)) ->
                    list(field, alternatives);
            case ListType _ -> TextEditors.parsed(field, messages.text("form.list"));
            case MapType(ParameterType value) ->
                    new MapEditor(field, value, names, messages).view();
            case GroupType(ParameterSchema schema) -> group(field, Map.of("", schema));
            case AlternativesType(Map<String, ParameterSchema> alternatives) ->
                    group(field, alternatives);
        };
    }

    private Node text(FieldModel field) {
        String prompt = messages.text("form.text");
        return field.names()
                .map(kind -> TextEditors.named(field, prompt, () -> names.find(kind, "")))
                .orElseGet(() -> TextEditors.text(field, prompt));
    }

    private Node list(FieldModel field, Map<String, ParameterSchema> alternatives) {
        ListModel model = new ListModel(field, alternatives, messages);
        return new ListEditor(field, model, names, messages).view();
    }

    private Node group(FieldModel field, Map<String, ParameterSchema> alternatives) {
        GroupModel group = GroupModel.of(field, alternatives, messages);
        return new GroupEditor(group, names, messages).view();
    }

    /** A few single values are a row of a table; what is more is a form of its own. */
    private static boolean isTable(ParameterSchema schema) {
        return schema.parameters().size() <= COLUMNS
                && schema.parameters().stream()
                        .allMatch(part -> part.names().isEmpty() && isSingle(part.type()));
    }

    private static boolean isSingle(ParameterType type) {
        ParameterType bare = type instanceof OptionalType(ParameterType inner) ? inner : type;
        return bare instanceof NumberType || bare instanceof TextType || bare instanceof ChoiceType;
    }

    private static CheckBox flag(FieldModel field) {
        CheckBox box = new CheckBox(field.label());
        field.valueProperty().subscribe(value -> box.setSelected(value.asBoolean(false)));
        box.selectedProperty().subscribe(on -> field.valueProperty().set(BooleanNode.valueOf(on)));
        return box;
    }

    /** The label of a choice: a message, or the id in words. */
    static String choiceLabel(String parameter, String id, Messages messages) {
        return messages.choice(parameter, id).orElseGet(() -> words(id));
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
