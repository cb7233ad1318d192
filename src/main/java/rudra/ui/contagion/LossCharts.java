package rudra.ui.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Ink;
import rudra.app.Messages;
import rudra.contagion.analysis.EngineResult;

/** The charts of a comparison. */
final class LossCharts {
    private static final int ROUNDS_SHOWN = 16;

    private final Comparison comparison;
    private final Messages messages;
    private final String unit;

    LossCharts(Comparison comparison, String unit, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.unit = unit;
    }

    /** Own loss and loss by contagion, engine by engine. */
    BarChart byEngine() {
        List<EngineResult> engines = comparison.engines();
        double[] own = engines.stream().mapToDouble(e -> shown(e.ownLoss())).toArray();
        double[] system = engines.stream().mapToDouble(e -> shown(e.systemLoss())).toArray();
        return new BarChart(
                messages.text("contagion.chart.by-engine"),
                messages.text("contagion.chart.loss-axis", unit),
                names(),
                List.of(
                        new Series(messages.text("contagion.own-loss"), Ink.PALE, own),
                        new Series(messages.text("contagion.system-loss"), Ink.DEEP, system)),
                Direction.RIGHT,
                Arrangement.STACKED,
                false,
                comparison.format()::textShown);
    }

    /**
     * How many fail, for each round in which anybody does; what comes late is one last category.
     */
    BarChart byRound() {
        List<Integer> rounds = comparison.roundsOfFailure();
        int shown = Math.min(rounds.size(), ROUNDS_SHOWN);
        List<Integer> first = rounds.subList(0, shown);
        List<String> categories = new ArrayList<>();
        for (int round : first) {
            boolean rest = categories.size() == shown - 1 && rounds.size() > shown;
            categories.add(
                    rest ? messages.text("contagion.round-on", round) : Integer.toString(round));
        }
        List<Series> series =
                comparison.engines().stream().map(engine -> failures(engine, first)).toList();
        return new BarChart(
                messages.text("contagion.chart.by-round"),
                messages.text("contagion.chart.round-axis"),
                categories,
                series,
                Direction.UP,
                Arrangement.GROUPED,
                true,
                count -> Long.toString(Math.round(count)));
    }

    private Series failures(EngineResult engine, List<Integer> rounds) {
        double[] counts = new double[rounds.size()];
        for (int round : engine.roundOfFailure().values()) {
            int place = rounds.indexOf(round);
            counts[place < 0 ? counts.length - 1 : place]++;
        }
        return new Series(name(engine), EngineNames.ink(engine.engine()), counts);
    }

    /** The greatest losses by institution. */
    BarChart byInstitution(int most) {
        InstitutionLosses table = comparison.table();
        int[] largest = table.hardestHit(most);
        List<Series> series = new ArrayList<>();
        for (int e = 0; e < table.engines(); e++) {
            int engine = e;
            EngineResult result = comparison.engines().get(e);
            double[] losses =
                    IntStream.of(largest).mapToDouble(i -> shown(table.loss(engine, i))).toArray();
            series.add(new Series(name(result), EngineNames.ink(result.engine()), losses));
        }
        return new BarChart(
                messages.text("contagion.chart.by-institution", largest.length),
                messages.text("contagion.chart.loss-axis", unit),
                IntStream.of(largest).mapToObj(table::name).toList(),
                series,
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                comparison.byInstitution()::textShown);
    }

    private double shown(double amount) {
        return comparison.format().shown(amount);
    }

    private List<String> names() {
        return comparison.engines().stream().map(this::name).toList();
    }

    private String name(EngineResult engine) {
        return EngineNames.of(engine.engine(), messages);
    }
}
