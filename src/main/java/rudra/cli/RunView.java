package rudra.cli;

import java.util.List;
import java.util.Optional;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunInput;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A past run as the command line prints it: times as text, parameters as JSON.
 *
 * @param id see {@link RunRecord}
 * @param analysis see {@link RunRecord}
 * @param parameters the parameters as a JSON object
 * @param seed see {@link RunRecord}
 * @param inputs see {@link RunRecord}
 * @param programVersion see {@link RunRecord}
 * @param machine see {@link RunRecord}
 * @param started the start in UTC, ISO 8601
 * @param durationMillis how long it took, in milliseconds
 * @param outcome see {@link RunRecord}
 * @param error see {@link RunRecord}
 * @param resultDigest see {@link RunRecord}
 * @param artefacts see {@link RunRecord}
 * @param findings see {@link RunRecord}
 */
record RunView(
        String id,
        String analysis,
        JsonNode parameters,
        long seed,
        List<RunInput> inputs,
        String programVersion,
        String machine,
        String started,
        long durationMillis,
        RunOutcome outcome,
        Optional<String> error,
        Optional<String> resultDigest,
        List<RunArtefact> artefacts,
        List<String> findings) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static RunView of(RunRecord run) {
        return new RunView(
                run.id(),
                run.analysis(),
                JSON.readTree(run.parameters()),
                run.seed(),
                run.inputs(),
                run.programVersion(),
                run.machine(),
                run.started().toString(),
                run.duration().toMillis(),
                run.outcome(),
                run.error(),
                run.resultDigest(),
                run.artefacts(),
                run.findings());
    }
}
