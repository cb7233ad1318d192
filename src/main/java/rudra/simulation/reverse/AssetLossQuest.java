package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.contagion.Shock;
import rudra.job.CancelledException;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.reverse.ReverseStressResult.Look;
import rudra.simulation.reverse.SizeSearch.Found;
import rudra.simulation.reverse.SizeSearch.Point;
import rudra.simulation.scenario.Scenario;

/** Looks for the smallest loss of external assets, of institutions together or of each alone. */
final class AssetLossQuest {
    private final Quest quest;
    private final Search.AssetLoss search;
    private final List<Target> targets;

    /** Those who lose the same share at once. */
    private record Target(String name, List<Integer> members) {}

    /** A target and what was found of it. */
    private record Tried(Target target, Found found) {}

    AssetLossQuest(Quest quest, Search.AssetLoss search) {
        this.quest = quest;
        this.search = search;
        List<Integer> candidates = quest.candidates(search.institutions(), search.step());
        this.targets =
                search.together()
                        ? List.of(new Target(nameOfAll(candidates.size()), candidates))
                        : candidates.stream()
                                .map(i -> new Target(quest.id(i), List.of(i)))
                                .toList();
    }

    private String nameOfAll(int count) {
        return search.institutions().isEmpty() ? "all institutions" : count + " institutions";
    }

    private Scenario losing(Target target, double share) {
        Map<String, Double> lost = new LinkedHashMap<>();
        for (int i : target.members()) {
            lost.put(quest.id(i), share * assets(i));
        }
        return quest.with(search.step(), new Shock(List.of(), Map.of(), lost, 0, Map.of()));
    }

    private double assets(int i) {
        return Math.max(0, quest.network().balanceSheets().externalAssets(i));
    }

    private double amount(Target target, double share) {
        return share * target.members().stream().mapToDouble(this::assets).sum();
    }

    Findings run(Progress progress) {
        List<Tried> tried = new ArrayList<>();
        if (targets.size() == 1) {
            tried.add(new Tried(targets.getFirst(), alone(targets.getFirst(), progress)));
        } else {
            tryEach(tried, progress);
        }
        List<Tried> breaking =
                tried.stream()
                        .filter(one -> one.found().breaks().isPresent())
                        .sorted(
                                Comparator.comparingDouble((Tried one) -> amount(one))
                                        .thenComparing(one -> one.target().name()))
                        .toList();
        List<Answer> answers = breaking.stream().flatMap(this::answer).toList();
        return new Findings(
                sentence(tried, breaking),
                part(tried),
                answers,
                tried.stream().flatMap(AssetLossQuest::looks).toList(),
                breaking.stream()
                        .findFirst()
                        .flatMap(one ->
                                one.found().breaks().map(p -> losing(one.target(), p.size()))),
                breaking.stream()
                        .findFirst()
                        .flatMap(one ->
                                one.found().holds().map(p -> losing(one.target(), p.size()))));
    }

    private void tryEach(List<Tried> tried, Progress progress) {
        try {
            new OrderedWork(targets.size(), "Trying losses of each institution")
                    .run(
                            k -> new Tried(targets.get(k), sequential(targets.get(k), progress)),
                            (k, one) -> tried.add(one),
                            progress);
        } catch (CancelledException e) {
            if (tried.isEmpty()) {
                throw e;
            }
            // Those that were tried are told; the result says how many they are.
        }
    }

    private Optional<String> part(List<Tried> tried) {
        return tried.size() == targets.size()
                ? tried.stream().findFirst().flatMap(one -> one.found().part())
                : Optional.of("%,d of %,d institutions".formatted(tried.size(), targets.size()));
    }

    private SizeSearch sizes() {
        return new SizeSearch(1, search.looks(), search.tolerance());
    }

    private Found alone(Target target, Progress progress) {
        return sizes().search(shares ->
                quest.verdictsUntilStopped(
                        shares.stream().map(share -> losing(target, share)).toList(),
                        "Trying sizes of the loss",
                        progress));
    }

    private Found sequential(Target target, Progress progress) {
        return sizes().search(shares ->
                shares.stream()
                        .map(share -> quest.judge().verdict(losing(target, share), progress))
                        .toList());
    }

    private double amount(Tried one) {
        return one.found().breaks().map(p -> amount(one.target(), p.size())).orElse(0.0);
    }

    private Stream<Answer> answer(Tried one) {
        return one.found().breaks().stream()
                .map(p ->
                        Quest.answer(
                                one.target().name(),
                                p.size(),
                                one.found().holds().map(Point::size).orElse(p.size()),
                                amount(one),
                                p.verdict()));
    }

    private static Stream<Look> looks(Tried one) {
        return one.found().scanned().stream()
                .map(p -> Quest.look(one.target().name(), p.size(), p.verdict()));
    }

    private String sentence(List<Tried> tried, List<Tried> breaking) {
        if (breaking.isEmpty()) {
            return tried.size() == 1
                    ? noLossOf(tried.getFirst())
                    : "No loss of a single institution that was tried breaks the threshold, not even that of all its external assets.";
        }
        Tried least = breaking.getFirst();
        Point breaks = least.found().breaks().orElseThrow();
        if (least.found().holds().isEmpty()) {
            return "The threshold is broken even without a further loss: %s."
                    .formatted(outcome(breaks));
        }
        return "The least loss that breaks the threshold is %s of %s, %s of its external assets (%s).%s%s"
                .formatted(
                        quest.words().money(amount(least)),
                        least.target().name(),
                        Words.share(breaks.size()),
                        outcome(breaks),
                        others(tried, breaking),
                        Words.unsearched(least.found()) + again(breaking));
    }

    private String noLossOf(Tried one) {
        Point last = one.found().scanned().getLast();
        return "No loss of %s that was tried%s breaks the threshold, %s: %s."
                .formatted(
                        one.target().name(),
                        one.found().part().isPresent() ? " before the search was stopped" : "",
                        last.size() < 1
                                ? "up to that of %s of the external assets"
                                        .formatted(Words.share(last.size()))
                                : "not even that of all external assets",
                        outcome(last));
    }

    private String outcome(Point point) {
        return quest.words().outcome(point.verdict());
    }

    private static String others(List<Tried> tried, List<Tried> breaking) {
        int rest = tried.size() - breaking.size();
        return tried.size() == 1
                ? ""
                : " %d of %d institutions break it alone%s."
                        .formatted(
                                breaking.size(),
                                tried.size(),
                                rest == 0
                                        ? ""
                                        : "; the others at no size tried, up to all of them");
    }

    private static String again(List<Tried> breaking) {
        long again = breaking.stream().filter(one -> !one.found().holdingAgain().isEmpty()).count();
        return again == 0
                ? ""
                : " More is not always worse: of %d institutions a larger loss holds again."
                        .formatted(again);
    }
}
