package rudra.ui.form;

import java.util.List;
import java.util.Map;
import rudra.analysis.schema.Parameter;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a new element of a list begins with: its defaults, and something for what has none. */
final class StartingValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StartingValues() {}

    static ObjectNode of(ParameterSchema schema) {
        ObjectNode values = schema.defaults();
        for (Parameter parameter : schema.parameters()) {
            if (!values.has(parameter.name())) {
                values.set(parameter.name(), of(parameter.type()));
            }
        }
        return values;
    }

    static JsonNode of(ParameterType type) {
        return switch (type) {
            case NumberType number -> number(number);
            case TextType(List<String> offered) ->
                    NODES.stringNode(offered.isEmpty() ? "" : offered.getFirst());
            case FlagType() -> NODES.booleanNode(false);
            case ChoiceType choice -> NODES.stringNode(choice.choices().getFirst());
            case ListType _ -> NODES.arrayNode();
            case MapType _ -> NODES.objectNode();
            case OptionalType _ -> NODES.nullNode();
            case GroupType(ParameterSchema schema) -> of(schema);
            case AlternativesType(Map<String, ParameterSchema> alternatives) -> first(alternatives);
        };
    }

    private static JsonNode number(NumberType type) {
        double start = Math.clamp(0, type.least(), type.greatest());
        return type.whole() ? NODES.numberNode((int) start) : NODES.numberNode(start);
    }

    private static JsonNode first(Map<String, ParameterSchema> alternatives) {
        Map.Entry<String, ParameterSchema> first = alternatives.entrySet().iterator().next();
        ObjectNode value = NODES.objectNode().put(GroupModel.TYPE, first.getKey());
        return value.setAll(of(first.getValue()));
    }
}
