package rudra.analysis.schema;

import java.util.List;
import java.util.Map;
import rudra.analysis.json.Ids;

/** What values a parameter may take. */
public sealed interface ParameterType {

    /**
     * A number.
     *
     * @param whole whether it must be a whole number
     * @param least the least value; negative infinity for none
     * @param greatest the greatest value; infinity for none
     */
    record NumberType(boolean whole, double least, double greatest) implements ParameterType {}

    /**
     * Text.
     *
     * @param offered the texts that are taken; empty where any may be
     */
    record TextType(List<String> offered) implements ParameterType {
        /** Copies the list. */
        public TextType {
            offered = List.copyOf(offered);
        }
    }

    /** Yes or no. */
    record FlagType() implements ParameterType {}

    /**
     * One of some ids.
     *
     * @param type the enum whose constants have the ids
     */
    record ChoiceType(Class<? extends Enum<?>> type) implements ParameterType {

        /** The ids, in order. */
        public List<String> choices() {
            return Ids.all(type);
        }
    }

    /**
     * Any number of values.
     *
     * @param element what each is
     */
    record ListType(ParameterType element) implements ParameterType {}

    /**
     * Values by name.
     *
     * @param value what each is
     */
    record MapType(ParameterType value) implements ParameterType {}

    /**
     * A value, or none.
     *
     * @param value what it is where there is one
     */
    record OptionalType(ParameterType value) implements ParameterType {}

    /**
     * Parameters that belong together.
     *
     * @param schema the parameters
     */
    record GroupType(ParameterSchema schema) implements ParameterType {}

    /**
     * One of several groups; the key {@code type} names it.
     *
     * @param alternatives the groups by id, in order
     */
    record AlternativesType(Map<String, ParameterSchema> alternatives) implements ParameterType {}
}
