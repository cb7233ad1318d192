package rudra.analysis;

/**
 * One input of an analysis.
 *
 * @param name the name by which it is given, such as {@code network}
 * @param kind what it is
 * @param many whether several may be given
 * @param required whether the analysis needs at least one
 * @param <T> the Java type of a value
 */
public record InputDeclaration<T>(String name, InputKind<T> kind, boolean many, boolean required) {

    /** Exactly one input of the kind. */
    public static <T> InputDeclaration<T> one(String name, InputKind<T> kind) {
        return new InputDeclaration<>(name, kind, false, true);
    }

    /** At most one input of the kind. */
    public static <T> InputDeclaration<T> optional(String name, InputKind<T> kind) {
        return new InputDeclaration<>(name, kind, false, false);
    }
}
