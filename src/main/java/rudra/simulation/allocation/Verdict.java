package rudra.simulation.allocation;

import java.util.Comparator;
import rudra.analysis.table.NumberText;
import rudra.network.Network;
import rudra.simulation.allocation.Judgement.Judged;
import rudra.simulation.allocation.PolicySearch.Found;
import rudra.simulation.analysis.Money;

/** Says in words what came of a search, by what fresh random numbers tell. */
record Verdict(
        Network network, PolicySearchParameters parameters, Found found, Judgement judgement) {

    String text() {
        if (parameters.budget() == 0) {
            return "There is no money to spread: the budget is 0.";
        }
        if (found.best().given() == 0) {
            return keep();
        }
        return judgement.isFresh()
                ? spread() + " " + effect() + " " + besideRules()
                : spread() + " " + effectInSearch();
    }

    private String keep() {
        return (found.part().isPresent()
                        ? "No way to give any of the %s that was tried before the search was stopped lowers the mean of the worst %s of %s."
                        : "All of the %s is better kept: no way to give it that was tried lowers the mean of the worst %s of %s.")
                .formatted(money(parameters.budget()), worst(), what());
    }

    private String spread() {
        double given = found.best().given();
        int receivers = 0;
        int most = 0;
        double[] amounts = found.best().amounts();
        for (int i = 0; i < amounts.length; i++) {
            receivers += amounts[i] > 0 ? 1 : 0;
            most = amounts[i] > amounts[most] ? i : most;
        }
        String id = network.institutions().id(most);
        return receivers == 1
                ? "%s goes to %s%s.".formatted(money(given), id, rest(given))
                : "%s goes to %d institutions, most to %s (%s)%s."
                        .formatted(money(given), receivers, id, money(amounts[most]), rest(given));
    }

    private String rest(double given) {
        double kept = parameters.budget() - given;
        if (kept <= found.funds().grain() / 2) {
            return "";
        }
        return found.part().isPresent()
                ? "; for the other %s no use was found yet".formatted(money(kept))
                : "; the other %s would help nobody".formatted(money(kept));
    }

    private String effect() {
        Evaluation best = fresh(judgement.best());
        Evaluation nothing = fresh(named(SimpleRules.NOTHING));
        double fall = nothing.shortfall() - best.shortfall();
        double half = nothing.halfWidthOfDifference(best);
        if (Math.abs(fall) <= half) {
            return "On fresh random numbers the mean of the worst %s of %s cannot be told from that without money (%s, beside %s)."
                    .formatted(worst(), what(), amount(best), amount(nothing));
        }
        return "On fresh random numbers the mean of the worst %s of %s %s from %s to %s."
                .formatted(
                        worst(),
                        what(),
                        fall > 0 ? "falls" : "rises",
                        amount(nothing),
                        amount(best));
    }

    /** What was found on these runs does better there than elsewhere; the reader must know. */
    private String effectInSearch() {
        return "On the runs of the search, to which it is fitted, the mean of the worst %s of %s falls from %s to %s; the search was stopped before it was judged on fresh random numbers, where it may do less well."
                .formatted(worst(), what(), amount(found.nothing()), amount(found.best()));
    }

    private String besideRules() {
        Judged rule =
                judgement.all().stream()
                        .filter(one ->
                                !one.name().equals(SimpleRules.FOUND)
                                        && !one.name().equals(SimpleRules.NOTHING))
                        .min(Comparator.comparingDouble(one -> fresh(one).shortfall()))
                        .orElseThrow();
        Evaluation best = fresh(judgement.best());
        double above = fresh(rule).shortfall() - best.shortfall();
        double half = fresh(rule).halfWidthOfDifference(best);
        String beside =
                "The best simple rule, “%s”, brings %s".formatted(rule.name(), amount(fresh(rule)));
        if (above > half) {
            return beside + ", which is worse.";
        }
        return above < -half
                ? beside
                        + ", which is better: what was found owes too much to the runs it was found on; ask for more runs."
                : beside + ", which cannot be told from it.";
    }

    private static Evaluation fresh(Judged one) {
        return one.fresh().orElseThrow();
    }

    private Judged named(String name) {
        return judgement.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String worst() {
        return NumberText.percent(Math.rint((1 - parameters.level()) * 1e9) / 1e9);
    }

    private String what() {
        return switch (parameters.objective()) {
            case SYSTEM_LOSS -> "losses";
            case OWN_LOSS -> "own losses";
            case FAILURES -> "numbers of failures";
        };
    }

    private String amount(Evaluation evaluation) {
        return parameters.objective() == Objective.FAILURES
                ? NumberText.rough(evaluation.shortfall())
                : money(evaluation.shortfall());
    }

    private String money(double amount) {
        return Money.text(amount, network.unit());
    }
}
