package rudra.cli;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.schema.InlineParts;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterText;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.OptionalType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts {@code a.b=value} into nested parameters. */
final class SettingPath {
    private static final String TYPE = "type";

    private SettingPath() {}

    /** The order that lets people set things in any order: a type is chosen before its parts. */
    static Comparator<Pair> wholeBeforeParts(ParameterSchema schema) {
        return Comparator.<Pair>comparingLong(
                        pair -> pair.name().chars().filter(c -> c == '.').count())
                .thenComparing(pair -> !pair.name().endsWith("." + TYPE))
                .thenComparing(pair -> schema.find(pair.name()).isEmpty());
    }

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
            return InlineParts.home(schema, schema.defaults(), parameters, head)
                    .filter(home ->
                            setInside(home.type(), place(schema, parameters, home.name()), pair))
                    .isPresent();
        }
        String name = parameter.get().name();
        ParameterType type = parameter.get().type();
        if (dot < 0) {
            parameters.set(name, ParameterText.parse(type, pair.value()));
            return true;
        }
        Pair rest = new Pair(pair.name().substring(dot + 1), pair.value());
        return setInside(type, place(schema, parameters, name), rest);
    }

    private static Place place(ParameterSchema schema, ObjectNode parameters, String name) {
        JsonNode given = parameters.path(name);
        return new Place(
                parameters, name, given.isMissingNode() ? schema.defaults().path(name) : given);
    }

    /**
     * Where a nested parameter stands.
     *
     * @param chosen what is there: given, or else by default
     */
    private record Place(ObjectNode parameters, String name, JsonNode chosen) {

        ObjectNode group() {
            return parameters.path(name) instanceof ObjectNode known
                    ? known
                    : parameters.putObject(name);
        }

        /** The id of the alternative chosen; empty where there is none. */
        String type() {
            return chosen.isString() ? chosen.stringValue() : chosen.path(TYPE).asString("");
        }

        /** What was chosen, to be changed in parts. */
        ObjectNode alternative() {
            if (chosen instanceof ObjectNode known) {
                parameters.set(name, known);
                return known;
            }
            return parameters.putObject(name).put(TYPE, type());
        }
    }

    private static boolean setInside(ParameterType type, Place place, Pair rest) {
        return switch (type) {
            case AlternativesType(Map<String, ParameterSchema> alternatives) ->
                    setAlternative(alternatives, place, rest);
            case GroupType(ParameterSchema inner) -> set(inner, place.group(), rest);
            case OptionalType(ParameterType inner) -> setInside(inner, place, rest);
            case MapType(ParameterType value) -> {
                place.group().set(rest.name(), ParameterText.parse(value, rest.value()));
                yield true;
            }
            default -> false;
        };
    }

    /** Another type begins anew: what was chosen belongs to the one before. */
    private static boolean setAlternative(
            Map<String, ParameterSchema> alternatives, Place place, Pair rest) {
        if (rest.name().equals(TYPE)) {
            if (!rest.value().equals(place.type())) {
                place.parameters().putObject(place.name()).put(TYPE, rest.value());
            }
            return true;
        }
        ParameterSchema chosen = alternatives.get(place.type());
        return chosen != null && set(chosen, place.alternative(), rest);
    }
}
