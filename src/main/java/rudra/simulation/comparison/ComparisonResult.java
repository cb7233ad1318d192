package rudra.simulation.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * Two runs side by side. Differences are B less A.
 *
 * @param unit of all amounts, in words; empty where the network names none
 * @param runA what run A is, in a few words
 * @param runB what run B is
 * @param partIn the first step in which they are not the same to the last bit; empty where they are
 *     the same throughout
 * @param findings where they part, why, and what came of it, in sentences
 * @param totals all steps together
 * @param steps one record a step
 * @param institutions who fared differently, in file order
 * @param events what happened in one of the runs only, in words
 * @param conventions the choices behind the numbers, by name
 * @param rules how the network was completed, and what was noticed, in sentences
 * @param digestA the digest of run A: that of {@code simulation.run}
 * @param digestB the digest of run B
 */
public record ComparisonResult(
        String unit,
        String runA,
        String runB,
        @Unit("steps") Optional<Integer> partIn,
        List<String> findings,
        List<Total> totals,
        List<StepPair> steps,
        List<Fate> institutions,
        List<OneSided> events,
        Map<String, String> conventions,
        List<String> rules,
        String digestA,
        String digestB)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return ComparisonCharts.of(this);
    }

    /** What a total counts. */
    public enum Measure {
        /** How many institutions failed. */
        FAILURES,
        /** What all lost, in the network's unit. */
        LOSS,
        /** What policies paid or converted, in the network's unit. */
        POLICIES_PAID,
        /** The equity of the living at the end, in the network's unit. */
        EQUITY,
        /** The lowest capital ratio at the end of a step, the living together, as a share. */
        LOWEST_CAPITAL,
        /** The highest mean credit spread at the end of a step, as a share a year. */
        HIGHEST_SPREAD
    }

    /**
     * One figure of both runs.
     *
     * @param measure which
     * @param a in run A
     * @param b in run B
     * @param difference B less A
     */
    public record Total(Measure measure, double a, double b, double difference) {

        static Total of(Measure measure, double a, double b) {
            return new Total(measure, a, b, b - a);
        }
    }

    /**
     * One step of both runs.
     *
     * @param step its number
     * @param same whether the runs have been the same to the last bit up to its end
     * @param failedA how many have failed in run A so far
     * @param failedB how many in run B
     * @param lossA what all have lost in run A so far
     * @param lossB what in run B
     * @param capitalA equity over assets other than cash in run A, the living together
     * @param capitalB the same in run B
     * @param liquidityA cash over outflows under stress in run A, the mean of the living
     * @param liquidityB the same in run B
     * @param spreadA the mean credit spread of the living in run A, a share a year
     * @param spreadB the same in run B
     */
    public record StepPair(
            int step,
            boolean same,
            int failedA,
            int failedB,
            @Unit("amount") double lossA,
            @Unit("amount") double lossB,
            @Unit("share") double capitalA,
            @Unit("share") double capitalB,
            @Unit("share") double liquidityA,
            @Unit("share") double liquidityB,
            @Unit("share") double spreadA,
            @Unit("share") double spreadB) {}

    /** In which of the runs an institution fails. */
    public enum FailsIn {
        /** In run A alone. */
        A_ONLY,
        /** In run B alone. */
        B_ONLY,
        /** In both, though perhaps in other steps. */
        BOTH,
        /** In neither. */
        NEITHER
    }

    /**
     * How one institution fared in both.
     *
     * @param institution its id
     * @param fails in which of them it fails
     * @param failedInA the step in which it failed in run A; empty if it did not
     * @param causeA why; empty if it did not
     * @param failedInB the step in which it failed in run B
     * @param causeB why
     * @param lossA what it lost in all steps of run A
     * @param lossB what in run B
     * @param difference B less A
     */
    public record Fate(
            String institution,
            FailsIn fails,
            @Unit("steps") Optional<Integer> failedInA,
            String causeA,
            @Unit("steps") Optional<Integer> failedInB,
            String causeB,
            @Unit("amount") double lossA,
            @Unit("amount") double lossB,
            @Unit("amount") double difference) {}

    /** One of the two runs. */
    public enum Side {
        /** The scenario given. */
        A,
        /** What it is compared with. */
        B
    }

    /**
     * Something that happened in one run and not in the other.
     *
     * @param step when
     * @param run in which run
     * @param text what, in a sentence
     */
    public record OneSided(int step, Side run, String text) {}
}
