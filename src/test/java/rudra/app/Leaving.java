package rudra.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactAnalysis;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.job.CancelledException;
import rudra.job.Progress;

/** The smallest analysis that leaves a file: a poem, after which it ends as it is told to. */
final class Leaving implements ArtefactAnalysis<Leaving.Parameters, Leaving.Result> {
    static final String FILE = "poem.txt";
    static final String POEM = "so much depends";

    enum Ending {
        WELL,
        CANCELLED,
        FAILED,
        WITHOUT_FILE
    }

    record Parameters(Ending ending) {
        static Parameters defaults() {
            return new Parameters(Ending.WELL);
        }
    }

    record Result(int characters) {}

    @Override
    public String id() {
        return "test.leaving";
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
        return List.of();
    }

    @Override
    public Result run(Parameters parameters, Inputs inputs, Progress progress) {
        return new Result(POEM.length());
    }

    @Override
    public Result run(
            Parameters parameters, Inputs inputs, ArtefactFolder folder, Progress progress) {
        if (parameters.ending() == Ending.WITHOUT_FILE) {
            folder.missing(AnalysisException.failure(Problem.of("test.full", "The disk is full.")));
            return run(parameters, inputs, progress);
        }
        try {
            Files.writeString(folder.path().resolve(FILE), POEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (parameters.ending()) {
            case CANCELLED -> throw new CancelledException();
            case FAILED ->
                    throw AnalysisException.failure(Problem.of("test.failed", "It diverges."));
            case WELL, WITHOUT_FILE -> run(parameters, inputs, progress);
        };
    }
}
