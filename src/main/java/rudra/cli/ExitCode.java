package rudra.cli;

import rudra.analysis.AnalysisException;

/** What the program's exit status says. */
public enum ExitCode {
    /** All went well. */
    DONE(0),
    /** The request is wrong: an unknown command or option, a parameter out of bounds. */
    USAGE(2),
    /** An input cannot be used. */
    INPUT(3),
    /** The computation failed, or a verification found a difference. */
    FAILED(4),
    /** Somebody cancelled the run. */
    CANCELLED(130);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The exit status of the process. */
    public int status() {
        return status;
    }

    static ExitCode of(AnalysisException.Sort sort) {
        return switch (sort) {
            case USAGE -> USAGE;
            case INPUT -> INPUT;
            case FAILURE -> FAILED;
        };
    }
}
