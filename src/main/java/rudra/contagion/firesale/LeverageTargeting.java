package rudra.contagion.firesale;

import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/**
 * A fire sale step by step. In each step the orders of the step before are settled, then everybody
 * looks at its leverage, equity over assets, at the new prices: below the minimum it defaults and
 * will sell all; below the buffer it repays debts from cash, and orders sales in proportion to what
 * it holds for what is missing to the target.
 *
 * <p>Selling the share s of all there is of a class multiplies its price by exp(−β·s), β = −ln(1 −
 * price impact)/0.05: the price impact is that of selling a twentieth. Sellers get the mean of the
 * price before and after. Cost O(n·k) a step.
 *
 * <p>Sources: R. Cont and E. Schaanning, Fire sales, indirect contagion and systemic stress
 * testing, Norges Bank working paper 2 (2017); J. D. Farmer, A. M. Kleinnijenhuis, P.
 * Nahai-Williamson and T. Wetzer, Foundations of system-wide financial stress testing with
 * heterogeneous institutions, Bank of England staff working paper 861 (2020).
 *
 * @param leverageMinimum below it an institution defaults
 * @param leverageBuffer below it an institution deleverages
 * @param leverageTarget to which it deleverages, above 0
 * @param steps the number of steps, at least 0
 */
public record LeverageTargeting(
        double leverageMinimum, double leverageBuffer, double leverageTarget, int steps) {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if the target is not above 0 or the steps are below 0
     */
    public LeverageTargeting {
        if (!(leverageTarget > 0) || steps < 0) {
            throw new IllegalArgumentException("The target must be above 0, the steps at least 0.");
        }
    }

    /**
     * Runs the sale.
     *
     * @param books the balance sheets at prices of 1
     * @param prices the prices after the initial shock, one a class, at least 0
     * @param priceImpact the relative fall of the price of each class if a twentieth of it is sold,
     *     in [0, 1]
     * @param failing who defaults in the first step whatever its leverage
     * @throws rudra.job.CancelledException if cancelled
     */
    public SalePath run(
            SaleBooks books,
            double[] prices,
            double[] priceImpact,
            boolean[] failing,
            Progress progress) {
        return run(books, prices, priceImpact, failing, LossRecorder.none(), progress);
    }

    /**
     * Runs the sale and tells what falls of prices and sales cost whom: in round 0 what the initial
     * shock does, in round r what happens when the orders of step r are settled.
     */
    public SalePath run(
            SaleBooks books,
            double[] prices,
            double[] priceImpact,
            boolean[] failing,
            LossRecorder recorder,
            Progress progress) {
        SaleState state = new SaleState(this, books, prices, priceImpact, failing, recorder);
        for (int step = 1; step <= steps; step++) {
            progress.checkCancelled();
            state.settle(step);
            state.act(step);
        }
        return state.path();
    }
}
