package rudra.analysis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything needed to explain and repeat one execution of an analysis.
 *
 * @param id a unique id whose alphabetical order is the order of starting
 * @param analysis the id of the analysis
 * @param parameters all parameters, defaults included, as a JSON object
 * @param seed the seed of the random streams
 * @param inputs the files that were read
 * @param programVersion the version of the program
 * @param machine operating system, architecture and Java version: where bit-for-bit repetition
 *     holds
 * @param started when the run began
 * @param duration how long it took; zero while it runs
 * @param outcome how it ended
 * @param error what went wrong, in words, where it failed
 * @param resultDigest SHA-256 over the canonical JSON (RFC 8785) of the result, where there is one
 * @param resultContent the SHA-256 under which the store keeps the result's JSON, where it does
 * @param artefacts the files that it left besides the result
 * @param findings what was noticed while the inputs were read, and warnings about the result
 */
public record RunRecord(
        String id,
        String analysis,
        String parameters,
        long seed,
        List<RunInput> inputs,
        String programVersion,
        String machine,
        Instant started,
        Duration duration,
        RunOutcome outcome,
        Optional<String> error,
        Optional<String> resultDigest,
        Optional<String> resultContent,
        List<RunArtefact> artefacts,
        List<String> findings) {

    /** Copies the lists. */
    public RunRecord {
        inputs = List.copyOf(inputs);
        artefacts = List.copyOf(artefacts);
        findings = List.copyOf(findings);
    }

    /** The record of the run once it has ended. */
    public RunRecord ended(RunOutcome how, Duration took, Optional<String> why) {
        return further(took, how, why, resultDigest, resultContent, artefacts, findings);
    }

    /** The same record with what came out. */
    public RunRecord withResult(String digest, Optional<String> content, List<String> allFindings) {
        return further(
                duration, outcome, error, Optional.of(digest), content, artefacts, allFindings);
    }

    /** The same record with the files that were left, and what was noticed about them. */
    public RunRecord withArtefacts(List<RunArtefact> left, List<String> allFindings) {
        return further(duration, outcome, error, resultDigest, resultContent, left, allFindings);
    }

    /** The record of the same run further on: how it began does not change. */
    private RunRecord further(
            Duration took,
            RunOutcome how,
            Optional<String> why,
            Optional<String> digest,
            Optional<String> content,
            List<RunArtefact> left,
            List<String> allFindings) {
        return new RunRecord(
                id,
                analysis,
                parameters,
                seed,
                inputs,
                programVersion,
                machine,
                started,
                took,
                how,
                why,
                digest,
                content,
                left,
                allFindings);
    }
}
