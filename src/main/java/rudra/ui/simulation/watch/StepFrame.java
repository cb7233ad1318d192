package rudra.ui.simulation.watch;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rudra.simulation.Failure;
import rudra.simulation.InstitutionStates;
import rudra.simulation.StepRecord;
import rudra.simulation.books.Status;
import rudra.simulation.decision.Action;

/**
 * The institutions at the end of one step, in single precision: about 60 bytes an institution, a
 * thirtieth of a {@link StepRecord}. Exact figures are in the run's history. Immutable and
 * thread-safe.
 */
public final class StepFrame {
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Action> ACTIONS = List.of(Action.values());
    private static final int BEST = 0x40;
    private static final int FROM_MODEL = 0x40;
    private static final int CHOICE = 0x3F;

    private final int step;
    private final byte[] status;
    private final byte[] action;
    private final Map<Quantity, float[]> values = new EnumMap<>(Quantity.class);
    private final List<Failure> failures;
    private final BitSet failing = new BitSet();
    private final String modelVersion;

    private StepFrame(int step, InstitutionStates states, List<Failure> failures) {
        this.step = step;
        this.status = new byte[states.size()];
        this.action = new byte[states.size()];
        this.failures = failures;
        this.modelVersion = states.modelVersion();
        failures.forEach(failure -> failing.set(failure.institution()));
        for (int i = 0; i < status.length; i++) {
            status[i] =
                    (byte)
                            (STATUSES.indexOf(states.status()[i])
                                    | (states.isFromModel()[i] ? FROM_MODEL : 0));
        }
    }

    /** The institutions before the first step: nobody has acted, nobody has lost. */
    static StepFrame before(InstitutionStates states) {
        StepFrame frame = new StepFrame(0, states, List.of());
        frame.keep(quantity -> quantity.of(states));
        return frame;
    }

    /** The institutions at the end of a step. O(n). */
    static StepFrame of(StepRecord record) {
        StepFrame frame = new StepFrame(record.step(), record.states(), record.failures());
        for (int i = 0; i < frame.action.length; i++) {
            frame.action[i] =
                    (byte)
                            (ACTIONS.indexOf(record.actions()[i])
                                    | (record.bestResponse()[i] ? BEST : 0));
        }
        frame.keep(quantity -> quantity.of(record));
        return frame;
    }

    private void keep(Function<Quantity, double[]> source) {
        for (Quantity quantity : Quantity.values()) {
            float[] packed = packed(source.apply(quantity));
            if (packed.length > 0) {
                values.put(quantity, packed);
            }
        }
    }

    /** Nothing where all are 0, as the confidence of a model that there is not. */
    private static float[] packed(double[] exact) {
        float[] packed = new float[exact.length];
        boolean isAnything = false;
        for (int i = 0; i < exact.length; i++) {
            packed[i] = (float) exact[i];
            isAnything |= exact[i] != 0;
        }
        return isAnything ? packed : new float[0];
    }

    /** The step's number, from 1; 0 before the first. */
    public int step() {
        return step;
    }

    /** The number of institutions. */
    public int size() {
        return status.length;
    }

    /** Where institution i stands. */
    public Status status(int i) {
        return STATUSES.get(status[i] & CHOICE);
    }

    /** What institution i did. */
    public Action action(int i) {
        return ACTIONS.get(action[i] & CHOICE);
    }

    /** Whether no other action would have brought institution i more. */
    public boolean isBestResponse(int i) {
        return (action[i] & BEST) != 0;
    }

    /** Whether the default probability of institution i came from a model. */
    public boolean isFromModel(int i) {
        return (status[i] & FROM_MODEL) != 0;
    }

    /** Which model; empty without one. */
    public String modelVersion() {
        return modelVersion;
    }

    /** A number of institution i, to seven digits; may be not-a-number. */
    public double value(Quantity quantity, int i) {
        float[] kept = values.get(quantity);
        return kept == null ? 0 : kept[i];
    }

    /** Whether institution i failed in this very step. */
    public boolean hasFailedNow(int i) {
        return failing.get(i);
    }

    /** Who failed in the step, in file order. */
    public List<Failure> failures() {
        return failures;
    }
}
