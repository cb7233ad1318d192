package rudra.analysis.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * Gives whole numbers, which are decoded as {@code Long}, the type that a record declares, within
 * lists, maps and optionals too: those know nothing of it any more once they are made.
 */
final class Narrowing {
    private final RecordComponent component;

    private Narrowing(RecordComponent component) {
        this.component = component;
    }

    /**
     * The value as a component takes it.
     *
     * @throws AnalysisException of sort {@code USAGE} if a number is too large for its type
     */
    static @Nullable Object of(RecordComponent component, @Nullable Object value) {
        return value == null
                ? null
                : new Narrowing(component).narrowed(component.getGenericType(), value);
    }

    private Object narrowed(Type type, Object value) {
        if (value instanceof Long number && (type == int.class || type == Integer.class)) {
            return whole(number);
        }
        return type instanceof ParameterizedType container
                ? elements(container.getActualTypeArguments(), value)
                : value;
    }

    private Object elements(Type[] types, Object value) {
        Type element = types[types.length - 1];
        return switch (value) {
            case List<?> list -> list.stream().map(each -> narrowed(element, each)).toList();
            case Optional<?> some -> some.map(each -> narrowed(element, each));
            case Map<?, ?> map -> {
                Map<Object, Object> all = new LinkedHashMap<>();
                map.forEach((key, each) -> all.put(key, narrowed(element, each)));
                yield Collections.unmodifiableMap(all);
            }
            default -> value;
        };
    }

    private Integer whole(long number) {
        if (number != (int) number) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "parameter.invalid",
                                    "“%s” lies between %d and %d; it was given as %d."
                                            .formatted(
                                                    component.getName(),
                                                    Integer.MIN_VALUE,
                                                    Integer.MAX_VALUE,
                                                    number))
                            .inField(component.getName()));
        }
        return (int) number;
    }
}
