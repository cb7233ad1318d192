package rudra.ui.form;

import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import rudra.app.Messages;

/** What numbers a field takes, in a few words. */
final class Bounds {
    private Bounds() {}

    /** The bounds as shown, percentages as such; empty where any value will do. */
    static String text(FieldModel field, Messages messages) {
        return text(field.type(), Quantity.of(field.unit()), messages);
    }

    private static String text(ParameterType type, Quantity quantity, Messages messages) {
        return switch (type) {
            case NumberType number -> numbers(number, quantity, messages);
            case OptionalType(ParameterType inner) -> text(inner, quantity, messages);
            case ListType(ParameterType inner) -> text(inner, quantity, messages);
            case MapType(ParameterType inner) -> text(inner, quantity, messages);
            default -> "";
        };
    }

    private static String numbers(NumberType number, Quantity quantity, Messages messages) {
        boolean below = Double.isInfinite(number.least());
        boolean above = Double.isInfinite(number.greatest());
        String least = quantity.show(number.least());
        String greatest = quantity.show(number.greatest());
        if (below && above) {
            return quantity.unit();
        }
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        if (above) {
            return messages.text("form.at-least", least + unit);
        }
        return below
                ? messages.text("form.at-most", greatest + unit)
                : messages.text("form.between", least, greatest + unit);
    }
}
