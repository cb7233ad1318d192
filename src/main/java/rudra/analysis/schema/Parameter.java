package rudra.analysis.schema;

import java.util.Optional;

/**
 * One parameter.
 *
 * @param name its name, unique in its schema
 * @param type what values it may take
 * @param unit the unit of its numbers, where they have one
 */
public record Parameter(String name, ParameterType type, Optional<String> unit) {}
