package rudra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.ImportOption;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.RunInput;
import rudra.analysis.file.FileState;
import rudra.job.Progress;

/** Reads inputs and takes the digests of the very bytes that were read. */
public final class InputLoader {
    private static final double SHARE_OF_READING = 0.9;

    /**
     * Reads an input.
     *
     * @param name the name of the declared input
     * @param kind what it is
     * @param source where from, and how
     * @param progress where to report to; looked at for cancellation
     * @throws AnalysisException if the files cannot be used, or change while they are read
     */
    public <T> LoadedInput<T> load(
            String name, InputKind<T> kind, InputSource source, Progress progress) {
        Map<Path, FileState> before = states(kind, source);
        ReadInput<T> content = kind.reader().read(source, progress.part(0, SHARE_OF_READING));
        Map<String, String> options = new LinkedHashMap<>(content.options());
        options.putAll(source.options());
        List<RunInput> files = new ArrayList<>();
        for (Path file : content.files()) {
            progress.checkCancelled();
            boolean main = files.isEmpty();
            files.add(
                    digested(
                            main ? name : optionNaming(name, file, kind, options),
                            file,
                            main,
                            content));
        }
        before.forEach(InputLoader::requireUnchanged);
        progress.update(1, "");
        return new LoadedInput<>(name, content, files);
    }

    private static Map<Path, FileState> states(InputKind<?> kind, InputSource source) {
        Map<Path, FileState> states = new LinkedHashMap<>();
        states.put(source.path(), FileState.of(source.path()));
        kind.options().stream()
                .filter(option -> option.form() == ImportOption.Form.FILE)
                .map(option -> source.options().getOrDefault(option.name(), ""))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .forEach(file -> states.put(file, FileState.of(file)));
        return states;
    }

    private static void requireUnchanged(Path file, FileState before) {
        if (!FileState.of(file).equals(before)) {
            throw AnalysisException.input(
                    Problem.of(
                                    "input.changed",
                                    "The file changed while it was read. Read it again.")
                            .inFile(file.toString()));
        }
    }

    private static String optionNaming(
            String name, Path file, InputKind<?> kind, Map<String, String> options) {
        return kind.options().stream()
                .filter(option -> option.form() == ImportOption.Form.FILE)
                .map(ImportOption::name)
                .filter(option -> Path.of(options.getOrDefault(option, "")).equals(file))
                .findFirst()
                .map(option -> name + "." + option)
                .orElse(name);
    }

    private static RunInput digested(String name, Path file, boolean main, ReadInput<?> content) {
        try {
            return new RunInput(
                    name,
                    file.toAbsolutePath().normalize().toString(),
                    FileDigest.of(file),
                    Files.size(file),
                    main ? content.options() : Map.of());
        } catch (IOException e) {
            throw FileDigest.unreadable(file, e);
        }
    }
}
