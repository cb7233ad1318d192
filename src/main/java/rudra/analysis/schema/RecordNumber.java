package rudra.analysis.schema;

import java.util.Optional;
import rudra.analysis.schema.ParameterType.NumberType;

/**
 * A number somewhere inside a parameter record.
 *
 * @param path where it stands, as it is written in messages: {@code market.priceImpact}, {@code
 *     shocks[1].fall.bonds}; places in lists are counted from 0
 * @param type what values it may take
 * @param unit its unit, where it has one
 * @param value what it is in the record
 */
public record RecordNumber(String path, NumberType type, Optional<String> unit, double value) {}
