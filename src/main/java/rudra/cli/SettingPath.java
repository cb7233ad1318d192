package rudra.cli;

import java.util.Optional;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterText;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.OptionalType;
import tools.jackson.databind.node.ObjectNode;

/** Puts {@code a.b=value} into nested parameters. */
final class SettingPath {
    private SettingPath() {}

    /**
     * Sets a parameter.
     *
     * @return false if the schema has no parameter of that name
     */
    static boolean set(ParameterSchema schema, ObjectNode parameters, Pair pair) {
        int dot = pair.name().indexOf('.');
        String head = dot < 0 ? pair.name() : pair.name().substring(0, dot);
        Optional<Parameter> parameter = schema.find(head);
        if (parameter.isEmpty()) {
            return false;
        }
        String name = parameter.get().name();
        ParameterType type = parameter.get().type();
        if (dot < 0) {
            parameters.set(name, ParameterText.parse(type, pair.value()));
            return true;
        }
        return setInside(
                type,
                child(parameters, name),
                new Pair(pair.name().substring(dot + 1), pair.value()));
    }

    private static boolean setInside(ParameterType type, ObjectNode node, Pair rest) {
        return switch (type) {
            case GroupType(ParameterSchema inner) -> set(inner, node, rest);
            case OptionalType(ParameterType inner) -> setInside(inner, node, rest);
            case MapType(ParameterType value) -> {
                node.set(rest.name(), ParameterText.parse(value, rest.value()));
                yield true;
            }
            default -> false;
        };
    }

    private static ObjectNode child(ObjectNode parameters, String name) {
        return parameters.path(name) instanceof ObjectNode known
                ? known
                : parameters.putObject(name);
    }
}
