package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import rudra.contagion.Shock;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.reverse.ReverseStressResult.Look;
import rudra.simulation.scenario.Scenario;

/**
 * Looks for the fewest, and of these the least costly, institutions whose failure breaks a
 * threshold. Sets are tried in that order, so that the first that breaks it is proven to be the
 * least: nothing is left out because it looks harmless.
 */
final class FailingSetQuest {
    private static final int BLOCK = 64;
    private static final double SINGLES = 0.2;

    private final Quest quest;
    private final Search.FailingSet search;
    private final List<Integer> candidates;
    private final double[] claims;
    private final double[] costs;
    private final List<Tried> tried = new ArrayList<>();

    /** Those who fail, and what comes of it. */
    private record Tried(List<Integer> set, double cost, Verdict verdict) {}

    FailingSetQuest(Quest quest, Search.FailingSet search) {
        this.quest = quest;
        this.search = search;
        this.claims = quest.network().exposures().totalClaims();
        this.candidates =
                quest.candidates(search.institutions(), search.step()).stream()
                        .sorted(
                                Comparator.comparingDouble((Integer i) -> cost(i.intValue()))
                                        .thenComparing(quest::id))
                        .toList();
        this.costs = candidates.stream().mapToDouble(this::cost).toArray();
    }

    private double cost(int i) {
        BalanceSheets sheets = quest.network().balanceSheets();
        return switch (search.cost()) {
            case ASSETS -> sheets.externalAssets(i) + claims[i];
            case EQUITY -> sheets.equity(i);
        };
    }

    private Scenario failing(List<Integer> set) {
        String[] ids = set.stream().map(quest::id).toArray(String[]::new);
        return quest.with(search.step(), Shock.failing(ids));
    }

    Findings run(Progress progress) {
        String message = "Letting nobody fail by decree";
        Verdict nothing =
                quest.verdicts(List.of(quest.scenario()), message, progress.part(0, 0)).getFirst();
        tried.add(new Tried(List.of(), 0, nothing));
        if (nothing.isBroken()) {
            return findings(
                    "The threshold is broken without any failure by decree: %s."
                            .formatted(quest.words().outcome(nothing)),
                    Optional.empty());
        }
        try {
            trySingles(progress);
            if (breaking().isEmpty() && search.most() > 1) {
                tryPairs(progress.part(SINGLES, 1));
            }
        } catch (CancelledException e) {
            if (tried.size() == 1) {
                throw e;
            }
            return stopped();
        }
        return findings(sentence(), Optional.empty());
    }

    private void trySingles(Progress progress) {
        trySets(
                candidates.stream().map(List::of).toList(),
                "Letting each institution fail alone",
                progress.part(0, search.most() == 1 ? 1 : SINGLES));
    }

    /** What was tried is told; nothing is said of the rest. */
    private Findings stopped() {
        String singles = "%,d single failures".formatted(triedOf(1));
        String pairs = triedOf(2) == 0 ? "" : " and %,d pairs".formatted(triedOf(2));
        String found =
                breaking().isEmpty()
                        ? "None of those tried breaks the threshold."
                        : "The least of those tried that breaks the threshold: %s."
                                .formatted(name(breaking().getFirst()));
        return findings(found, Optional.of(singles + pairs));
    }

    private void tryPairs(Progress progress) {
        CheapPairs pairs = new CheapPairs(costs);
        long all = Math.min(search.limit(), pairsInAll());
        for (int done = 0; done < all && breaking().isEmpty(); done += BLOCK) {
            int count = (int) Math.min(BLOCK, all - done);
            trySets(
                    pairs.take(count).stream()
                            .map(p ->
                                    List.of(candidates.get(p.first()), candidates.get(p.second())))
                            .toList(),
                    "Letting pairs fail, the least costly first",
                    progress.part((double) done / all, (double) (done + count) / all));
        }
    }

    private long pairsInAll() {
        return (long) candidates.size() * (candidates.size() - 1) / 2;
    }

    private void trySets(List<List<Integer>> sets, String message, Progress progress) {
        quest.judge()
                .judge(
                        sets.stream().map(this::failing).toList(),
                        message,
                        (k, verdict) ->
                                tried.add(new Tried(sets.get(k), cost(sets.get(k)), verdict)),
                        progress);
    }

    private double cost(List<Integer> set) {
        return set.stream().mapToDouble(this::cost).sum();
    }

    /** The sets that break it, in the order in which they were tried: the least first. */
    private List<Tried> breaking() {
        return tried.stream().filter(one -> one.verdict().isBroken()).toList();
    }

    private long triedOf(int size) {
        return tried.stream().filter(one -> one.set().size() == size).count();
    }

    private Findings findings(String sentence, Optional<String> part) {
        List<Tried> breaking = breaking();
        List<Answer> answers =
                breaking.stream()
                        .map(one ->
                                Quest.answer(
                                        name(one),
                                        one.set().size(),
                                        Math.max(0, one.set().size() - 1),
                                        one.cost(),
                                        one.verdict()))
                        .toList();
        List<Look> looks =
                tried.stream()
                        .map(one -> Quest.look(name(one), one.set().size(), one.verdict()))
                        .toList();
        return new Findings(
                sentence,
                part,
                answers,
                looks,
                breaking.stream().findFirst().map(one -> failing(one.set())),
                breaking.stream()
                        .findFirst()
                        .filter(one -> !one.set().isEmpty())
                        .map(one -> quest.scenario()));
    }

    private String name(Tried one) {
        return one.set().isEmpty()
                ? "nobody"
                : one.set().stream().map(quest::id).collect(Collectors.joining(" and "));
    }

    private String sentence() {
        List<Tried> breaking = breaking();
        if (breaking.isEmpty()) {
            return none();
        }
        Tried least = breaking.getFirst();
        String outcome = quest.words().outcome(least.verdict());
        String cost = costWords() + ", " + quest.words().money(least.cost());
        if (least.set().size() == 1) {
            return "The failure of %s alone breaks the threshold (%s). %d of %,d single failures do; it is the one with the least %s.%s"
                    .formatted(
                            name(least),
                            outcome,
                            breaking.size(),
                            triedOf(1),
                            cost,
                            search.most() > 1 ? " Pairs need not be tried." : "");
        }
        long cheaper = tried.indexOf(least) - 1 - triedOf(1);
        return "No single failure breaks the threshold. %s break it together (%s), the pair with the least %s: %s."
                .formatted(
                        name(least),
                        outcome,
                        cost,
                        cheaper == 0
                                ? "none has less"
                                : "the %,d pairs with less do not".formatted(cheaper));
    }

    private String none() {
        if (search.most() == 1) {
            return "None of %,d single failures breaks the threshold; pairs were not asked for."
                    .formatted(triedOf(1));
        }
        return triedOf(2) == pairsInAll()
                ? "None of %,d single failures and none of all %,d pairs breaks the threshold."
                        .formatted(triedOf(1), triedOf(2))
                : "None of %,d single failures breaks the threshold, and no pair of those tried: %,d of %,d, those with the least %s."
                        .formatted(triedOf(1), triedOf(2), pairsInAll(), costWords());
    }

    private String costWords() {
        return switch (search.cost()) {
            case ASSETS -> "assets";
            case EQUITY -> "equity";
        };
    }
}
