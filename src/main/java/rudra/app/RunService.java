package rudra.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.PartialResult;
import rudra.analysis.Problem;
import rudra.analysis.RunInput;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import rudra.job.CancelledException;
import rudra.job.CatchesAll;
import rudra.job.Progress;
import tools.jackson.databind.node.ObjectNode;

/** Runs analyses for every face, and keeps a record of each run. Thread-safe. */
@CatchesAll("whatever an analysis throws is recorded as the run's failure, and thrown on")
public final class RunService {
    private final Catalogue catalogue;
    private final RunJournal journal;
    private final InstantSource clock;

    /**
     * A service over a catalogue.
     *
     * @param catalogue the analyses that can be run
     * @param journal where runs are kept
     * @param clock tells when runs begin and how long they take
     */
    public RunService(Catalogue catalogue, RunJournal journal, InstantSource clock) {
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Runs an analysis; a failed or cancelled run is kept too. A cancelled run has a result where
     * the analysis keeps what it has done: {@link CompletedRun#part} tells.
     *
     * @throws AnalysisException if the request is wrong (nothing is kept then) or the run fails
     * @throws CancelledException if the run was cancelled and nothing of it is kept
     */
    public CompletedRun run(RunRequest request, Progress progress) {
        return run(catalogue.get(request.analysis()), request, progress);
    }

    private <P extends Record, R extends Record> CompletedRun run(
            Analysis<P, R> analysis, RunRequest request, Progress progress) {
        ParameterSchema schema = ParameterSchema.of(analysis.parameterType());
        P parameters = schema.decode(request.parameters(), analysis.parameterType());
        Inputs inputs = inputs(analysis, request);
        ObjectNode json = (ObjectNode) JsonValue.of(parameters).tree();
        RunRecord running = running(request, json);
        journal.begin(running);
        try (RunFiles files = new RunFiles(journal)) {
            R result = computed(analysis, parameters, inputs, running, files, progress);
            files.keep();
            return completed(running, inputs, json, result, files);
        }
    }

    private <P extends Record, R extends Record> R computed(
            Analysis<P, R> analysis,
            P parameters,
            Inputs inputs,
            RunRecord running,
            RunFiles files,
            Progress progress) {
        try {
            R result = files.run(analysis, parameters, inputs, progress);
            if (!(result instanceof PartialResult)) {
                progress.checkCancelled();
            }
            return result;
        } catch (CancelledException e) {
            keepFailure(running, RunOutcome.CANCELLED, Optional.empty(), files, e);
            throw e;
        } catch (RuntimeException | Error e) {
            Optional<String> why = Optional.of(String.valueOf(e.getMessage()));
            keepFailure(running, RunOutcome.FAILED, why, files, e);
            throw e;
        }
    }

    /** What went wrong first is what the user hears of. */
    private void keepFailure(
            RunRecord running,
            RunOutcome outcome,
            Optional<String> why,
            RunFiles files,
            Throwable thrown) {
        try {
            files.keep();
            journal.finish(
                    ended(running, outcome, why)
                            .withArtefacts(
                                    files.artefacts(), all(running.findings(), files.warnings())));
        } catch (AnalysisException e) {
            thrown.addSuppressed(e);
        }
    }

    private static Inputs inputs(Analysis<?, ?> analysis, RunRequest request) {
        Inputs inputs = Inputs.none(request.seed());
        for (LoadedInput<?> given : request.inputs()) {
            inputs = given.addTo(inputs, declaration(analysis, given.name()));
        }
        for (InputDeclaration<?> declaration : analysis.inputs()) {
            if (declaration.required()) {
                inputs.get(declaration);
            }
        }
        return inputs;
    }

    private static InputDeclaration<?> declaration(Analysis<?, ?> analysis, String name) {
        return analysis.inputs().stream()
                .filter(declaration -> declaration.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                                "input.unknown",
                                                analysis.id() + " has no input “" + name + "”.")
                                        .inField(name)));
    }

    private RunRecord running(RunRequest request, ObjectNode parameters) {
        Instant now = clock.instant();
        List<RunInput> files =
                request.inputs().stream().flatMap(input -> input.files().stream()).toList();
        List<String> findings =
                request.inputs().stream()
                        .flatMap(input -> input.content().findings().stream())
                        .map(RunService::sentence)
                        .toList();
        return new RunRecord(
                RunId.at(now),
                request.analysis(),
                parameters.toString(),
                request.seed().value(),
                files,
                ProgramVersion.current(),
                ProgramVersion.machine(),
                now,
                Duration.ZERO,
                RunOutcome.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                findings);
    }

    private static String sentence(Finding finding) {
        return finding.weight() + " " + finding.problem();
    }

    private CompletedRun completed(
            RunRecord running,
            Inputs inputs,
            ObjectNode parameters,
            Record result,
            RunFiles files) {
        JsonValue json = JsonValue.of(result);
        List<String> warnings = new ArrayList<>(all(json.warnings(), files.warnings()));
        Optional<String> part = CompletedRun.part(result);
        part.ifPresent(
                done -> warnings.add("Stopped after %s: the result is of these.".formatted(done)));
        keepFiles(running, warnings);
        Optional<String> content = keepResult(json, warnings);
        RunRecord whole =
                ended(running, outcome(part), Optional.empty())
                        .withResult(json.digest(), content, running.findings())
                        .withArtefacts(files.artefacts(), all(running.findings(), warnings));
        keepRecord(whole, warnings);
        return new CompletedRun(
                whole,
                inputs,
                parameters,
                result,
                (ObjectNode) json.tree(),
                files.kept(),
                warnings);
    }

    private static RunOutcome outcome(Optional<String> part) {
        return part.isPresent() ? RunOutcome.CANCELLED : RunOutcome.DONE;
    }

    /** A result that was computed is not lost because its record cannot be written. */
    private void keepRecord(RunRecord whole, List<String> warnings) {
        try {
            journal.finish(whole);
        } catch (AnalysisException e) {
            warnings.add("The run could not be recorded: " + e.getMessage());
        }
    }

    /** A run is not lost because a copy could not be made; its record says so. */
    private void keepFiles(RunRecord running, List<String> warnings) {
        for (RunInput input : running.inputs()) {
            try {
                if (!journal.keep(Path.of(input.path())).equals(input.sha256())) {
                    warnings.add("The input " + input.path() + " has changed since it was read.");
                }
            } catch (AnalysisException e) {
                warnings.add("The input " + input.path() + " could not be kept: " + e.getMessage());
            }
        }
    }

    private Optional<String> keepResult(JsonValue json, List<String> warnings) {
        try {
            return Optional.of(
                    journal.keep(json.tree().toString().getBytes(StandardCharsets.UTF_8)));
        } catch (AnalysisException e) {
            warnings.add("The result could not be kept: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static List<String> all(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private RunRecord ended(RunRecord running, RunOutcome outcome, Optional<String> error) {
        Duration took = Duration.between(running.started(), clock.instant());
        return running.ended(outcome, took, error);
    }
}
