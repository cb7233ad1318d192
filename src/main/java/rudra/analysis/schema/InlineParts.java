package rudra.analysis.schema;

import java.util.Map;
import java.util.Optional;
import rudra.analysis.schema.ParameterType.AlternativesType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what is named beside an alternative into the alternative whose part it is. */
public final class InlineParts {
    private static final String TYPE = "type";

    private InlineParts() {}

    /**
     * The parameter whose chosen alternative has a part of some name, where it may be named beside.
     *
     * @param defaults what is chosen where nothing is given
     * @param given a JSON object
     */
    public static Optional<Parameter> home(
            ParameterSchema schema, ObjectNode defaults, ObjectNode given, String part) {
        return schema.parameters().stream()
                .filter(Parameter::isInline)
                .filter(parameter ->
                        chosen(parameter, chosenNode(parameter, defaults, given))
                                .flatMap(alternative -> alternative.find(part))
                                .isPresent())
                .findFirst();
    }

    /** The same values, parts of alternatives in their places; others stay where they are. */
    static ObjectNode gathered(ParameterSchema schema, ObjectNode defaults, ObjectNode given) {
        ObjectNode gathered = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            Optional<Parameter> known = schema.find(entry.getKey());
            gathered.set(known.map(Parameter::name).orElse(entry.getKey()), entry.getValue());
        }
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            if (schema.find(entry.getKey()).isEmpty()) {
                home(schema, defaults, gathered, entry.getKey())
                        .ifPresent(parameter -> {
                            alternative(parameter, defaults, gathered)
                                    .set(entry.getKey(), entry.getValue());
                            gathered.remove(entry.getKey());
                        });
            }
        }
        return gathered;
    }

    private static JsonNode chosenNode(Parameter parameter, ObjectNode defaults, ObjectNode given) {
        JsonNode own = given.path(parameter.name());
        return own.isMissingNode() ? defaults.path(parameter.name()) : own;
    }

    private static Optional<ParameterSchema> chosen(Parameter parameter, JsonNode node) {
        String id = node.isString() ? node.stringValue() : node.path(TYPE).asString("");
        return parameter.type() instanceof AlternativesType(Map<String, ParameterSchema> all)
                ? Optional.ofNullable(all.get(id))
                : Optional.empty();
    }

    /** The alternative chosen, copied to be changed. */
    private static ObjectNode alternative(
            Parameter parameter, ObjectNode defaults, ObjectNode gathered) {
        JsonNode chosen = chosenNode(parameter, defaults, gathered);
        ObjectNode own =
                chosen instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode().put(TYPE, chosen.asString(""));
        gathered.set(parameter.name(), own);
        return own;
    }
}
