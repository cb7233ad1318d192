package rudra.simulation.ensemble;

import rudra.simulation.Failure;
import rudra.simulation.SimulationObserver;
import rudra.simulation.StepRecord;
import rudra.simulation.books.LossChannel;

/** Adds up the steps of a run. */
final class RunSummarizer implements SimulationObserver {
    private final double[] byChannel = new double[RunSummary.CHANNELS.size()];
    private final double[] losses;
    private final boolean[] failed;
    private final double[] stepLoss;
    private final int[] stepFailures;
    private final double[] stepCapital;
    private final double[] stepLiquidity;
    private double paid;

    RunSummarizer(int institutions, int steps) {
        losses = new double[institutions];
        failed = new boolean[institutions];
        stepLoss = new double[steps];
        stepFailures = new int[steps];
        stepCapital = new double[steps];
        stepLiquidity = new double[steps];
    }

    @Override
    public void step(StepRecord record) {
        int s = record.step() - 1;
        for (int i = 0; i < losses.length; i++) {
            losses[i] += record.losses()[i];
        }
        for (Failure failure : record.failures()) {
            failed[failure.institution()] = true;
        }
        for (LossChannel channel : RunSummary.CHANNELS) {
            byChannel[channel.column()] += record.lostWithinEquity(channel);
        }
        for (double amount : record.policyPaid()) {
            paid += amount;
        }
        stepLoss[s] = record.loss();
        stepFailures[s] = record.failures().size();
        stepCapital[s] = record.states().systemCapitalRatio();
        stepLiquidity[s] = record.states().meanOfLiving(record.states().liquidityBuffer());
    }

    RunSummary summary(int number) {
        double loss = 0;
        for (double one : stepLoss) {
            loss += one;
        }
        return new RunSummary(
                number,
                loss,
                byChannel,
                losses,
                failed,
                stepLoss,
                stepFailures,
                stepCapital,
                stepLiquidity,
                paid);
    }
}
