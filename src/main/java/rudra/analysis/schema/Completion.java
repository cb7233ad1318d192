package rudra.analysis.schema;

import java.util.Map;
import rudra.analysis.json.Ids;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.ChoiceType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes out what parameters given in part mean: names as declared, defaults for the rest. */
final class Completion {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TYPE = "type";

    private Completion() {}

    /** What does not fit its type stays as it is, for decoding to refuse. */
    static ObjectNode complete(ParameterSchema schema, ObjectNode base, ObjectNode given) {
        ObjectNode whole = base.deepCopy();
        ObjectNode gathered = InlineParts.gathered(schema, base, given);
        for (Map.Entry<String, JsonNode> entry : gathered.properties()) {
            schema.find(entry.getKey())
                    .ifPresentOrElse(
                            parameter ->
                                    whole.set(
                                            parameter.name(),
                                            value(
                                                    parameter.type(),
                                                    whole.path(parameter.name()),
                                                    entry.getValue())),
                            () -> whole.set(entry.getKey(), entry.getValue()));
        }
        return whole;
    }

    private static JsonNode value(ParameterType type, JsonNode base, JsonNode given) {
        return switch (type) {
            case NumberType number when given.isNumber() -> number(number, given);
            case ChoiceType choice when given.isString() -> choice(choice, given);
            case ListType(ParameterType element) when given.isArray() -> list(element, given);
            case MapType(ParameterType inner) when given.isObject() -> map(inner, given);
            case OptionalType(ParameterType inner) -> value(inner, base, given);
            case GroupType(ParameterSchema schema) when given instanceof ObjectNode part ->
                    complete(schema, base instanceof ObjectNode b ? b : schema.defaults(), part);
            case AlternativesType(Map<String, ParameterSchema> schemas) ->
                    alternative(schemas, given);
            default -> given;
        };
    }

    /** One number has one form, so that equal values are equal trees. */
    private static JsonNode number(NumberType type, JsonNode given) {
        if (!type.whole()) {
            return NODES.numberNode(given.doubleValue());
        }
        return given.isIntegralNumber() && given.canConvertToInt()
                ? NODES.numberNode(given.intValue())
                : given;
    }

    private static JsonNode choice(ChoiceType type, JsonNode given) {
        String folded = Ids.folded(given.stringValue());
        return type.choices().stream()
                .filter(id -> Ids.folded(id).equals(folded))
                .findFirst()
                .<JsonNode>map(NODES::stringNode)
                .orElse(given);
    }

    private static JsonNode list(ParameterType element, JsonNode given) {
        var list = NODES.arrayNode();
        given.forEach(each -> list.add(value(element, NODES.missingNode(), each)));
        return list;
    }

    private static JsonNode map(ParameterType inner, JsonNode given) {
        ObjectNode map = NODES.objectNode();
        given.properties()
                .forEach(each ->
                        map.set(each.getKey(), value(inner, NODES.missingNode(), each.getValue())));
        return map;
    }

    private static JsonNode alternative(Map<String, ParameterSchema> schemas, JsonNode given) {
        String id = given.isString() ? given.stringValue() : given.path(TYPE).asString("");
        ParameterSchema schema = schemas.get(id);
        if (schema == null) {
            return given;
        }
        ObjectNode part = given instanceof ObjectNode object ? object : NODES.objectNode();
        ObjectNode whole = NODES.objectNode().put(TYPE, id);
        return whole.setAll(complete(schema, schema.defaults(), part));
    }
}
