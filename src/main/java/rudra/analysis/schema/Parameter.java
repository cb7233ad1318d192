package rudra.analysis.schema;

import java.util.Optional;

/**
 * One parameter.
 *
 * @param name its name, unique in its schema
 * @param type what values it may take
 * @param unit the unit of its numbers, where they have one
 * @param names what its texts or keys are names of, where they name something
 * @param isInline whether parts of the alternative chosen may be named beside it
 */
public record Parameter(
        String name,
        ParameterType type,
        Optional<String> unit,
        Optional<String> names,
        boolean isInline) {}
