package rudra.simulation.reverse;

import java.util.List;
import java.util.Optional;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.reverse.ReverseStressResult.Look;
import rudra.simulation.scenario.Scenario;

/**
 * What a search found.
 *
 * @param sentence in words
 * @param part how much was done, where the search was stopped
 * @param answers what breaks the threshold, the smallest first
 * @param looks what was looked at
 * @param breaking the scenario of the first answer
 * @param holding the scenario that is just smaller and holds
 */
record Findings(
        String sentence,
        Optional<String> part,
        List<Answer> answers,
        List<Look> looks,
        Optional<Scenario> breaking,
        Optional<Scenario> holding) {}
