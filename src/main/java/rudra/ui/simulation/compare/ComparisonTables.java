package rudra.ui.simulation.compare;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import rudra.analysis.json.Ids;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.simulation.comparison.ComparisonResult;
import rudra.simulation.comparison.ComparisonResult.Fate;
import rudra.simulation.comparison.ComparisonResult.Measure;
import rudra.simulation.comparison.ComparisonResult.OneSided;
import rudra.simulation.comparison.ComparisonResult.StepPair;
import rudra.simulation.comparison.ComparisonResult.Total;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.MoneyText;

/** The figures of two runs as tables. */
final class ComparisonTables {
    private static final double MEASURE = 250;
    private static final double FIGURE = 96;
    private static final double FATE = 140;
    private static final double DIFFERENCE = 116;
    private static final double NAME = 180;
    private static final double NARROW = 64;
    private static final double SENTENCE = 560;

    private final ComparisonResult result;
    private final Network network;
    private final ComparisonViewModel model;
    private final Messages messages;
    private final String unit;

    ComparisonTables(Compared shown, ComparisonViewModel model) {
        this.result = shown.result();
        this.network = shown.network();
        this.model = model;
        this.messages = model.messages();
        this.unit = MoneyText.unit(network.unit(), messages);
    }

    /** What all steps come to. */
    Region totals() {
        return new DenseTable<>(result.totals(), messages.text("simulation.compare.totals"))
                .words(messages.text("simulation.compare.measure"), MEASURE, this::measure)
                .figure("A", FIGURE, total -> text(total.measure(), total.a()))
                .figure("B", FIGURE, total -> text(total.measure(), total.b()))
                .figure(messages.text("simulation.compare.difference"), DIFFERENCE, this::signed)
                .hugging()
                .view();
    }

    private String measure(Total total) {
        return messages.text("simulation.name.measure." + Ids.of(total.measure()), unit);
    }

    private String text(Measure measure, double value) {
        return switch (measure) {
            case FAILURES -> NumberText.of(value);
            case LOSS, POLICIES_PAID, EQUITY -> amounts().text(value);
            case LOWEST_CAPITAL, HIGHEST_SPREAD -> percent(value);
        };
    }

    private String signed(Total total) {
        String text =
                switch (total.measure()) {
                    case LOWEST_CAPITAL, HIGHEST_SPREAD ->
                            messages.text(
                                    "simulation.compare.points",
                                    NumberText.fixed(100 * total.difference(), 2));
                    case FAILURES, LOSS, POLICIES_PAID, EQUITY ->
                            text(total.measure(), total.difference());
                };
        return total.difference() > 0 ? "+" + text : text;
    }

    private AmountFormat amounts() {
        double largest = 0;
        for (Total total : result.totals()) {
            largest = Math.max(largest, Math.max(Math.abs(total.a()), Math.abs(total.b())));
        }
        return AmountFormat.of(largest, 1);
    }

    /** Step by step; choosing one shows it on the screen. */
    Region steps() {
        AmountFormat losses =
                AmountFormat.of(Math.max(largest(StepPair::lossA), largest(StepPair::lossB)), 1);
        DenseTable<StepPair> table =
                new DenseTable<>(result.steps(), messages.text("simulation.compare.steps"));
        table.figure(column("step"), NARROW, pair -> Integer.toString(pair.step()))
                .figure(column("failed-a"), NARROW, pair -> Integer.toString(pair.failedA()))
                .figure(column("failed-b"), NARROW, pair -> Integer.toString(pair.failedB()))
                .figure(column("loss-a"), FIGURE, pair -> losses.text(pair.lossA()))
                .figure(column("loss-b"), FIGURE, pair -> losses.text(pair.lossB()))
                .figure(
                        column("loss-difference"),
                        FIGURE,
                        pair -> losses.signed(pair.lossB() - pair.lossA()))
                .figure(column("capital-a"), FIGURE, pair -> percent(pair.capitalA()))
                .figure(column("capital-b"), FIGURE, pair -> percent(pair.capitalB()))
                .figure(column("spread-a"), FIGURE, pair -> percent(pair.spreadA()))
                .figure(column("spread-b"), FIGURE, pair -> percent(pair.spreadB()))
                .pale(StepPair::same)
                .chosen(pair -> model.jump(pair.step()));
        return table.view();
    }

    private double largest(ToDoubleFunction<StepPair> figure) {
        return result.steps().stream().mapToDouble(figure).max().orElse(0);
    }

    /** Who fared differently. */
    Region institutions() {
        double largest =
                result.institutions().stream()
                        .mapToDouble(fate -> Math.max(fate.lossA(), fate.lossB()))
                        .max()
                        .orElse(0);
        AmountFormat losses = AmountFormat.of(largest, 1);
        return new DenseTable<>(
                        result.institutions(), messages.text("simulation.compare.institutions"))
                .words(column("institution"), NARROW, Fate::institution)
                .words(column("name"), NAME, this::name)
                .words(column("fate-a"), FATE, fate -> fate(fate.failedInA(), fate.causeA()))
                .words(column("fate-b"), FATE, fate -> fate(fate.failedInB(), fate.causeB()))
                .figure(column("loss-a"), FIGURE, fate -> losses.text(fate.lossA()))
                .figure(column("loss-b"), FIGURE, fate -> losses.text(fate.lossB()))
                .figure(column("loss-difference"), FIGURE, fate -> losses.signed(fate.difference()))
                .view();
    }

    private String name(Fate fate) {
        Institutions all = network.institutions();
        return all.indexOf(fate.institution()).stream()
                .mapToObj(all::name)
                .findFirst()
                .orElse(fate.institution());
    }

    private String fate(Optional<Integer> failedIn, String cause) {
        return failedIn.map(step ->
                        messages.text(
                                "simulation.compare.fails",
                                step,
                                messages.text("simulation.name.fate." + cause)))
                .orElse(messages.text("simulation.compare.survives"));
    }

    /** What happened in one run only. */
    Node events() {
        return new DenseTable<>(result.events(), messages.text("simulation.compare.events"))
                .figure(column("step"), NARROW, event -> Integer.toString(event.step()))
                .words(column("run"), NARROW, event -> event.run().name())
                .words(column("event"), SENTENCE, OneSided::text)
                .chosen(event -> model.jump(event.step()))
                .view();
    }

    private String column(String key) {
        return messages.text("simulation.name.compared." + key);
    }

    private static String percent(double share) {
        return NumberText.fixed(100 * share, 2) + " %";
    }
}
