package rudra.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunInput;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/** Records of runs to test with. */
final class Runs {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> ANALYSES =
            List.of("contagion.eisenberg-noe", "contagion.debtrank", "network.measures");
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "plain",
                    "“quoted” \"x\" \\ back",
                    "日本銀行",
                    "a\nb\tc\u0000d",
                    "{\"a\":[1,2]}",
                    "😀");

    private static final List<RunOutcome> ENDS =
            List.of(
                    RunOutcome.DONE,
                    RunOutcome.FAILED,
                    RunOutcome.CANCELLED,
                    RunOutcome.INTERRUPTED);

    private Runs() {}

    /** A run that has begun at noon plus its number in seconds. */
    static RunRecord running(int number) {
        return new RunRecord(
                "run-%06d".formatted(number),
                ANALYSES.get(number % ANALYSES.size()),
                "{\"failing\":[\"BANK-" + number + "\"],\"recovery\":0.25}",
                number,
                List.of(
                        new RunInput(
                                "network",
                                "/data/Réseau " + number + ".csv",
                                "%064x".formatted(number),
                                1000L + number,
                                Map.of("columns", "from=lender", "equity", "reserves"))),
                "0.1.0",
                "Linux amd64 Java 25",
                NOON.plusSeconds(number),
                Duration.ZERO,
                RunOutcome.RUNNING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same run at its end. */
    static RunRecord ended(int number, RunOutcome outcome) {
        RunRecord run = running(number);
        boolean failed = outcome == RunOutcome.FAILED;
        return new RunRecord(
                run.id(),
                run.analysis(),
                run.parameters(),
                run.seed(),
                run.inputs(),
                run.programVersion(),
                run.machine(),
                run.started(),
                Duration.ofMillis(number + 1L),
                outcome,
                failed ? Optional.of("No convergence after 1000 rounds.") : Optional.empty(),
                failed ? Optional.empty() : Optional.of("%064x".formatted(number + 7)),
                Optional.empty(),
                List.of(),
                List.of("3 rows were left out"));
    }

    static RunRecord done(int number) {
        return ended(number, RunOutcome.DONE);
    }

    /** Any record at all, odd characters included. */
    static RunRecord random(int number, RandomGenerator random) {
        return new RunRecord(
                "any-%06d".formatted(number),
                text(random),
                text(random),
                random.nextLong(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new RunInput(
                                        text(random),
                                        text(random),
                                        text(random),
                                        random.nextLong(Long.MAX_VALUE),
                                        Map.of(text(random), text(random)))),
                text(random),
                text(random),
                Instant.ofEpochSecond(
                        random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)),
                Duration.ofNanos(random.nextLong(1L << 50)),
                ENDS.get(random.nextInt(ENDS.size())),
                optional(random),
                optional(random),
                optional(random),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new RunArtefact(
                                        text(random),
                                        text(random),
                                        random.nextLong(Long.MAX_VALUE))),
                random.nextBoolean() ? List.of() : List.of(text(random), text(random)));
    }

    private static Optional<String> optional(RandomGenerator random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(text(random));
    }

    private static String text(RandomGenerator random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        // Now and then longer than what stands in a row of the database.
        return random.nextInt(20) == 0 ? text + "long ".repeat(10_000) : text;
    }
}
