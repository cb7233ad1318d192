package rudra.learning.reference;

import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.learning.comparison.CorrectedResampledT;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The corrected resampled t-test as a reference method. */
record CorrectedResampledTMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "corrected-resampled-t";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("testTrainRatio");
    }

    @Override
    public Set<String> results() {
        return Set.of("statistic", "pValue");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        JsonNode ratio = example.parameter("testTrainRatio");
        double[] differences = CaseRows.numbers(example, "differences");
        if (!ratio.isNumber() || !(ratio.doubleValue() > 0)) {
            throw CaseRows.wrong("testTrainRatio", "should be a number above 0");
        }
        if (differences.length < 2) {
            throw CaseRows.wrong("differences", "should have two numbers at least");
        }
        CorrectedResampledT test = CorrectedResampledT.of(differences, ratio.doubleValue());
        return JsonNodeFactory.instance
                .objectNode()
                .put("statistic", test.statistic())
                .put("pValue", test.pValue());
    }
}
