package rudra.analysis;

import java.util.List;

/**
 * A kind of input, declared by the package that owns the type.
 *
 * @param id the stable id, such as {@code network}
 * @param type the Java type of a value of this kind
 * @param options what can be said about how a file of this kind is read
 * @param reader reads a value
 * @param <T> the Java type of a value
 */
public record InputKind<T>(
        String id, Class<T> type, List<ImportOption> options, InputReader<T> reader) {

    /** Copies the list of options. */
    public InputKind {
        options = List.copyOf(options);
    }
}
