package rudra.app;

import java.util.List;
import rudra.analysis.Seed;
import tools.jackson.databind.JsonNode;

/**
 * An execution that somebody asks for.
 *
 * @param analysis the id of the analysis
 * @param parameters a JSON object of the parameters that differ from the defaults
 * @param seed the seed of the random streams
 * @param inputs what to read, already read
 */
public record RunRequest(
        String analysis, JsonNode parameters, Seed seed, List<LoadedInput<?>> inputs) {

    /** Copies the inputs. */
    public RunRequest {
        inputs = List.copyOf(inputs);
    }
}
