package rudra.simulation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rudra.network.MoneyUnit;
import rudra.simulation.PayoffTable;
import rudra.simulation.PayoffTable.Row;
import rudra.simulation.Settlement;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.Availability;
import rudra.simulation.game.Equilibrium;

/** Says in words why an institution did what it did. */
final class PayoffSentences {
    private final String institution;
    private final MoneyUnit unit;
    private final PayoffTable table;

    PayoffSentences(String institution, MoneyUnit unit, PayoffTable table) {
        this.institution = institution;
        this.unit = unit;
        this.table = table;
    }

    List<String> all() {
        Optional<Settlement> settlement = table.settlement();
        if (settlement.isEmpty()) {
            return List.of("Nobody acts in this scenario.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(choice(settlement.get()));
        sentences.add(play(settlement.get()));
        return List.copyOf(sentences);
    }

    private String choice(Settlement settlement) {
        Row chosen = table.row(table.chosen()).orElseThrow();
        if (table.rows().size() == 1) {
            return institution + onlyChoice() + ".";
        }
        String does = institution + " " + ActionWords.does(table.chosen());
        return table.isBestResponse()
                ? does + likelihood(settlement, chosen) + ": " + ofTheBest(chosen)
                : does + ", although " + ofAnother(chosen, settlement);
    }

    /** Why there was nothing to choose: what closes all actions, or the lack of means for each. */
    private String onlyChoice() {
        Availability reason = table.closed().getOrDefault(Action.SELL, Availability.OPEN);
        return switch (reason) {
            case FAILED -> " has failed and acts no more";
            case OUTSIDE -> " has no equity figure and never acts";
            case HALTED -> " holds: an outage halts it";
            case PASSIVE -> " holds: its strategy changes nothing";
            default -> " holds: nothing else was open to it";
        };
    }

    private String ofTheBest(Row chosen) {
        Row next = bestOfOthers(chosen);
        double less = chosen.total() - next.total();
        String other = ActionWords.doing(next.action());
        return "the best response to what the others did. "
                + (less > 0
                        ? "%s would have brought %s less.".formatted(other, amount(less))
                        : "%s would have brought as much.".formatted(other));
    }

    private String ofAnother(Row chosen, Settlement settlement) {
        Row best = table.best().orElseThrow();
        String other = ActionWords.doing(best.action()).toLowerCase(Locale.ROOT);
        String more = amount(best.total() - chosen.total());
        return "%s would have brought %s more: %s"
                .formatted(other, more, whyNotBest(chosen, settlement));
    }

    private static String whyNotBest(Row chosen, Settlement settlement) {
        if (!settlement.converged()) {
            return "play had not settled.";
        }
        return settlement.kind() == Equilibrium.Kind.QUANTAL
                ? "better actions are chosen more often, not always, and this one with a"
                        + " probability of %s.".formatted(percent(chosen.probability()))
                : "the equilibrium is mixed, and this was drawn with a probability of %s."
                        .formatted(percent(chosen.probability()));
    }

    private static String likelihood(Settlement settlement, Row chosen) {
        return settlement.kind() == Equilibrium.Kind.PURE
                ? ""
                : ", drawn with a probability of " + percent(chosen.probability());
    }

    private Row bestOfOthers(Row chosen) {
        return table.rows().stream()
                .filter(row -> row.action() != chosen.action())
                .reduce((one, other) -> other.total() > one.total() ? other : one)
                .orElseThrow();
    }

    private static String play(Settlement settlement) {
        String kind =
                switch (settlement.kind()) {
                    case PURE -> "an equilibrium in pure actions";
                    case MIXED -> "an equilibrium in mixed actions";
                    case QUANTAL -> "a quantal equilibrium";
                };
        String rounds = settlement.rounds() == 1 ? "1 round" : settlement.rounds() + " rounds";
        return settlement.converged()
                ? "Play reached %s after %s.".formatted(kind, rounds)
                : "Play did not reach %s in %s: somebody could still gain %.2g of its scale."
                        .formatted(kind, rounds, settlement.regret());
    }

    /** Why an action was not open; empty if it was. */
    static String why(Availability availability) {
        return switch (availability) {
            case OPEN -> "";
            case FAILED -> "it has failed";
            case OUTSIDE -> "no equity figure: it never acts";
            case HALTED -> "an outage halts it";
            case PASSIVE -> "its strategy changes nothing";
            case NO_SPARE_CASH -> "no cash above what it must keep";
            case NO_NEED -> "it has the cash that it must keep";
            case NO_CREDIT -> "nobody lends to who is sure to fail";
            case NO_CLAIMS -> "no claims on other institutions";
            case CLAIMS_BLOCKED -> "outages block all its claims";
            case WITHDRAWALS_FROZEN -> "withdrawals are frozen";
            case NO_SECURITIES -> "no securities";
            case SALES_FROZEN -> "sales are frozen";
        };
    }

    private String amount(double value) {
        return Money.text(value, unit);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3g %%", 100 * share);
    }
}
