package rudra.app;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** Every analysis of the workbench by id, in the order in which faces list them. Immutable. */
public final class Catalogue {
    private final Map<String, Analysis<?, ?>> byId = new LinkedHashMap<>();

    /**
     * A catalogue of the given analyses.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public Catalogue(List<Analysis<?, ?>> analyses) {
        for (Analysis<?, ?> analysis : analyses) {
            if (byId.put(analysis.id(), analysis) != null) {
                throw new IllegalArgumentException("Two analyses are called " + analysis.id());
            }
        }
    }

    /** All analyses. */
    public List<Analysis<?, ?>> all() {
        return List.copyOf(byId.values());
    }

    /** The analysis with the given id. */
    public Optional<Analysis<?, ?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The analysis with the given id.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is none; it names the nearest id
     */
    public Analysis<?, ?> get(String id) {
        return find(id).orElseThrow(() ->
                AnalysisException.usage(
                        Problem.of(
                                "analysis.unknown",
                                "There is no analysis “%s”. Did you mean “%s”? All are listed by rudra list."
                                        .formatted(id, nearest(id)))));
    }

    private String nearest(String id) {
        return byId.keySet().stream()
                .min(Comparator.comparingInt(known -> EditDistance.between(id, known)))
                .orElse("");
    }
}
