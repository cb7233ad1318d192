package rudra.ui.simulation.inspect;

import java.util.ArrayList;
import java.util.List;
import rudra.simulation.StepRecord;
import rudra.simulation.books.LossChannel;

/**
 * By which ways the equity of one institution changed in a step, in the network's unit.
 *
 * @param losses what it lost, by the ways that took anything; they add up to the loss
 * @param loss the loss as the contagion engine reports it
 * @param others what changed its equity besides, negative for a gain
 */
record StepLedger(List<Entry> losses, double loss, List<Entry> others) {

    /**
     * One way.
     *
     * @param channel which
     * @param amount what was lost by it; negative for a gain
     */
    record Entry(LossChannel channel, double amount) {}

    static StepLedger of(StepRecord record, int institution) {
        List<Entry> losses = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (LossChannel channel : LossChannel.values()) {
            double amount = record.lost(institution, channel);
            if (amount != 0) {
                (channel.isLoss() ? losses : others).add(new Entry(channel, amount));
            }
        }
        return new StepLedger(
                List.copyOf(losses), record.losses()[institution], List.copyOf(others));
    }

    /** By how much equity changed in the step: gains less losses. */
    double change() {
        double change = 0;
        for (Entry entry : losses) {
            change -= entry.amount();
        }
        for (Entry entry : others) {
            change -= entry.amount();
        }
        return change;
    }
}
