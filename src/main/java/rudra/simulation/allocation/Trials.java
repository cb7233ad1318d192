package rudra.simulation.allocation;

import rudra.job.Progress;

/**
 * Numbered runs under any allocation. Run k meets the same random numbers whatever the allocation;
 * it is a pure function, called by many threads.
 */
@FunctionalInterface
interface Trials {

    /**
     * One run.
     *
     * @param amounts the money of each institution, n; not changed
     * @param number the run's number, from 0
     * @param progress looked at for cancellation
     */
    Trial run(double[] amounts, int number, Progress progress);
}
