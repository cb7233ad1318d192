package rudra.simulation.scenario;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * The ratios that institutions are asked to keep. Falling below costs them in the game; nobody
 * fails by it.
 *
 * @param minimumCapital equity over assets other than cash, at least
 * @param capitalBuffer what comes on top, until an authority releases it
 * @param liquidityCoverage cash over outflows under stress, at least
 * @param outflowRate the share of debts, external and interbank, that counts as outflow under
 *     stress
 * @param capitalPenalty what each unit of capital missing costs in an institution's eyes
 * @param liquidityPenalty what each unit of cash missing costs in its eyes
 * @param shortfallCost what each unit costs in its eyes that it could not pay
 */
public record Regulation(
        @Unit("share") @AtLeast(0) @AtMost(1) double minimumCapital,
        @Unit("share") @AtLeast(0) @AtMost(1) double capitalBuffer,
        @Unit("share") @AtLeast(0) @AtMost(10) double liquidityCoverage,
        @Unit("share") @AtLeast(0) @AtMost(1) double outflowRate,
        @Unit("share") @AtLeast(0) @AtMost(100) double capitalPenalty,
        @Unit("share") @AtLeast(0) @AtMost(100) double liquidityPenalty,
        @Unit("share") @AtLeast(0) @AtMost(100) double shortfallCost) {

    /** 3 % and 1 % of capital, cash for all of an outflow of a twentieth. */
    public static Regulation defaults() {
        return new Regulation(0.03, 0.01, 1, 0.05, 0.2, 0.05, 0.5);
    }
}
