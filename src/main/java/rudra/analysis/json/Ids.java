package rudra.analysis.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ids by which enum constants and alternatives are persisted: kebab-case, never Java names. */
public final class Ids {
    private Ids() {}

    /** The id of an enum constant: {@code EISENBERG_NOE} is {@code eisenberg-noe}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The id of an alternative: {@code WalkForward} is {@code walk-forward}, {@code
     * StratifiedKFold} is {@code stratified-k-fold}.
     */
    public static String of(Class<?> alternative) {
        return alternative
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The ids of all constants of an enum, in their order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Ids::of).toList();
    }

    /**
     * A name with case, hyphens and underscores taken away, so that {@code recovery-rate} and
     * {@code recoveryRate} are one name.
     */
    public static String folded(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
