package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.json.Ids;
import rudra.job.Progress;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.reverse.ReverseStressResult.Look;
import rudra.simulation.reverse.SizeSearch.Found;
import rudra.simulation.reverse.SizeSearch.Point;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Looks for the smallest factor on the scenario's shocks. */
final class ShockSizeQuest {
    private static final double SCANNING = 0.6;

    private final Quest quest;
    private final Search.ShockSize search;
    private final List<TimelineShock> shocks;
    private final Optional<Integer> only;

    /**
     * Checks that there is something to scale.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is not
     */
    ShockSizeQuest(Quest quest, Search.ShockSize search) {
        this.quest = quest;
        this.search = search;
        this.shocks = quest.scenario().shocks();
        this.only = search.shock().isBlank() ? Optional.empty() : Optional.of(place());
        if (IntStream.range(0, shocks.size())
                .noneMatch(k -> isScaled(k) && shocks.get(k).hasSize())) {
            throw refused("There is no shock with a size to multiply.");
        }
    }

    private int place() {
        String wanted = search.shock().strip();
        return IntStream.range(0, shocks.size())
                .filter(k -> name(k).equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused("There is no “%s”.".formatted(wanted)));
    }

    private static String name(int place) {
        return "shocks[" + place + "]";
    }

    private AnalysisException refused(String message) {
        String known =
                IntStream.range(0, shocks.size())
                        .mapToObj(k -> name(k) + " " + Ids.of(shocks.get(k).getClass()))
                        .collect(Collectors.joining(", "));
        return AnalysisException.usage(
                Problem.of(
                                "reverse-stress.shock",
                                message
                                        + (known.isEmpty()
                                                ? " The scenario has no shocks; search for an"
                                                        + " asset-loss or a failing-set instead."
                                                : " The scenario has: " + known + "."))
                        .inField("search.shock"));
    }

    private boolean isScaled(int place) {
        return only.map(k -> k == place).orElse(true);
    }

    private Scenario scaled(double factor) {
        List<TimelineShock> others = new ArrayList<>();
        for (int k = 0; k < shocks.size(); k++) {
            others.add(isScaled(k) ? shocks.get(k).scaled(factor) : shocks.get(k));
        }
        return quest.scenario().withShocks(others);
    }

    Findings run(Progress progress) {
        SizeSearch sizes = new SizeSearch(search.to(), search.looks(), search.tolerance());
        Found found =
                sizes.search(factors ->
                        quest.verdictsUntilStopped(
                                factors.stream().map(this::scaled).toList(),
                                "Trying sizes of shocks",
                                factors.size() > 1
                                        ? progress.part(0, SCANNING)
                                        : progress.part(SCANNING, 1)));
        List<Look> looks =
                found.scanned().stream()
                        .map(p -> Quest.look(what(), p.size(), p.verdict()))
                        .toList();
        List<Answer> answers =
                found.breaks().map(p -> answer(found, p)).map(List::of).orElse(List.of());
        return new Findings(
                sentence(found),
                found.part(),
                answers,
                looks,
                found.breaks().map(p -> scaled(p.size())),
                found.breaks().flatMap(p -> found.holds()).map(p -> scaled(p.size())));
    }

    private Answer answer(Found found, Point breaks) {
        double holdsAt = found.holds().map(Point::size).orElse(breaks.size());
        return Quest.answer(what(), breaks.size(), holdsAt, 0, breaks.verdict());
    }

    private String what() {
        return only.map(k -> "shock %d (%s)".formatted(k + 1, Ids.of(shocks.get(k).getClass())))
                .orElse("all shocks");
    }

    private String sentence(Found found) {
        if (found.breaks().isEmpty()) {
            Point last = found.scanned().getLast();
            return "No size of %s that was tried%s, up to %s times, breaks the threshold; at the largest: %s."
                    .formatted(
                            what(),
                            found.part().isPresent() ? " before the search was stopped" : "",
                            Words.size(last.size()),
                            outcome(last));
        }
        Point breaks = found.breaks().get();
        if (found.holds().isEmpty()) {
            return "The threshold is broken even without %s: %s."
                    .formatted(what(), outcome(breaks));
        }
        Point holds = found.holds().get();
        String sentence =
                only.isPresent()
                        ? "At %s times its size %s breaks the threshold (%s); at %s times it does not (%s).%s"
                        : "At %s times their size %s together break the threshold (%s); at %s times they do not (%s).%s";
        return sentence.formatted(
                Words.size(breaks.size()),
                what(),
                outcome(breaks),
                Words.size(holds.size()),
                outcome(holds),
                Words.unsearched(found) + again(found));
    }

    private String outcome(Point point) {
        return quest.words().outcome(point.verdict());
    }

    private static String again(Found found) {
        List<Point> holding = found.holdingAgain();
        return holding.isEmpty()
                ? ""
                : " More is not always worse: at %s times the threshold holds again."
                        .formatted(
                                holding.stream()
                                        .map(p -> Words.size(p.size()))
                                        .collect(Collectors.joining(", ")));
    }
}
