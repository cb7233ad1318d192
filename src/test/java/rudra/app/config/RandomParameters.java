package rudra.app.config;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parameters of any analysis, drawn within their types' bounds, with names that are hard to write.
 */
final class RandomParameters {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> NAMES =
            List.of(
                    "B17",
                    "Bank of A, Ltd",
                    "no",
                    "~",
                    "null",
                    "1e3",
                    "0x1F",
                    "007",
                    "1_000",
                    ": x",
                    "# not a comment",
                    "- dash",
                    "“quoted”",
                    "it's",
                    "back\\slash",
                    "tab\there",
                    "two\nlines",
                    " blanks ",
                    "",
                    "{a: b}",
                    "[1]",
                    "&anchor",
                    "*alias",
                    "!tag",
                    "%",
                    "@",
                    "`",
                    "2024-01-31",
                    "12:30:45",
                    "yes",
                    "Ελλάδα",
                    "😀",
                    "a: b",
                    "x #y",
                    "=",
                    "<<",
                    "\u0085next",
                    "\u0007bell",
                    ".inf",
                    "-",
                    "?",
                    "? key",
                    "trailing:",
                    "|");

    private final RandomGenerator random;

    RandomParameters(RandomGenerator random) {
        this.random = random;
    }

    /** A parameter record's JSON; some parameters are left out. */
    ObjectNode of(ParameterSchema schema) {
        ObjectNode values = NODES.objectNode();
        for (Parameter parameter : schema.parameters()) {
            if (!schema.defaults().has(parameter.name()) || random.nextInt(3) > 0) {
                values.set(parameter.name(), of(parameter.type()));
            }
        }
        return values;
    }

    private JsonNode of(ParameterType type) {
        return switch (type) {
            case NumberType number -> number(number);
            case TextType _ -> NODES.stringNode(name());
            case FlagType() -> NODES.booleanNode(random.nextBoolean());
            case ChoiceType choice ->
                    NODES.stringNode(choice.choices().get(random.nextInt(choice.choices().size())));
            case OptionalType(ParameterType inner) ->
                    random.nextBoolean() ? NODES.nullNode() : of(inner);
            case ListType(ParameterType element) -> list(element);
            case MapType(ParameterType value) -> map(value);
            case GroupType(ParameterSchema schema) -> of(schema);
            case AlternativesType(Map<String, ParameterSchema> schemas) -> {
                List<String> ids = List.copyOf(schemas.keySet());
                String id = ids.get(random.nextInt(ids.size()));
                ObjectNode value = NODES.objectNode().put("type", id);
                ParameterSchema schema = schemas.get(id);
                yield schema == null ? value : value.setAll(of(schema));
            }
        };
    }

    private JsonNode number(NumberType type) {
        double least = Math.max(type.least(), -1e9);
        double greatest = Math.min(type.greatest(), random.nextInt(5) == 0 ? 1e22 : 1e4);
        double value =
                switch (random.nextInt(4)) {
                    case 0 -> least;
                    case 1 -> greatest;
                    case 2 -> Math.clamp(Math.pow(10, -random.nextInt(300)), least, greatest);
                    default -> random.nextDouble(least, Math.max(Math.nextUp(least), greatest));
                };
        return type.whole()
                ? NODES.numberNode((int) Math.clamp(value, least, 1e9))
                : NODES.numberNode(value);
    }

    private ArrayNode list(ParameterType element) {
        ArrayNode list = NODES.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(of(element));
        }
        return list;
    }

    private ObjectNode map(ParameterType value) {
        ObjectNode map = NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.set(name(), of(value));
        }
        return map;
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
