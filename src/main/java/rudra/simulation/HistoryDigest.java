package rudra.simulation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import rudra.analysis.json.Digest;

/**
 * The SHA-256 of everything that the records of a run hold, in the order of steps, columns and
 * institutions: two runs with one digest had the same history to the last bit. Zero has one sign
 * and not-a-number one form.
 */
public final class HistoryDigest implements SimulationObserver {
    private static final int BUFFERED = 8192;

    private final MessageDigest sha256 = Digest.sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFERED);

    @Override
    public void step(StepRecord record) {
        add(record.step());
        InstitutionStates states = record.states();
        for (int i = 0; i < record.size(); i++) {
            add(states.status()[i].name().hashCode());
            add(states.isFromModel()[i] ? 1 : 0);
            add(record.actions()[i].column());
            add(record.bestResponse()[i] ? 1 : 0);
        }
        addAll(states.equity());
        addAll(states.cash());
        addAll(states.riskAssets());
        addAll(states.capitalRatio());
        addAll(states.liquidityBuffer());
        addAll(states.leverage());
        addAll(states.creditExposure());
        addAll(states.riskAppetite());
        addAll(states.stress());
        addAll(states.defaultProbability());
        addAll(states.modelConfidence());
        addAll(states.creditSpread());
        addAll(states.marketPressure());
        addAll(record.payoffs());
        addAll(record.losses());
        addAll(record.ledger());
        addAll(record.prices());
        addAll(record.policyPaid());
        for (Failure failure : record.failures()) {
            add(failure.institution());
            add(failure.cause().name().hashCode());
            add(failure.round());
        }
    }

    private void addAll(double[] values) {
        for (double value : values) {
            // Adding 0 turns −0 into 0.
            add(Double.doubleToLongBits(value + 0.0));
        }
    }

    private void add(long value) {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        buffer.putLong(value);
    }

    private void flush() {
        sha256.update(buffer.flip());
        buffer.clear();
    }

    /** The digest of all steps so far, in lower-case hexadecimal; begins afresh. */
    public String finish() {
        flush();
        return HexFormat.of().formatHex(sha256.digest());
    }
}
