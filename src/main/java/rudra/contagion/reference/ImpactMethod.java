package rudra.contagion.reference;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.measures.ImpactMatrix;
import rudra.contagion.measures.ImpactMeasures;
import rudra.job.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Impact measures as a reference method. */
record ImpactMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "impact-measures";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("cap", "binary");
    }

    @Override
    public Set<String> results() {
        return Set.of(
                "impactMatrix",
                "criticality",
                "impactSusceptibility",
                "impactFluidity",
                "impactDiffusionStart",
                "impactDiffusionIntermediate",
                "impactDiffusionTotal",
                "communicabilityMatrix");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        ImpactMatrix impacts = ImpactMatrix.of(CaseNetwork.of(example).network());
        ImpactMatrix connected = flag(example, "binary") ? impacts.binary() : impacts.capped();
        ImpactMatrix shown = flag(example, "cap") ? impacts.capped() : impacts;
        ImpactMeasures measures = ImpactMeasures.of(impacts, Progress.none());
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.set(
                "impactMatrix",
                matrix(
                        IntStream.range(0, impacts.size())
                                .mapToObj(shown::row)
                                .toArray(double[][]::new)));
        values.set("communicabilityMatrix", matrix(ImpactMeasures.communicability(connected)));
        values.set("criticality", CaseParameters.array(measures.criticality()));
        values.set("impactSusceptibility", CaseParameters.array(measures.susceptibility()));
        values.put("impactFluidity", measures.fluidity());
        values.set("impactDiffusionStart", CaseParameters.array(measures.diffusionStart()));
        values.set(
                "impactDiffusionIntermediate",
                CaseParameters.array(measures.diffusionIntermediate()));
        values.set("impactDiffusionTotal", CaseParameters.array(measures.diffusionTotal()));
        return values;
    }

    private static boolean flag(ReferenceCase example, String name) {
        JsonNode node = example.parameter(name);
        if (!CaseParameters.isAbsent(node) && !node.isBoolean()) {
            throw CaseParameters.wrong(name, "should be true or false");
        }
        return node.asBoolean(false);
    }

    private static ArrayNode matrix(double[][] rows) {
        ArrayNode matrix = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(rows).map(CaseParameters::array).forEach(matrix::add);
        return matrix;
    }
}
