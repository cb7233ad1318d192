package rudra.ui.form;

import java.util.Optional;
import java.util.stream.Collectors;
import rudra.analysis.schema.Parameter;
import tools.jackson.databind.JsonNode;

/** The value of a parameter as people read it: shares as percentages, lists with commas. */
public final class ValueText {
    private ValueText() {}

    /** The text of a value; an empty list or map is a dash. */
    public static String of(Parameter parameter, JsonNode value) {
        return text(value, Quantity.of(parameter.unit())).filter(t -> !t.isEmpty()).orElse("–");
    }

    private static Optional<String> text(JsonNode value, Quantity quantity) {
        if (value.isNumber()) {
            String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
            return Optional.of(quantity.show(value.decimalValue()) + unit);
        }
        if (value.isArray()) {
            return Optional.of(
                    value.valueStream()
                            .map(element -> text(element, quantity).orElse(""))
                            .collect(Collectors.joining(", ")));
        }
        if (value.isObject()) {
            return Optional.of(
                    value.properties().stream()
                            .map(e -> e.getKey() + " = " + text(e.getValue(), quantity).orElse(""))
                            .collect(Collectors.joining(", ")));
        }
        return value.isNull() ? Optional.empty() : Optional.of(value.asString(""));
    }
}
