package rudra.analysis;

import java.util.List;
import java.util.stream.Collectors;

/** A failure that the analyst can understand: one or more {@link Problem}s of one sort. */
public final class AnalysisException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose turn it is to mend something. */
    public enum Sort {
        /**
         * The request is wrong: an unknown analysis, option or parameter, a value out of bounds.
         */
        USAGE,
        /** An input cannot be used as it is. */
        INPUT,
        /** The computation or the machine failed: no convergence, a full disk. */
        FAILURE
    }

    private final Sort sort;
    private final transient List<Problem> problems;

    /** Creates the exception of at least one problem. */
    public AnalysisException(Sort sort, List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.sort = sort;
        this.problems = List.copyOf(problems);
    }

    /** Creates the exception of at least one problem, with the exception that led to it. */
    public AnalysisException(Sort sort, List<Problem> problems, Throwable cause) {
        this(sort, problems);
        initCause(cause);
    }

    /** A wrong request. */
    public static AnalysisException usage(Problem problem) {
        return new AnalysisException(Sort.USAGE, List.of(problem));
    }

    /** An unusable input. */
    public static AnalysisException input(Problem problem) {
        return new AnalysisException(Sort.INPUT, List.of(problem));
    }

    /** A failed computation. */
    public static AnalysisException failure(Problem problem) {
        return new AnalysisException(Sort.FAILURE, List.of(problem));
    }

    /** Whose turn it is to mend something. */
    public Sort sort() {
        return sort;
    }

    /** What is wrong; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
