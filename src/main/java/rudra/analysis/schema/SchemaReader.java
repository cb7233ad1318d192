package rudra.analysis.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.analysis.Offered;
import rudra.analysis.Unit;
import rudra.analysis.json.Ids;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.ChoiceType;
import rudra.analysis.schema.ParameterType.FlagType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import rudra.analysis.schema.ParameterType.TextType;

/** Reads schemas off records. */
final class SchemaReader {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class);

    private SchemaReader() {}

    static ParameterSchema read(Class<? extends Record> type) {
        List<Parameter> parameters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (isInlined(component)) {
                parameters.addAll(read(component.getType().asSubclass(Record.class)).parameters());
            } else {
                parameters.add(parameter(component));
            }
        }
        return new ParameterSchema(type, parameters);
    }

    /** Whether the parts of a component take its place. */
    static boolean isInlined(RecordComponent component) {
        return component.isAnnotationPresent(Inline.class) && component.getType().isRecord();
    }

    private static Parameter parameter(RecordComponent component) {
        Optional<String> unit =
                Optional.ofNullable(component.getAnnotation(Unit.class)).map(Unit::value);
        return new Parameter(
                component.getName(),
                type(component.getGenericType(), component),
                unit,
                Optional.ofNullable(component.getAnnotation(NamesOf.class)).map(NamesOf::value),
                component.isAnnotationPresent(Inline.class));
    }

    private static ParameterType type(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType parameterized) {
            return container(parameterized, component);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == double.class || plain == Double.class) {
            return number(false, component);
        }
        if (WHOLE.contains(plain)) {
            return number(true, component);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return new FlagType();
        }
        if (plain == String.class) {
            return new TextType(offered(component));
        }
        return composed(plain, component);
    }

    private static List<String> offered(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Offered.class))
                .map(offered -> Reflection.made(offered.value()).get())
                .orElse(List.of());
    }

    private static ParameterType composed(Class<?> plain, RecordComponent component) {
        if (plain.isEnum()) {
            return choice(plain);
        }
        if (plain.isRecord()) {
            return new GroupType(read(plain.asSubclass(Record.class)));
        }
        if (plain.isSealed()) {
            return alternatives(plain);
        }
        throw new IllegalArgumentException("No parameter can have the type of " + component);
    }

    @SuppressWarnings("unchecked")
    private static ChoiceType choice(Class<?> type) {
        return new ChoiceType((Class<? extends Enum<?>>) type);
    }

    private static ParameterType container(ParameterizedType type, RecordComponent component) {
        Type[] arguments = type.getActualTypeArguments();
        ParameterType last = type(arguments[arguments.length - 1], component);
        if (type.getRawType() == List.class) {
            return new ListType(last);
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return new MapType(last);
        }
        if (type.getRawType() == Optional.class) {
            return new OptionalType(last);
        }
        throw new IllegalArgumentException("No parameter can have the type of " + component);
    }

    private static NumberType number(boolean whole, RecordComponent component) {
        AtLeast least = component.getAnnotation(AtLeast.class);
        AtMost most = component.getAnnotation(AtMost.class);
        return new NumberType(
                whole,
                least == null ? Double.NEGATIVE_INFINITY : least.value(),
                most == null ? Double.POSITIVE_INFINITY : most.value());
    }

    private static AlternativesType alternatives(Class<?> type) {
        Map<String, ParameterSchema> schemas = new LinkedHashMap<>();
        for (Class<?> alternative : type.getPermittedSubclasses()) {
            schemas.put(Ids.of(alternative), read(alternative.asSubclass(Record.class)));
        }
        return new AlternativesType(schemas);
    }
}
