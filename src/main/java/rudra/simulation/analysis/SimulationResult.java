package rudra.simulation.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What happened in a run, step by step.
 *
 * @param unit of all amounts, in words; empty where the network names none
 * @param steps one record a step
 * @param events what happened, in words
 * @param totals all steps together
 * @param policies what each policy paid
 * @param institutions where each institution stands at the end, in file order
 * @param conventions the choices behind the numbers, by name
 * @param rules how the network was completed, and what was noticed, in sentences
 * @param digest the SHA-256 of the whole history, to the last bit
 */
public record SimulationResult(
        String unit,
        List<StepResult> steps,
        List<Event> events,
        Totals totals,
        List<PolicyResult> policies,
        List<FinalState> institutions,
        Map<String, String> conventions,
        List<String> rules,
        String digest)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return SimulationCharts.of(steps, unit);
    }

    /**
     * One step.
     *
     * @param step its number
     * @param alive how many institutions are alive at its end
     * @param failures how many failed in it
     * @param failed who failed
     * @param loss what all lost
     * @param capitalRatio equity over assets other than cash, the living together
     * @param liquidityBuffer cash over outflows under stress, the mean of the living
     * @param creditSpread the mean credit spread of the living, a share a year
     * @param stress the mean stress of the living
     * @param defaultProbability the mean probability of failing within a year of the living
     * @param equity the equity of the living
     * @param contagionConverged whether the contagion engine's equations are solved
     * @param equilibrium how the game settled
     * @param lossesByChannel what all lost, by channel; the losses, what is beyond equity among
     *     them, add up to the loss
     * @param lossesWithinEquity the same without what is beyond equity, each institution's channels
     *     sharing its loss in proportion; adds up to the loss
     * @param actions how many did what
     * @param prices the price of each asset class, where 1 is before the first step
     */
    public record StepResult(
            int step,
            int alive,
            int failures,
            List<String> failed,
            @Unit("amount") double loss,
            @Unit("share") double capitalRatio,
            @Unit("share") double liquidityBuffer,
            @Unit("share") double creditSpread,
            @Unit("share") double stress,
            @Unit("share") double defaultProbability,
            @Unit("amount") double equity,
            boolean contagionConverged,
            Play equilibrium,
            @Unit("amount") Map<String, Double> lossesByChannel,
            @Unit("amount") Map<String, Double> lossesWithinEquity,
            Map<String, Integer> actions,
            @Unit("share") Map<String, Double> prices) {}

    /**
     * How a game settled.
     *
     * @param kind the sort of equilibrium sought last; {@code none} where nobody acts
     * @param converged whether it was reached
     * @param rounds the rounds that were played
     * @param regret the most that anybody could gain by another action, as a share of its scale
     */
    public record Play(String kind, boolean converged, @Unit("rounds") int rounds, double regret) {}

    /**
     * Something that happened.
     *
     * @param step when
     * @param text what, in a sentence
     */
    public record Event(int step, String text) {}

    /**
     * All steps together.
     *
     * @param failures how many failed
     * @param loss what all lost
     * @param lossesByChannel what all lost, by channel
     * @param policiesPaid what policies paid or converted
     * @param equilibriaMissed the steps in which play did not settle
     */
    public record Totals(
            int failures,
            @Unit("amount") double loss,
            @Unit("amount") Map<String, Double> lossesByChannel,
            @Unit("amount") double policiesPaid,
            @Unit("steps") int equilibriaMissed) {}

    /**
     * One policy.
     *
     * @param policy its place in the scenario, counted from 1, and its kind
     * @param began the first step in which it was in force; 0 for never
     * @param paid what it paid or converted
     */
    public record PolicyResult(
            String policy, @Unit("steps") int began, @Unit("amount") double paid) {}

    /**
     * One institution at the end.
     *
     * @param institution its id
     * @param status where it stands
     * @param failedIn the step in which it failed; 0 for never
     * @param cause why it failed; empty if it did not
     * @param loss what it lost in all steps
     * @param equity its equity; when it failed, the last one
     * @param cash its cash
     * @param capitalRatio equity over assets other than cash
     * @param liquidityBuffer cash over outflows under stress
     * @param defaultProbability the probability of failing within a year
     * @param source where that came from
     */
    public record FinalState(
            String institution,
            String status,
            @Unit("steps") int failedIn,
            String cause,
            @Unit("amount") double loss,
            @Unit("amount") double equity,
            @Unit("amount") double cash,
            @Unit("share") double capitalRatio,
            @Unit("share") double liquidityBuffer,
            @Unit("share") double defaultProbability,
            String source) {}
}
