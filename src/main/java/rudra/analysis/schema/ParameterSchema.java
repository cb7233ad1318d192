package rudra.analysis.schema;

import java.util.List;
import java.util.Optional;
import rudra.analysis.json.Ids;
import rudra.analysis.json.JsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of a parameter record, those of inlined records included.
 *
 * @param type the record
 * @param parameters the parameters in the order of declaration
 */
public record ParameterSchema(Class<? extends Record> type, List<Parameter> parameters) {

    /** Copies the list. */
    public ParameterSchema {
        parameters = List.copyOf(parameters);
    }

    /**
     * The schema of a record.
     *
     * @throws IllegalArgumentException if a component has a type that no parameter can have
     */
    public static ParameterSchema of(Class<? extends Record> type) {
        return SchemaReader.read(type);
    }

    /** The parameter with the given name; hyphens, underscores and case do not matter. */
    public Optional<Parameter> find(String name) {
        String folded = Ids.folded(name);
        return parameters.stream().filter(p -> Ids.folded(p.name()).equals(folded)).findFirst();
    }

    /** The defaults as a JSON object; empty where the record has no {@code static defaults()}. */
    public ObjectNode defaults() {
        return Reflection.defaults(type)
                .map(defaults -> (ObjectNode) JsonValue.of(defaults).tree())
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /**
     * What parameters given in part mean in full: every name as declared, every default written
     * out, in lists and groups too. Values that do not fit stay as they are.
     *
     * @param given a JSON object; names as in {@link #find}
     */
    public ObjectNode complete(ObjectNode given) {
        return Completion.complete(this, defaults(), given);
    }

    /**
     * Makes the record from what was given and the defaults for the rest.
     *
     * @param given a JSON object; names as in {@link #find}
     * @param record the class of this schema's record
     * @throws rudra.analysis.AnalysisException of sort {@code USAGE} with a problem for each bad
     *     field, its path such as {@code shocks[2].amount} in the problem's field
     */
    public <P extends Record> P decode(JsonNode given, Class<P> record) {
        return record.cast(new ParameterDecoder().decodeAll(this, given));
    }
}
