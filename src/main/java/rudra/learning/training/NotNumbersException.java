package rudra.learning.training;

/** Thrown by a training whose model gives rows scores that are no numbers to calibrate. */
public final class NotNumbersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNumbersException(String family) {
        super(
                "“%s” gives rows scores that are not numbers: they cannot be calibrated."
                        .formatted(family));
    }
}
