package rudra.ui.simulation.compare;

import java.util.Optional;
import rudra.analysis.RunRecord;
import rudra.app.Messages;
import rudra.app.Sample;
import rudra.ui.simulation.watch.SimulationViewModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the scenario of the screen is compared with. */
sealed interface Opponent {

    /** What it is called where one is chosen. */
    String label(Messages messages);

    /** The same as the parameter of a comparison. */
    ObjectNode against();

    /** The same scenario without policies. */
    record WithoutPolicies() implements Opponent {
        @Override
        public String label(Messages messages) {
            return messages.text("simulation.compare.without");
        }

        @Override
        public ObjectNode against() {
            return JsonNodeFactory.instance.objectNode().put("type", "other-policies");
        }
    }

    /**
     * Another scenario.
     *
     * @param name what it is called
     * @param parameters its parameters
     */
    record OtherScenario(String name, ObjectNode parameters) implements Opponent {
        @Override
        public String label(Messages messages) {
            return name;
        }

        @Override
        public ObjectNode against() {
            ObjectNode other = parameters.deepCopy();
            return other.put("type", "other-scenario");
        }
    }

    /** A scenario that ships; empty for other samples. */
    static Optional<Opponent> of(Sample sample) {
        return sample.analysis().equals(SimulationViewModel.ANALYSIS)
                ? Optional.of(new OtherScenario(sample.title(), sample.parameters()))
                : Optional.empty();
    }

    /** The scenario of a past run, called after when it was; empty for other analyses. */
    static Optional<Opponent> of(RunRecord run, String name) {
        if (!run.analysis().equals(SimulationViewModel.ANALYSIS)) {
            return Optional.empty();
        }
        try {
            return JsonMapper.shared().readTree(run.parameters()) instanceof ObjectNode scenario
                    ? Optional.of(new OtherScenario(name, scenario))
                    : Optional.empty();
        } catch (JacksonException e) {
            // A record that somebody broke by hand is no scenario.
            return Optional.empty();
        }
    }
}
