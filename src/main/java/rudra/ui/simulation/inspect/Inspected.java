package rudra.ui.simulation.inspect;

import java.util.Optional;
import rudra.network.Network;
import rudra.simulation.analysis.PayoffResult;
import rudra.simulation.books.Status;
import rudra.ui.simulation.watch.Quantity;
import rudra.ui.simulation.watch.StepFrame;

/**
 * One institution at one step.
 *
 * @param network where it is
 * @param institution who, by position
 * @param frame all institutions then
 * @param before all institutions a step before; empty before the first step, or where that step was
 *     not kept
 * @param course what it went through; empty until that is found out
 */
record Inspected(
        Network network,
        int institution,
        StepFrame frame,
        Optional<StepFrame> before,
        Optional<InstitutionCourse> course) {

    /** The step; 0 before the first. */
    int step() {
        return frame.step();
    }

    String id() {
        return network.institutions().id(institution);
    }

    String name() {
        return network.institutions().name(institution);
    }

    Status status() {
        return frame.status(institution);
    }

    /** A quantity at the end of the step. */
    double value(Quantity quantity) {
        return frame.value(quantity, institution);
    }

    /** By how much it changed in the step; not-a-number where nothing is known of before. */
    double change(Quantity quantity) {
        return before.map(earlier -> value(quantity) - earlier.value(quantity, institution))
                .orElse(Double.NaN);
    }

    /** All assets, in the network's unit. */
    double assets() {
        return value(Quantity.CASH) + value(Quantity.RISK_ASSETS);
    }

    /** Assets that are neither cash nor claims on institutions of the network. */
    double otherAssets() {
        return value(Quantity.RISK_ASSETS) - value(Quantity.CREDIT_EXPOSURE);
    }

    /** All debts, in and outside the network; not-a-number without an equity figure. */
    double debts() {
        return assets() - value(Quantity.EQUITY);
    }

    Optional<PayoffResult> decision() {
        return course.flatMap(known -> known.decision(step()));
    }

    Optional<StepLedger> ledger() {
        return course.flatMap(known -> known.ledger(step()));
    }

    /** When and why it failed, if it has by now. */
    Optional<InstitutionCourse.FailedIn> failure() {
        return course.flatMap(InstitutionCourse::failure).filter(failed -> failed.step() <= step());
    }
}
