package rudra.cli;

import java.util.List;
import java.util.Map;
import rudra.analysis.Analysis;
import rudra.analysis.ImportOption;
import rudra.analysis.InputDeclaration;
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
import rudra.app.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an analysis takes, as JSON. */
final class Descriptions {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Descriptions() {}

    static ObjectNode describe(Analysis<?, ?> analysis, Messages messages) {
        ObjectNode document = NODES.objectNode();
        document.put("id", analysis.id());
        document.put("title", messages.title(analysis.id()));
        document.put("description", messages.description(analysis.id()));
        document.put("citation", analysis.citation());
        document.set("inputs", inputs(analysis, messages));
        ParameterSchema schema = ParameterSchema.of(analysis.parameterType());
        document.set("parameters", parameters(schema, schema.defaults(), analysis.id(), messages));
        return document;
    }

    static ArrayNode inputs(Analysis<?, ?> analysis, Messages messages) {
        ArrayNode array = NODES.arrayNode();
        for (InputDeclaration<?> input : analysis.inputs()) {
            ObjectNode node = array.addObject();
            node.put("name", input.name());
            node.put("kind", input.kind().id());
            node.put("many", input.many());
            node.put("required", input.required());
            ArrayNode options = node.putArray("options");
            for (ImportOption option : input.kind().options()) {
                options.add(option(input.kind().id(), option, messages));
            }
        }
        return array;
    }

    private static ObjectNode option(String kind, ImportOption option, Messages messages) {
        ObjectNode node = NODES.objectNode();
        node.put("name", option.name());
        node.put("form", option.form().name().toLowerCase(java.util.Locale.ROOT));
        if (!option.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            option.choices().forEach(choices::add);
        }
        node.put("default", option.defaultValue());
        node.put("label", messages.importLabel(kind, option.name()));
        node.put("help", messages.importHelp(kind, option.name()));
        return node;
    }

    private static ArrayNode parameters(
            ParameterSchema schema, ObjectNode defaults, String analysis, Messages messages) {
        ArrayNode array = NODES.arrayNode();
        for (Parameter parameter : schema.parameters()) {
            ObjectNode node = array.addObject();
            node.put("name", parameter.name());
            node.setAll(type(parameter.type(), analysis, messages));
            parameter.unit().ifPresent(unit -> node.put("unit", unit));
            JsonNode value = defaults.path(parameter.name());
            node.set("default", value.isMissingNode() ? NODES.nullNode() : value);
            node.put("label", messages.label(analysis, parameter.name()));
            node.put("help", messages.help(analysis, parameter.name()));
        }
        return array;
    }

    private static ObjectNode type(ParameterType type, String analysis, Messages messages) {
        ObjectNode node = NODES.objectNode();
        switch (type) {
            case NumberType number -> number(node, number);
            case TextType(List<String> offered) -> {
                node.put("type", "text");
                if (!offered.isEmpty()) {
                    offered.forEach(node.putArray("choices")::add);
                }
            }
            case FlagType() -> node.put("type", "flag");
            case ChoiceType choice -> {
                node.put("type", "choice");
                ArrayNode choices = node.putArray("choices");
                choice.choices().forEach(choices::add);
            }
            case ListType(ParameterType element) -> {
                node.put("type", "list");
                node.set("element", type(element, analysis, messages));
            }
            case MapType(ParameterType value) -> {
                node.put("type", "map");
                node.set("value", type(value, analysis, messages));
            }
            case OptionalType(ParameterType inner) -> {
                node.setAll(type(inner, analysis, messages));
                node.put("optional", true);
            }
            case GroupType(ParameterSchema schema) -> {
                node.put("type", "group");
                node.set("parameters", parameters(schema, schema.defaults(), analysis, messages));
            }
            case AlternativesType(Map<String, ParameterSchema> alternatives) -> {
                node.put("type", "alternatives");
                ObjectNode each = node.putObject("alternatives");
                alternatives.forEach((id, schema) ->
                        each.set(id, parameters(schema, schema.defaults(), analysis, messages)));
            }
        }
        return node;
    }

    private static void number(ObjectNode node, NumberType number) {
        node.put("type", number.whole() ? "integer" : "number");
        if (Double.isFinite(number.least())) {
            node.put("minimum", number.least());
        }
        if (Double.isFinite(number.greatest())) {
            node.put("maximum", number.greatest());
        }
    }
}
