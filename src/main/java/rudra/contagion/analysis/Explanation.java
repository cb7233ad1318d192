package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.table.NumberText;
import rudra.contagion.Replay;
import rudra.contagion.analysis.ExplainResult.Step;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.Contribution;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/** The losses of one institution by two engines, bar by bar. */
final class Explanation {
    /** Amounts that differ by less, relative to the greater, are the same. */
    private static final double SAME = 1e-9;

    private static final int STEPS_TOLD = 3;

    private final Network network;
    private final Replay first;
    private final Replay second;
    private final int institution;
    private final MoneyUnit unit;
    private final List<Step> steps;

    Explanation(Network network, Replay first, Replay second, int institution) {
        this.network = network;
        this.first = first;
        this.second = second;
        this.institution = institution;
        this.unit = network.unit().suiting(Math.max(lost(first), lost(second)));
        this.steps = compare();
    }

    static AnalysisException nobody() {
        return AnalysisException.input(
                Problem.of("trail.no-institutions", "The network has no institutions."));
    }

    List<Step> steps() {
        return steps;
    }

    private double lost(Replay replay) {
        return Math.abs(replay.outcome().losses()[institution]);
    }

    /** An amount as it stands in a sentence, in the unit that suits the losses. */
    private String money(double amount) {
        return NumberText.of(amount * network.unit().scale() / unit.scale());
    }

    private static String name(Replay replay) {
        return EngineId.titleOf(replay.outcome().engine());
    }

    private List<Step> compare() {
        List<Contribution> a = first.trail().waterfall(institution);
        List<Contribution> b = second.trail().waterfall(institution);
        Set<Way> ways = new LinkedHashSet<>();
        a.forEach(bar -> ways.add(Way.of(bar)));
        b.forEach(bar -> ways.add(Way.of(bar)));
        List<Step> found = new ArrayList<>();
        ways.forEach(way -> found.add(step(way, way.in(a), way.in(b))));
        found.sort(
                Comparator.comparingInt((Step step) -> rank(step.channel()))
                        .thenComparingDouble(step -> -Math.abs(step.difference())));
        return List.copyOf(found);
    }

    /** A bar's place in a waterfall. */
    private record Way(Channel channel, int source) {

        static Way of(Contribution bar) {
            return new Way(bar.channel(), bar.source());
        }

        Optional<Contribution> in(List<Contribution> bars) {
            return bars.stream().filter(bar -> of(bar).equals(this)).findFirst();
        }
    }

    private static int rank(Channel channel) {
        return switch (channel) {
            case SHOCK -> 0;
            case DECREE -> 1;
            case CLAIM, EQUITY_HELD, PRICE, SALE, FUNDING, CONVERSION -> 2;
            case BEYOND_EQUITY -> 3;
        };
    }

    private Step step(Way way, Optional<Contribution> a, Optional<Contribution> b) {
        double firstAmount = a.map(Contribution::amount).orElse(0.0);
        double secondAmount = b.map(Contribution::amount).orElse(0.0);
        return new Step(
                way.channel(),
                Sources.name(network, way.channel(), way.source()),
                firstAmount,
                secondAmount,
                secondAmount - firstAmount,
                a.map(Contribution::firstRound),
                b.map(Contribution::firstRound),
                isSame(firstAmount, secondAmount)
                        ? "the same by both"
                        : why(first, way, firstAmount) + "; " + why(second, way, secondAmount));
    }

    private static boolean isSame(double a, double b) {
        return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
    }

    private String why(Replay replay, Way way, double amount) {
        String reason =
                switch (way.channel()) {
                    case SHOCK -> "what the shock takes";
                    case DECREE -> rule(replay, "failingByDecree");
                    case CLAIM -> claim(replay, way.source(), amount);
                    case EQUITY_HELD, FUNDING, CONVERSION ->
                            amount == 0 ? "nothing comes this way" : rule(replay, "lossesPassOn");
                    case PRICE, SALE -> amount == 0 ? "prices do not move" : rule(replay, "prices");
                    case BEYOND_EQUITY ->
                            amount == 0 ? "losses stay within equity" : rule(replay, "cap");
                };
        return name(replay) + ": " + reason;
    }

    private String claim(Replay replay, int debtor, double lost) {
        double claim = network.exposures().amount(institution, debtor);
        int failed = replay.outcome().roundOfFailure()[debtor];
        String worth =
                "worth %s of %s"
                        .formatted(NumberText.percent((claim - lost) / claim), money(claim));
        if (failed >= 0) {
            String since = failed == 0 ? "fails at once" : "fails in round " + failed;
            return "it %s, its debt is %s (recovery: %s)"
                    .formatted(since, worth, rule(replay, "recovery"));
        }
        return lost == 0
                ? "it does not fail and its debt keeps its value"
                : "it does not fail, yet its debt is %s (losses pass on %s)"
                        .formatted(worth, rule(replay, "lossesPassOn"));
    }

    private static String rule(Replay replay, String name) {
        return replay.outcome().conventions().getOrDefault(name, "—");
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(losses());
        steps.stream()
                .filter(step -> !isSame(step.firstAmount(), step.secondAmount()))
                .sorted(Comparator.comparingDouble(step -> -Math.abs(step.difference())))
                .limit(STEPS_TOLD)
                .forEach(step -> sentences.add(sentence(step)));
        return List.copyOf(sentences);
    }

    private String losses() {
        double a = first.outcome().losses()[institution];
        double b = second.outcome().losses()[institution];
        String inWords = unit.words();
        return "%s loses %s by %s and %s by %s: a difference of %s%s."
                .formatted(
                        network.institutions().name(institution),
                        money(a),
                        name(first),
                        money(b),
                        name(second),
                        money(b - a),
                        inWords.isEmpty() ? "" : " " + inWords);
    }

    private String sentence(Step step) {
        String source = called(step);
        String what =
                switch (step.channel()) {
                    case SHOCK -> "The shock itself";
                    case DECREE -> "Failing by decree";
                    case CLAIM -> "Its claim on " + source;
                    case EQUITY_HELD -> "Its shares of " + source;
                    case PRICE -> "The price of what it holds of " + source;
                    case SALE -> "Its sales of " + source;
                    case FUNDING -> "Funding withdrawn by " + source;
                    case CONVERSION -> "The bail-in of " + source;
                    case BEYOND_EQUITY -> "What goes beyond its equity";
                };
        return "%s makes %s of it (%s against %s): %s."
                .formatted(
                        what,
                        money(step.difference()),
                        money(step.firstAmount()),
                        money(step.secondAmount()),
                        step.why());
    }

    /** What people call the source of a step, of which the step keeps the id. */
    private String called(Step step) {
        return step.channel().source() == Channel.Source.INSTITUTION
                ? network.institutions().nameOf(step.source())
                : step.source();
    }
}
