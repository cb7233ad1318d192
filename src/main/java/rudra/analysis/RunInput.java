package rudra.analysis;

import java.util.Map;

/**
 * One file that a run read.
 *
 * @param name the name of the declared input, such as {@code network}; further files of the same
 *     input have the name of the import option that named them, such as {@code
 *     network.institutions}
 * @param path where the file was
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 * @param bytes its size
 * @param options the import options in force, defaults included; empty for further files
 */
public record RunInput(
        String name, String path, String sha256, long bytes, Map<String, String> options) {

    /** Copies the options. */
    public RunInput {
        options = Map.copyOf(options);
    }
}
