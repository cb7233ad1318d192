package rudra.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.analysis.Seed;
import rudra.job.Progress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Repeats a past run from its record: the same files by digest, from the store or from where they
 * were, the same parameters, the same seed.
 */
public final class Replay {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Catalogue catalogue;
    private final InputLoader loader;
    private final WorkspaceSession session;

    /** Repeats runs of the given session's workspace. */
    public Replay(Catalogue catalogue, InputLoader loader, WorkspaceSession session) {
        this.catalogue = catalogue;
        this.loader = loader;
        this.session = session;
    }

    /**
     * Repeats a run, and compares the result with the recorded one.
     *
     * @throws AnalysisException if an input is neither in the store nor where it was, or the run
     *     fails
     * @throws rudra.job.CancelledException if cancelled
     */
    public ReplayedRun repeat(RunRecord past, Progress progress) {
        RunRequest request = request(past, progress.part(0, 0.3));
        CompletedRun run = session.runs().run(request, progress.part(0.3, 1));
        List<String> changed =
                past.inputs().stream()
                        .filter(input -> !isAsItWas(input))
                        .map(RunInput::path)
                        .toList();
        return new ReplayedRun(past, run, ResultComparison.of(past, run, session), changed);
    }

    /** What was asked for then, with the inputs read again. */
    public RunRequest request(RunRecord past, Progress progress) {
        Analysis<?, ?> analysis = catalogue.get(past.analysis());
        List<LoadedInput<?>> inputs = new ArrayList<>();
        for (List<RunInput> files : byInput(past)) {
            for (InputDeclaration<?> declaration : analysis.inputs()) {
                if (declaration.name().equals(files.getFirst().name())) {
                    inputs.add(load(files, declaration, progress));
                }
            }
        }
        return new RunRequest(
                past.analysis(), JSON.readTree(past.parameters()), new Seed(past.seed()), inputs);
    }

    /**
     * One input of a past run, read again: the file by digest, from where it was or from the store.
     *
     * @return empty if the run had none of the name
     * @throws AnalysisException if it is neither in the store nor where it was
     */
    public <T> Optional<RecalledInput<T>> input(
            RunRecord past, InputDeclaration<T> declaration, Progress progress) {
        return byInput(past).stream()
                .filter(files -> files.getFirst().name().equals(declaration.name()))
                .findFirst()
                .map(files ->
                        new RecalledInput<>(
                                load(files, declaration, progress),
                                files.stream().allMatch(Replay::isAsItWas)));
    }

    /** The files of each input, the main one first; several inputs may have one name. */
    private static List<List<RunInput>> byInput(RunRecord past) {
        List<List<RunInput>> inputs = new ArrayList<>();
        for (RunInput file : past.inputs()) {
            boolean isFurther =
                    !inputs.isEmpty()
                            && file.name().startsWith(inputs.getLast().getFirst().name() + ".");
            if (!isFurther) {
                inputs.add(new ArrayList<>());
            }
            inputs.getLast().add(file);
        }
        return inputs;
    }

    private <T> LoadedInput<T> load(
            List<RunInput> files, InputDeclaration<T> declaration, Progress progress) {
        RunInput main = files.getFirst();
        Map<String, String> options = new LinkedHashMap<>(main.options());
        for (RunInput further : files.subList(1, files.size())) {
            options.put(
                    further.name().substring(main.name().length() + 1),
                    located(further).toString());
        }
        LoadedInput<T> again =
                loader.load(
                        main.name(),
                        declaration.kind(),
                        new InputSource(located(main), options),
                        progress);
        return again.recordedAs(files);
    }

    /** The file as it was: where it was, if unchanged; else the copy in the store. */
    private Path located(RunInput input) {
        Path original = Path.of(input.path());
        if (isAsItWas(input)) {
            return original;
        }
        return session.workspace()
                .flatMap(workspace -> workspace.store().find(input.sha256()))
                .orElseThrow(() ->
                        AnalysisException.input(
                                Problem.of(
                                                "replay.input-gone",
                                                "The file has changed since the run, and the workspace kept no copy of it (only files of up to 256 MB are copied).")
                                        .inFile(input.path())
                                        .inField(input.name())));
    }

    private static boolean isAsItWas(RunInput input) {
        Path file = Path.of(input.path());
        return Files.isReadable(file) && FileDigest.matches(file, input.sha256());
    }
}
