package rudra.analysis.reference;

/** Thrown by a method asked for something that it does not know. */
public final class UnsupportedCaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a sentence that says what is not known. */
    public UnsupportedCaseException(String message) {
        super(message);
    }
}
