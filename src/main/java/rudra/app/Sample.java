package rudra.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.InputSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Inputs that ship with the program, with a run that shows what they are for.
 *
 * @param id the name by which {@code rudra demo} knows it
 * @param title what it is called
 * @param lookFor a sentence on what to look for
 * @param inputs where each input is, and how it is read, by the name of the input
 * @param analysis the id of the analysis that shows it
 * @param parameters what to run that analysis with
 */
public record Sample(
        String id,
        String title,
        String lookFor,
        Map<String, InputSource> inputs,
        String analysis,
        ObjectNode parameters) {

    /** Copies the map, in its order. */
    public Sample {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** The network among the inputs; empty for a sample of other data. */
    public Optional<InputSource> network() {
        return Optional.ofNullable(inputs.get("network"));
    }

    /** The table of observations among the inputs; empty for a sample of other data. */
    public Optional<InputSource> dataset() {
        return Optional.ofNullable(inputs.get("dataset"));
    }
}
