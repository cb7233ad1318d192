package rudra.analysis.schema;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.OptionalType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes parameter records from JSON and collects what is wrong with it. One use a decoder. */
final class ParameterDecoder {
    private static final String TYPE = "type";

    private final List<Problem> problems = new ArrayList<>();

    Record decodeAll(ParameterSchema schema, JsonNode given) {
        @Nullable Record decoded = group(schema, given, "");
        if (decoded == null || !problems.isEmpty()) {
            throw new AnalysisException(AnalysisException.Sort.USAGE, problems);
        }
        return decoded;
    }

    private @Nullable Record group(ParameterSchema schema, JsonNode given, String place) {
        return group(schema, given, place, false);
    }

    private @Nullable Record group(
            ParameterSchema schema, JsonNode given, String place, boolean isAlternative) {
        if (!given.isObject()) {
            wrong(place, "takes named values");
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        ObjectNode complete = completed(schema, (ObjectNode) given, place, isAlternative);
        for (Parameter parameter : schema.parameters()) {
            String inner = place.isEmpty() ? parameter.name() : place + "." + parameter.name();
            JsonNode node = complete.path(parameter.name());
            values.put(
                    parameter.name(),
                    node.isMissingNode() && !(parameter.type() instanceof OptionalType)
                            ? wrong(inner, "is needed")
                            : value(parameter.type(), node, inner));
        }
        return values.containsValue(null) ? null : construct(schema.type(), values, place);
    }

    private ObjectNode completed(
            ParameterSchema schema, ObjectNode given, String place, boolean isAlternative) {
        ObjectNode complete = schema.defaults();
        ObjectNode gathered = InlineParts.gathered(schema, complete, given);
        for (Map.Entry<String, JsonNode> entry : gathered.properties()) {
            Optional<Parameter> parameter = schema.find(entry.getKey());
            if (parameter.isPresent()) {
                Parameter known = parameter.get();
                complete.set(known.name(), merged(known, complete, entry.getValue()));
            } else if (!isAlternative || !entry.getKey().equals(TYPE)) {
                unknown(schema, entry.getKey(), place);
            }
        }
        return complete;
    }

    /** A group given in part keeps the outer record's defaults for the rest. */
    private static JsonNode merged(Parameter parameter, ObjectNode defaults, JsonNode given) {
        if (parameter.type() instanceof GroupType(ParameterSchema inner)
                && given.isObject()
                && defaults.path(parameter.name()) instanceof ObjectNode base) {
            ObjectNode both = base.deepCopy();
            for (Map.Entry<String, JsonNode> entry : given.properties()) {
                Optional<Parameter> known = inner.find(entry.getKey());
                both.set(
                        known.map(Parameter::name).orElse(entry.getKey()),
                        known.map(p -> merged(p, both, entry.getValue())).orElse(entry.getValue()));
            }
            return both;
        }
        return given;
    }

    private void unknown(ParameterSchema schema, String name, String place) {
        List<String> names = schema.parameters().stream().map(Parameter::name).toList();
        String inner = place.isEmpty() ? name : place + "." + name;
        problems.add(
                Problem.of(
                                "parameter.unknown",
                                "“%s” is not a parameter here. There are: %s."
                                        .formatted(name, String.join(", ", names)))
                        .inField(inner));
    }

    private @Nullable Record construct(
            Class<? extends Record> type, Map<String, @Nullable Object> values, String place) {
        try {
            return constructUnchecked(type, values);
        } catch (IllegalArgumentException e) {
            Problem problem = Problem.of("parameter.invalid", String.valueOf(e.getMessage()));
            problems.add(place.isEmpty() ? problem : problem.inField(place));
            return null;
        } catch (AnalysisException e) {
            e.problems().forEach(problem -> problems.add(within(place, problem)));
            return null;
        }
    }

    /** The problem of a record, whose fields are its own, as one of the whole. */
    private static Problem within(String place, Problem problem) {
        return place.isEmpty()
                ? problem
                : problem.inField(problem.field().map(f -> place + "." + f).orElse(place));
    }

    private static Record constructUnchecked(
            Class<? extends Record> type, Map<String, @Nullable Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            arguments[i] =
                    SchemaReader.isInlined(component)
                            ? constructUnchecked(
                                    component.getType().asSubclass(Record.class), values)
                            : Narrowing.of(component, values.get(component.getName()));
        }
        return Reflection.construct(type, arguments);
    }

    private @Nullable Object value(ParameterType type, JsonNode node, String place) {
        return switch (type) {
            case ListType(ParameterType element) -> list(element, node, place);
            case MapType(ParameterType element) -> map(element, node, place);
            case GroupType(ParameterSchema schema) -> group(schema, node, place);
            case OptionalType(ParameterType inner) -> optional(inner, node, place);
            case AlternativesType(Map<String, ParameterSchema> schemas) ->
                    alternative(schemas, node, place);
            default -> scalar(type, node, place);
        };
    }

    private @Nullable Object scalar(ParameterType type, JsonNode node, String place) {
        ScalarValue scalar = ScalarValue.of(type, node);
        return scalar.value() == null ? wrong(place, scalar.complaint()) : scalar.value();
    }

    private @Nullable Object list(ParameterType element, JsonNode node, String place) {
        if (!node.isArray()) {
            return wrong(place, "takes a list");
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            @Nullable Object decoded = value(element, node.get(i), place + "[" + i + "]");
            if (decoded != null) {
                elements.add(decoded);
            }
        }
        return elements.size() == node.size() ? List.copyOf(elements) : null;
    }

    private @Nullable Object map(ParameterType element, JsonNode node, String place) {
        if (!node.isObject()) {
            return wrong(place, "takes values by name");
        }
        Map<String, Object> elements = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            @Nullable Object decoded =
                    value(element, entry.getValue(), place + "." + entry.getKey());
            if (decoded != null) {
                elements.put(entry.getKey(), decoded);
            }
        }
        return elements.size() == node.size() ? Collections.unmodifiableMap(elements) : null;
    }

    private @Nullable Object optional(ParameterType inner, JsonNode node, String place) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        @Nullable Object decoded = value(inner, node, place);
        return decoded == null ? null : Optional.of(decoded);
    }

    private @Nullable Object alternative(
            Map<String, ParameterSchema> schemas, JsonNode node, String place) {
        String id = node.isString() ? node.stringValue() : node.path(TYPE).asString("");
        @Nullable ParameterSchema schema = schemas.get(id);
        if (schema == null) {
            return wrong(place, "takes one of the types " + String.join(", ", schemas.keySet()));
        }
        return group(
                schema,
                node.isString() ? JsonNodeFactory.instance.objectNode() : node,
                place,
                true);
    }

    private @Nullable Object wrong(String place, String complaint) {
        String subject = place.isEmpty() ? "This" : "“" + place + "”";
        Problem problem = Problem.of("parameter.invalid", subject + " " + complaint + ".");
        problems.add(place.isEmpty() ? problem : problem.inField(place));
        return null;
    }
}
