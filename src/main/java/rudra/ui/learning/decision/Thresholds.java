package rudra.ui.learning.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The counts of each family at ascending thresholds.
 *
 * @param byFamily by the family's id, in the order of the result
 */
record Thresholds(Map<String, List<Counts>> byFamily) {

    static Thresholds of(JsonNode result) {
        Map<String, List<Counts>> byFamily = new LinkedHashMap<>();
        result.path("pooled")
                .path("thresholds")
                .forEach(own -> byFamily.put(own.path("family").asString(""), counts(own)));
        return new Thresholds(byFamily);
    }

    private static List<Counts> counts(JsonNode own) {
        List<Counts> counts = new ArrayList<>();
        for (int k = 0; k < own.path("threshold").size(); k++) {
            counts.add(
                    new Counts(
                            own.path("threshold").path(k).asDouble(0),
                            own.path("truePositives").path(k).asInt(0),
                            own.path("falsePositives").path(k).asInt(0),
                            own.path("falseNegatives").path(k).asInt(0),
                            own.path("trueNegatives").path(k).asInt(0)));
        }
        return counts;
    }

    List<Counts> of(String family) {
        return byFamily.getOrDefault(family, List.of());
    }

    /** Where errors cost least; the lowest of those that cost the same. */
    int cheapest(String family, Counts.Costs costs) {
        List<Counts> counts = of(family);
        return IntStream.range(0, counts.size())
                .boxed()
                .min(Comparator.comparingDouble(k -> counts.get(k).cost(costs)))
                .orElse(0);
    }

    /** The place of the threshold that is nearest to a score. */
    int nearest(String family, double score) {
        List<Counts> counts = of(family);
        return IntStream.range(0, counts.size())
                .boxed()
                .min(Comparator.comparingDouble(k -> Math.abs(counts.get(k).threshold() - score)))
                .orElse(0);
    }
}
