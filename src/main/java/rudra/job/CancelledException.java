package rudra.job;

import java.util.concurrent.CancellationException;

/** Thrown by {@link Progress#checkCancelled()} inside work that somebody cancelled. */
public final class CancelledException extends CancellationException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a sentence for people. */
    public CancelledException() {
        super("The work was cancelled.");
    }
}
