package rudra.app;

import java.util.List;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.PartialResult;
import rudra.job.Progress;

/** Counts to a number, and keeps how far it came when it is cancelled. */
final class Counting implements Analysis<Counting.Parameters, Counting.Result> {

    /** How far to count. */
    record Parameters(int to) {
        static Parameters defaults() {
            return new Parameters(10);
        }
    }

    /** How far it came. */
    record Result(int to, int asked) implements PartialResult {
        @Override
        public Optional<String> part() {
            return to < asked ? Optional.of(to + " of " + asked + " steps") : Optional.empty();
        }
    }

    @Override
    public String id() {
        return "test.counting";
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
        int at = 0;
        while (at < parameters.to() && !progress.isCancelled()) {
            at++;
            progress.update((double) at / parameters.to(), "counting");
        }
        return new Result(at, parameters.to());
    }
}
