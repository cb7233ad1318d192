package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.contagion.Shock;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.reverse.ReverseStressResult.Look;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/**
 * What every search works with.
 *
 * @param network the network
 * @param scenario what happens besides
 * @param judge says what breaks the threshold
 * @param words says it to people
 */
record Quest(Network network, Scenario scenario, Judge judge, Words words) {

    /** The scenario with one more shock to institutions. */
    Scenario with(int step, Shock shock) {
        List<TimelineShock> shocks = new ArrayList<>(scenario.shocks());
        shocks.add(new TimelineShock.Institution(step, shock));
        return scenario.withShocks(shocks);
    }

    /** The verdicts on scenarios, side by side. */
    List<Verdict> verdicts(List<Scenario> scenarios, String message, Progress progress) {
        List<Verdict> verdicts = new ArrayList<>();
        judge.judge(scenarios, message, (k, verdict) -> verdicts.add(verdict), progress);
        return verdicts;
    }

    /** The same as far as they are known when the work is cancelled, which goes no further. */
    List<Verdict> verdictsUntilStopped(
            List<Scenario> scenarios, String message, Progress progress) {
        List<Verdict> verdicts = new ArrayList<>();
        try {
            judge.judge(scenarios, message, (k, verdict) -> verdicts.add(verdict), progress);
        } catch (CancelledException e) {
            // Who asked for them sees that they are fewer, and says so in the result.
            return verdicts;
        }
        return verdicts;
    }

    /**
     * The positions of institutions that may be hit: those named, or all with an equity figure.
     *
     * @throws AnalysisException of sort {@code USAGE} if one is not known or the step is too late
     */
    List<Integer> candidates(List<String> ids, int step) {
        if (step > scenario.steps()) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "reverse-stress.too-late",
                                    "It would strike in step %d, but there are only %d steps."
                                            .formatted(step, scenario.steps()))
                            .inField("search.step"));
        }
        List<Integer> positions = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            positions.add(
                    network.institutions()
                            .indexOf(id)
                            .orElseThrow(() ->
                                    AnalysisException.usage(
                                            Problem.of(
                                                            "reverse-stress.unknown-institution",
                                                            "The network has no institution “%s”."
                                                                    .formatted(id))
                                                    .inField("search.institutions"))));
        }
        for (int i = 0; ids.isEmpty() && i < network.size(); i++) {
            if (!network.balanceSheets().isOutside(i)) {
                positions.add(i);
            }
        }
        return positions;
    }

    /** Who stands at a position. */
    String id(int position) {
        return network.institutions().id(position);
    }

    static Answer answer(String what, double size, double holdsAt, double amount, Verdict v) {
        return new Answer(
                what,
                size,
                holdsAt,
                amount,
                v.brokenShare(),
                v.failures(),
                v.loss(),
                v.capitalRatio());
    }

    static Look look(String what, double size, Verdict v) {
        return new Look(
                what, size, v.value(), v.brokenShare(), v.failures(), v.loss(), v.capitalRatio());
    }
}
