package rudra.app;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.json.JsonValue;
import rudra.analysis.table.NumberText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the result of a repetition compares with the recorded one.
 *
 * @param verdict what kind of difference there is
 * @param greatestDifference the greatest difference of two numbers, relative to the larger where
 *     that is above 1; not-a-number where it is not known
 */
public record ResultComparison(Verdict verdict, double greatestDifference) {
    /** How far numbers may differ on another machine or with another build. */
    public static final double TOLERANCE = 1e-6;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What kind of difference there is. */
    public enum Verdict {
        /** Every bit is the same. */
        IDENTICAL,
        /** Numbers differ by at most {@link #TOLERANCE}. */
        EQUAL_WITHIN_TOLERANCE,
        /** The results differ. */
        DIFFERENT,
        /** One of the runs was stopped before its end: they did not do the same. */
        UNFINISHED,
        /** There is nothing to compare with: the past run had no result, or it was not kept. */
        UNKNOWN
    }

    static ResultComparison of(RunRecord past, CompletedRun run, WorkspaceSession session) {
        if (past.resultDigest().isPresent()
                && (past.outcome() == RunOutcome.CANCELLED || run.part().isPresent())) {
            return new ResultComparison(Verdict.UNFINISHED, Double.NaN);
        }
        if (past.resultDigest().isEmpty()) {
            return new ResultComparison(Verdict.UNKNOWN, Double.NaN);
        }
        if (past.resultDigest().equals(run.record().resultDigest())) {
            return new ResultComparison(Verdict.IDENTICAL, 0);
        }
        Optional<byte[]> kept =
                past.resultContent()
                        .flatMap(
                                digest -> session.workspace().flatMap(w -> w.store().read(digest)));
        boolean sameBuild =
                past.programVersion().equals(run.record().programVersion())
                        && past.machine().equals(run.record().machine());
        JsonValue now = JsonValue.of(run.result());
        return kept.map(bytes ->
                        compared(
                                now.withoutMeasured(JSON.readTree(bytes)),
                                now.withoutMeasured(now.tree()),
                                sameBuild))
                .orElse(new ResultComparison(Verdict.DIFFERENT, Double.NaN));
    }

    /** The same build on the same machine must repeat every bit. */
    static ResultComparison compared(JsonNode past, JsonNode now, boolean sameBuild) {
        double difference = difference(past, now);
        return new ResultComparison(
                difference <= TOLERANCE && !sameBuild
                        ? Verdict.EQUAL_WITHIN_TOLERANCE
                        : Verdict.DIFFERENT,
                difference);
    }

    private static double difference(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            double larger = Math.max(Math.abs(a.doubleValue()), Math.abs(b.doubleValue()));
            return Math.abs(a.doubleValue() - b.doubleValue()) / Math.max(1, larger);
        }
        if (a.isArray() && b.isArray() && a.size() == b.size()) {
            double greatest = 0;
            for (int i = 0; i < a.size(); i++) {
                greatest = Math.max(greatest, difference(a.get(i), b.get(i)));
            }
            return greatest;
        }
        if (a.isObject() && b.isObject()) {
            return objectDifference(a, b);
        }
        return a.equals(b) ? 0 : Double.POSITIVE_INFINITY;
    }

    private static double objectDifference(JsonNode a, JsonNode b) {
        if (!new TreeSet<>(a.propertyNames()).equals(new TreeSet<>(b.propertyNames()))) {
            return Double.POSITIVE_INFINITY;
        }
        double greatest = 0;
        for (Map.Entry<String, JsonNode> entry : a.properties()) {
            greatest = Math.max(greatest, difference(entry.getValue(), b.path(entry.getKey())));
        }
        return greatest;
    }

    /** One sentence for people. */
    public String sentence(Messages messages) {
        return switch (verdict) {
            case IDENTICAL -> messages.text("repeat.identical");
            case EQUAL_WITHIN_TOLERANCE ->
                    messages.text("repeat.equal", NumberText.rough(greatestDifference));
            case DIFFERENT ->
                    Double.isNaN(greatestDifference)
                            ? messages.text("repeat.different")
                            : messages.text(
                                    "repeat.different-by", NumberText.rough(greatestDifference));
            case UNFINISHED -> messages.text("repeat.unfinished");
            case UNKNOWN -> messages.text("repeat.unknown");
        };
    }
}
