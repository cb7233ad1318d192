package rudra.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run reads: values by declared input, and the seed. Immutable. */
public final class Inputs {
    private final Map<String, List<Object>> values;
    private final Seed seed;

    private Inputs(Map<String, List<Object>> values, Seed seed) {
        this.values = values;
        this.seed = seed;
    }

    /** No inputs yet. */
    public static Inputs none(Seed seed) {
        return new Inputs(Map.of(), seed);
    }

    /** These inputs and one value more for the given declaration. */
    public <T> Inputs with(InputDeclaration<T> declaration, T value) {
        Map<String, List<Object>> more = new LinkedHashMap<>(values);
        List<Object> list = new ArrayList<>(more.getOrDefault(declaration.name(), List.of()));
        list.add(declaration.kind().type().cast(value));
        more.put(declaration.name(), List.copyOf(list));
        return new Inputs(Map.copyOf(more), seed);
    }

    /** All values given for an input, in the order given. */
    public <T> List<T> all(InputDeclaration<T> declaration) {
        return values.getOrDefault(declaration.name(), List.of()).stream()
                .map(declaration.kind().type()::cast)
                .toList();
    }

    /** The value of an input that need not be given. */
    public <T> Optional<T> find(InputDeclaration<T> declaration) {
        return all(declaration).stream().findFirst();
    }

    /**
     * The value of a required input.
     *
     * @throws AnalysisException of sort {@code USAGE} if it was not given
     */
    public <T> T get(InputDeclaration<T> declaration) {
        return find(declaration)
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                                "input.missing",
                                                "The input “"
                                                        + declaration.name()
                                                        + "” ("
                                                        + declaration.kind().id()
                                                        + ") is needed.")
                                        .inField(declaration.name())));
    }

    /** The seed of the run. */
    public Seed seed() {
        return seed;
    }
}
