package rudra.workspace;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/**
 * Which runs of the history are asked for.
 *
 * @param analysis only runs of this analysis
 * @param outcome only runs that ended so
 * @param text only runs that have this text in id, analysis, parameters, names, paths or digests of
 *     inputs, error or findings, whatever the case of its letters
 * @param from only runs that started then or later
 * @param to only runs that started before
 * @param offset how many of the newest to pass over; at least 0
 * @param limit how many to give at most; at least 1
 */
public record RunQuery(
        Optional<String> analysis,
        Optional<RunOutcome> outcome,
        Optional<String> text,
        Optional<Instant> from,
        Optional<Instant> to,
        int offset,
        int limit) {
    private static final int USUAL_LIMIT = 100;

    /** Checks the page. */
    public RunQuery {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("A page from " + offset + " of " + limit + " runs");
        }
    }

    /** The newest hundred of all runs. */
    public static RunQuery newest() {
        return new RunQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                USUAL_LIMIT);
    }

    /** The same, of one analysis only. */
    public RunQuery ofAnalysis(String id) {
        return new RunQuery(Optional.of(id), outcome, text, from, to, offset, limit);
    }

    /** The same, with one outcome only. */
    public RunQuery withOutcome(RunOutcome wanted) {
        return new RunQuery(analysis, Optional.of(wanted), text, from, to, offset, limit);
    }

    /** The same, with a text only; an empty text asks for nothing. */
    public RunQuery withText(String words) {
        Optional<String> wanted = Optional.of(words.strip()).filter(w -> !w.isEmpty());
        return new RunQuery(analysis, outcome, wanted, from, to, offset, limit);
    }

    /** The same, started in a time only. */
    public RunQuery startedBetween(Optional<Instant> first, Optional<Instant> end) {
        return new RunQuery(analysis, outcome, text, first, end, offset, limit);
    }

    /** The same, of another page. */
    public RunQuery page(int first, int most) {
        return new RunQuery(analysis, outcome, text, from, to, first, most);
    }

    /** Whether a run is among those asked for, the page aside. */
    boolean matches(RunRecord run) {
        return analysis.map(run.analysis()::equals).orElse(true)
                && outcome.map(wanted -> wanted == run.outcome()).orElse(true)
                && from.map(time -> !run.started().isBefore(time)).orElse(true)
                && to.map(time -> run.started().isBefore(time)).orElse(true)
                && text.map(words -> words(run).contains(folded(words))).orElse(true);
    }

    /** The text that a search looks through, with the case of letters taken away. */
    static String words(RunRecord run) {
        StringBuilder words = new StringBuilder();
        words.append(run.id()).append('\n');
        words.append(run.analysis()).append('\n');
        words.append(run.parameters()).append('\n');
        run.inputs()
                .forEach(input ->
                        words.append(input.name())
                                .append('\n')
                                .append(input.path())
                                .append('\n')
                                .append(input.sha256())
                                .append('\n'));
        run.error().ifPresent(error -> words.append(error).append('\n'));
        run.findings().forEach(finding -> words.append(finding).append('\n'));
        return folded(words.toString());
    }

    /** A text with the case of letters taken away. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
