package rudra.contagion.reference;

import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.measures.ContagionWindow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The contagion window of Poisson networks as a reference method; empty where there is none. */
record WindowMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "gai-kapadia-window";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("capitalRatio", "interbankAssetRatio");
    }

    @Override
    public Set<String> results() {
        return Set.of("vulnerableInDegreeAtMost", "windowStrict", "windowTieDefaults");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        double capital = atLeast0(example, "capitalRatio");
        double interbank = atLeast0(example, "interbankAssetRatio");
        int strict = ContagionWindow.vulnerableInDegreeAtMost(capital, interbank, false);
        int ties = ContagionWindow.vulnerableInDegreeAtMost(capital, interbank, true);
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("vulnerableInDegreeAtMost", strict);
        values.set("windowStrict", window(strict));
        values.set("windowTieDefaults", window(ties));
        return values;
    }

    private static double atLeast0(ReferenceCase example, String name) {
        double value = CaseParameters.number(example, name);
        if (value < 0) {
            throw CaseParameters.wrong(name, "should not be below 0");
        }
        return value;
    }

    private static ArrayNode window(int vulnerable) {
        ArrayNode bounds = JsonNodeFactory.instance.arrayNode();
        ContagionWindow.of(vulnerable)
                .ifPresent(window -> bounds.add(window.from()).add(window.to()));
        return bounds;
    }
}
