package rudra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.AtMost;
import rudra.analysis.ImportOption;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.ReadInput;
import rudra.job.Progress;

/** The smallest analysis that reads a file: it repeats the file's text and draws a number. */
final class Doubling implements Analysis<Doubling.Parameters, Doubling.Result> {
    static final InputKind<String> TEXT =
            new InputKind<>(
                    "text",
                    String.class,
                    List.of(ImportOption.file("second"), ImportOption.choice("case", "keep", "up")),
                    Doubling::read);
    static final InputDeclaration<String> INPUT = InputDeclaration.one("text", TEXT);

    record Parameters(@AtMost(3) int times) {
        static Parameters defaults() {
            return new Parameters(2);
        }
    }

    record Result(String text, long drawn) {}

    static ReadInput<String> read(InputSource source, Progress progress) {
        try {
            String text = Files.readString(source.path());
            Optional<Path> second =
                    Optional.ofNullable(source.options().get("second")).map(Path::of);
            String more = second.isPresent() ? Files.readString(second.get()) : "";
            List<Path> files =
                    second.map(file -> List.of(source.path(), file)).orElse(List.of(source.path()));
            String mode = source.options().getOrDefault("case", "keep");
            return new ReadInput<>(text + more, files, Map.of("case", mode), List.of());
        } catch (IOException e) {
            throw FileDigest.unreadable(source.path(), e);
        }
    }

    @Override
    public String id() {
        return "test.doubling";
    }

    @Override
    public String citation() {
        return "none";
    }

    @Override
    public Class<Parameters> parameterType() {
        return Parameters.class;
    }

    @Override
    public Class<Result> resultType() {
        return Result.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(INPUT);
    }

    @Override
    public Result run(Parameters parameters, Inputs inputs, Progress progress) {
        progress.checkCancelled();
        if (parameters.times() < 0) {
            throw new IllegalStateException("negative times");
        }
        return new Result(
                inputs.get(INPUT).repeat(parameters.times()),
                inputs.seed().stream(0).nextInt(1_000_000));
    }
}
