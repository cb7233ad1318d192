package rudra.ui.simulation.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.simulation.Failure;
import rudra.simulation.PayoffTable;
import rudra.simulation.Simulation;
import rudra.simulation.SimulationObserver;
import rudra.simulation.StepRecord;
import rudra.simulation.analysis.PayoffResult;

/**
 * What one institution went through, step by step and exactly. Immutable.
 *
 * @param institution who, by position
 * @param decisions what it chose and why, one element a step from the first
 * @param ledgers what it lost by which way, one element a step
 * @param failure when and why it failed, if it did
 */
record InstitutionCourse(
        int institution,
        List<PayoffResult> decisions,
        List<StepLedger> ledgers,
        Optional<FailedIn> failure) {

    /**
     * A failure and its step.
     *
     * @param step the step
     * @param failure why, and what followed
     */
    record FailedIn(int step, Failure failure) {}

    /** How many steps are told. */
    int steps() {
        return ledgers.size();
    }

    /** The decision of a step; empty before the first. */
    Optional<PayoffResult> decision(int step) {
        return step < 1 ? Optional.empty() : Optional.of(decisions.get(step - 1));
    }

    /** The ledger of a step; empty before the first. */
    Optional<StepLedger> ledger(int step) {
        return step < 1 ? Optional.empty() : Optional.of(ledgers.get(step - 1));
    }

    /**
     * Runs the simulation once more and follows one institution.
     *
     * @param last the last step
     * @throws rudra.job.CancelledException if cancelled
     */
    static InstitutionCourse follow(
            Simulation simulation, Seed seed, int last, int institution, Progress progress) {
        Follower follower = new Follower(institution);
        List<PayoffTable> tables = simulation.payoffs(seed, last, institution, follower, progress);
        List<PayoffResult> decisions = new ArrayList<>();
        for (int s = 0; s < tables.size(); s++) {
            decisions.add(PayoffResult.of(simulation.network(), s + 1, institution, tables.get(s)));
        }
        return new InstitutionCourse(
                institution,
                List.copyOf(decisions),
                List.copyOf(follower.ledgers),
                follower.failure);
    }

    /** Keeps of every step what concerns one institution. */
    private static final class Follower implements SimulationObserver {
        private final int institution;
        private final List<StepLedger> ledgers = new ArrayList<>();
        private Optional<FailedIn> failure = Optional.empty();

        Follower(int institution) {
            this.institution = institution;
        }

        @Override
        public void step(StepRecord record) {
            ledgers.add(StepLedger.of(record, institution));
            record.failures().stream()
                    .filter(one -> one.institution() == institution)
                    .forEach(one -> failure = Optional.of(new FailedIn(record.step(), one)));
        }
    }
}
