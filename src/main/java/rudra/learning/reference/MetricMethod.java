package rudra.learning.reference;

import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A metric as a reference method. */
record MetricMethod(String id, Metric metric) implements ReferenceMethod {

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public Set<String> results() {
        return Set.of("value");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        boolean[] labels = CaseRows.labels(example);
        double[] scores = CaseRows.scores(example, "score", labels.length);
        return JsonNodeFactory.instance
                .objectNode()
                .put("value", metric.of(Scored.of(labels, scores)));
    }
}
