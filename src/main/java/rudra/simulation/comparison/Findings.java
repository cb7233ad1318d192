package rudra.simulation.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.network.MoneyUnit;
import rudra.simulation.analysis.Money;
import rudra.simulation.comparison.ComparisonResult.FailsIn;
import rudra.simulation.comparison.ComparisonResult.Fate;
import rudra.simulation.comparison.ComparisonResult.Measure;
import rudra.simulation.comparison.ComparisonResult.OneSided;
import rudra.simulation.comparison.ComparisonResult.Side;
import rudra.simulation.comparison.ComparisonResult.Total;

/** What two runs side by side say, in sentences. */
record Findings(
        RunNames names,
        MoneyUnit unit,
        Optional<Parting> parting,
        List<Total> totals,
        List<Fate> fates,
        List<OneSided> events) {
    private static final int EVENTS_AT_MOST = 3;
    private static final int NAMES_AT_MOST = 5;

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        sentences.add("A: %s. B: %s.".formatted(names.a(), names.b()));
        parting.ifPresentOrElse(
                where -> {
                    sentences.add(parted(where));
                    sentences.add(outcome());
                    sentences.add(failing());
                },
                () -> sentences.add("Both runs are the same in every step."));
        return List.copyOf(sentences);
    }

    private String parted(Parting where) {
        int step = where.step();
        String when =
                step == 1
                        ? "The runs part in step 1."
                        : "Until step %d both are the same; they part in step %d."
                                .formatted(step - 1, step);
        String only = only(Side.A, step) + only(Side.B, step);
        return when
                + (only.isEmpty()
                        ? " No event tells them apart there, but these differ: %s."
                                .formatted(String.join(", ", where.differing()))
                        : only);
    }

    private String only(Side side, int step) {
        List<String> texts =
                events.stream()
                        .filter(event -> event.step() == step && event.run() == side)
                        .map(event -> event.text().replaceFirst("\\.$", ""))
                        .toList();
        if (texts.isEmpty()) {
            return "";
        }
        int shown = Math.min(EVENTS_AT_MOST, texts.size());
        int more = texts.size() - shown;
        return " Only in %s: %s%s."
                .formatted(
                        side,
                        String.join("; ", texts.subList(0, shown)),
                        more > 0 ? "; and %d more events".formatted(more) : "");
    }

    private String outcome() {
        Total paid = total(Measure.POLICIES_PAID);
        String cost =
                paid.a() == 0 && paid.b() == 0
                        ? ""
                        : " Policies pay %s in A and %s in B."
                                .formatted(amount(paid.a()), amount(paid.b()));
        Total loss = total(Measure.LOSS);
        return "All lose %s in A and %s in B.%s"
                .formatted(amount(loss.a()), amount(loss.b()), cost);
    }

    private String failing() {
        Total failures = total(Measure.FAILURES);
        String counts = "In A %s, in B %s.".formatted(fail(failures.a()), fail(failures.b()));
        return counts + onlyFailing(FailsIn.A_ONLY, "A") + onlyFailing(FailsIn.B_ONLY, "B");
    }

    private static String fail(double count) {
        return count == 0
                ? "nobody fails"
                : count == 1 ? "1 institution fails" : (int) count + " institutions fail";
    }

    private String onlyFailing(FailsIn where, String run) {
        List<String> ids =
                fates.stream()
                        .filter(fate -> fate.fails() == where)
                        .map(fate -> "%s (step %d)".formatted(fate.institution(), step(fate)))
                        .toList();
        if (ids.isEmpty()) {
            return "";
        }
        int shown = Math.min(NAMES_AT_MOST, ids.size());
        int more = ids.size() - shown;
        return " Only in %s: %s%s."
                .formatted(
                        run,
                        String.join(", ", ids.subList(0, shown)),
                        more > 0 ? " and %d more".formatted(more) : "");
    }

    private static int step(Fate fate) {
        return fate.failedInA().or(fate::failedInB).orElseThrow();
    }

    private Total total(Measure measure) {
        return totals.stream()
                .filter(total -> total.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private String amount(double value) {
        return value == 0 ? "nothing" : Money.text(value, unit);
    }
}
