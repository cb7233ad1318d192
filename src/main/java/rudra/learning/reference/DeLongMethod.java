package rudra.learning.reference;

import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.learning.comparison.DeLong;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** DeLong's test as a reference method. */
record DeLongMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "delong";
    }

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public Set<String> results() {
        return Set.of("z", "pValue", "confidenceInterval");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        boolean[] labels = CaseRows.labels(example);
        DeLong test =
                DeLong.of(
                        labels,
                        CaseRows.scores(example, "score1", labels.length),
                        CaseRows.scores(example, "score2", labels.length));
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("z", test.z()).put("pValue", test.pValue());
        double[] interval = test.interval();
        values.putArray("confidenceInterval").add(interval[0]).add(interval[1]);
        return values;
    }
}
