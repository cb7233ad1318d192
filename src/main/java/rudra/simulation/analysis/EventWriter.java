package rudra.simulation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import rudra.analysis.json.Ids;
import rudra.network.Network;
import rudra.simulation.Failure;
import rudra.simulation.StepRecord;
import rudra.simulation.decision.Action;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Tells in sentences what happened in a step. */
final class EventWriter {
    private static final int NAMES_AT_MOST = 4;
    private static final int[] NOBODY = {};

    private final Network network;
    private final Scenario scenario;
    private final boolean[] wasActive;
    private Action[] before;

    EventWriter(Network network, Scenario scenario) {
        this.network = network;
        this.scenario = scenario;
        this.wasActive = new boolean[scenario.policies().size()];
        this.before = new Action[network.size()];
        Arrays.fill(before, Action.HOLD);
    }

    List<StepEvent> of(StepRecord record) {
        List<StepEvent> events = new ArrayList<>();
        int step = record.step();
        scenario.shocks().stream()
                .filter(shock -> shock.step() == step)
                .forEach(shock -> events.add(new StepEvent(step, shock(shock), hit(shock))));
        for (int p = 0; p < wasActive.length; p++) {
            if (record.policyActive()[p] != wasActive[p]) {
                String name = policy(scenario.policies().get(p));
                events.add(
                        new StepEvent(step, name + (wasActive[p] ? " ends." : " begins."), NOBODY));
                wasActive[p] = record.policyActive()[p];
            }
            if (record.policyPaid()[p] > 0) {
                events.add(
                        new StepEvent(
                                step,
                                "%s pays %s."
                                        .formatted(
                                                policy(scenario.policies().get(p)),
                                                amount(record.policyPaid()[p])),
                                NOBODY));
            }
        }
        events.addAll(actions(record));
        record.failures().stream()
                .sorted(Comparator.comparingInt(Failure::round))
                .forEach(failure ->
                        events.add(
                                new StepEvent(
                                        step,
                                        failure(failure),
                                        new int[] {failure.institution()})));
        record.settlement()
                .filter(settlement -> !settlement.converged())
                .ifPresent(settlement ->
                        events.add(
                                new StepEvent(
                                        step,
                                        "No equilibrium was reached: somebody could still gain %.2g of its scale."
                                                .formatted(settlement.regret()),
                                        NOBODY)));
        return events;
    }

    /** Who is hit by name. */
    private int[] hit(TimelineShock shock) {
        List<String> ids =
                switch (shock) {
                    case TimelineShock.Institution s -> s.shock().failing();
                    case TimelineShock.Funding s -> s.targets();
                    case TimelineShock.CyberOutage s -> s.targets();
                    case TimelineShock.AssetClass _,
                            TimelineShock.Volatility _,
                            TimelineShock.InfrastructureOutage _ ->
                            List.of();
                };
        Set<String> wanted = new HashSet<>(ids);
        return IntStream.range(0, network.size())
                .filter(i -> wanted.contains(network.institutions().id(i)))
                .toArray();
    }

    private static String shock(TimelineShock shock) {
        return switch (shock) {
            case TimelineShock.AssetClass s -> "Prices fall: " + shares(s.fall()) + ".";
            case TimelineShock.Institution s ->
                    s.shock().failing().isEmpty()
                            ? "A shock takes assets of institutions."
                            : "A shock hits; failing by decree: "
                                    + names(s.shock().failing())
                                    + ".";
            case TimelineShock.Funding s ->
                    "Creditors outside withdraw %s of their money from %s."
                            .formatted(
                                    percent(s.withdrawnShare()),
                                    s.targets().isEmpty() ? "everybody" : names(s.targets()));
            case TimelineShock.Volatility s ->
                    "Volatility and spreads are multiplied by %s for %d steps."
                            .formatted(number(s.factor()), s.duration());
            case TimelineShock.CyberOutage s ->
                    "A cyber outage halts %s for %d steps."
                            .formatted(names(s.targets()), s.duration());
            case TimelineShock.InfrastructureOutage s ->
                    "The %s stands still for %d steps.".formatted(s.name(), s.duration());
        };
    }

    private static String policy(Policy policy) {
        String words = Ids.of(policy.getClass()).replace('-', ' ');
        return "The " + words;
    }

    /** Who changed to another action than before, by action. */
    private List<StepEvent> actions(StepRecord record) {
        Map<Action, IntStream.Builder> changed = new EnumMap<>(Action.class);
        for (int i = 0; i < before.length; i++) {
            Action action = record.actions()[i];
            if (action != before[i] && action != Action.HOLD) {
                changed.computeIfAbsent(action, _ -> IntStream.builder()).add(i);
            }
        }
        before = record.actions();
        List<StepEvent> events = new ArrayList<>();
        changed.forEach((action, who) -> events.add(acting(record.step(), action, who.build())));
        return events;
    }

    private StepEvent acting(int step, Action action, IntStream who) {
        int[] institutions = who.toArray();
        List<String> ids =
                Arrays.stream(institutions).mapToObj(network.institutions()::id).toList();
        return new StepEvent(step, names(ids) + verb(action, ids.size()) + ".", institutions);
    }

    private static String verb(Action action, int count) {
        String plural =
                switch (action) {
                    case HOLD -> "hold";
                    case LEND -> "lend";
                    case HOARD -> "hoard";
                    case SELL -> "sell securities";
                    case WITHDRAW -> "withdraw money lent";
                    case BORROW -> "borrow";
                };
        if (count > 1) {
            return " " + plural;
        }
        int space = plural.indexOf(' ');
        return space < 0
                ? " " + plural + "s"
                : " " + plural.substring(0, space) + "s" + plural.substring(space);
    }

    private String failure(Failure failure) {
        String why =
                switch (failure.cause()) {
                    case DECREE -> "fails by decree";
                    case ILLIQUID -> "cannot pay and fails";
                    case INSOLVENT -> "fails";
                };
        String who = network.institutions().id(failure.institution());
        return failure.creditors() == 0
                ? "%s %s; no other institution loses by it.".formatted(who, why)
                : "%s %s; %d creditor%s %s."
                        .formatted(
                                who,
                                why,
                                failure.creditors(),
                                failure.creditors() == 1 ? " loses" : "s lose",
                                amount(failure.creditorsLoss()));
    }

    private static String names(List<String> ids) {
        List<String> shown = ids.subList(0, Math.min(NAMES_AT_MOST, ids.size()));
        int more = ids.size() - shown.size();
        return more > 0
                ? String.join(", ", shown) + " and " + more + " more"
                : shown.size() == 1
                        ? shown.get(0)
                        : String.join(", ", shown.subList(0, shown.size() - 1))
                                + " and "
                                + shown.get(shown.size() - 1);
    }

    private static String shares(Map<String, Double> shares) {
        List<String> parts = new ArrayList<>();
        shares.forEach((name, share) -> parts.add(name + " by " + percent(share)));
        return String.join(", ", parts);
    }

    private static String percent(double share) {
        return number(100 * share) + " %";
    }

    private String amount(double value) {
        return Money.text(value, network.unit());
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
