package rudra.analysis;

/**
 * A file that a run left besides its result.
 *
 * @param name the name that the analysis gave it, such as {@code history-steps.parquet}
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal, under which the store has it
 * @param bytes its size
 */
public record RunArtefact(String name, String sha256, long bytes) {}
