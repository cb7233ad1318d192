package rudra.analysis.schema;

import org.jspecify.annotations.Nullable;
import rudra.analysis.json.Ids;
import rudra.analysis.schema.ParameterType.ChoiceType;
import rudra.analysis.schema.ParameterType.FlagType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.TextType;
import tools.jackson.databind.JsonNode;

/**
 * A number, text, flag or choice taken from JSON, or the complaint why it could not be.
 *
 * @param value the value; null where there is a complaint
 * @param complaint the end of a sentence that begins with the parameter's name
 */
record ScalarValue(@Nullable Object value, String complaint) {

    static ScalarValue of(ParameterType type, JsonNode node) {
        return switch (type) {
            case NumberType number -> number(number, node);
            case FlagType() ->
                    node.isBoolean() ? good(node.booleanValue()) : bad("is true or false", node);
            case TextType _ ->
                    node.isValueNode() && !node.isNull()
                            ? good(node.asString())
                            : bad("is text", node);
            case ChoiceType choice -> choice(choice, node);
            default -> throw new IllegalArgumentException(type + " is not a scalar.");
        };
    }

    private static ScalarValue number(NumberType type, JsonNode node) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            return bad("is a number", node);
        }
        double value = node.doubleValue();
        if (type.whole() && (value != Math.rint(value) || Math.abs(value) >= Long.MAX_VALUE)) {
            return bad("is a whole number", node);
        }
        if (value < type.least() || value > type.greatest()) {
            return bad(bounds(type), node);
        }
        return type.whole() ? good(node.longValue()) : good(value);
    }

    private static String bounds(NumberType type) {
        if (Double.isInfinite(type.greatest())) {
            return "is at least " + text(type.least());
        }
        return Double.isInfinite(type.least())
                ? "is at most " + text(type.greatest())
                : "lies between " + text(type.least()) + " and " + text(type.greatest());
    }

    private static String text(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString((long) bound)
                : Double.toString(bound);
    }

    private static ScalarValue choice(ChoiceType type, JsonNode node) {
        String given = Ids.folded(node.asString(""));
        for (Enum<?> constant : type.type().getEnumConstants()) {
            if (Ids.folded(Ids.of(constant)).equals(given)) {
                return good(constant);
            }
        }
        return bad("is one of " + String.join(", ", type.choices()), node);
    }

    private static ScalarValue good(Object value) {
        return new ScalarValue(value, "");
    }

    private static ScalarValue bad(String demand, JsonNode node) {
        return new ScalarValue(null, demand + "; it was given as " + node);
    }
}
