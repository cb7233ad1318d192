package rudra.contagion.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.json.Ids;
import rudra.contagion.ContagionEngine;
import rudra.contagion.Outcome;
import rudra.contagion.Shock;
import rudra.contagion.sweep.SweepResult.Cell;
import rudra.contagion.sweep.SweepResult.Failures;
import rudra.contagion.sweep.SweepResult.Losses;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.network.Network;

/** The analysis {@code contagion.sweep}: one engine over a grid of shock sizes and recoveries. */
public record SweepAnalysis(InputDeclaration<Network> network)
        implements Analysis<SweepParameters, SweepResult> {
    private static final long CELLS_AT_MOST = 10_000;

    @Override
    public String id() {
        return "contagion.sweep";
    }

    @Override
    public String citation() {
        return "Nier, Yang, Yorulmazer and Alentorn (2007), Network models and financial stability,"
                + " Journal of Economic Dynamics and Control 31";
    }

    @Override
    public Class<SweepParameters> parameterType() {
        return SweepParameters.class;
    }

    @Override
    public Class<SweepResult> resultType() {
        return SweepResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public SweepResult run(SweepParameters parameters, Inputs inputs, Progress progress) {
        check(parameters);
        Network read = inputs.get(network);
        int columns = columns(parameters);
        List<Cell> cells = new ArrayList<>();
        new OrderedWork(
                        parameters.sizes().count() * columns,
                        "Letting losses spread, one shock after the other")
                .run(
                        k -> cell(read, parameters, k / columns, k % columns, progress),
                        (k, cell) -> cells.add(cell),
                        progress);
        return new SweepResult(
                Ids.of(parameters.engine()),
                read.size(),
                Books.equityAboveZero(read),
                failures(cells, columns),
                losses(cells, columns),
                cells,
                rules(read, parameters));
    }

    private static Cell cell(
            Network network, SweepParameters p, int row, int column, Progress progress) {
        double size = p.sizes().value(row);
        double value = p.varied() == SweptParameter.NOTHING ? 0 : p.values().value(column);
        ContagionEngine engine = p.engine().engine(p.varied().set(p.choices(), value));
        Shock shock = p.sizeOf().shock(p.shock(), size);
        Outcome outcome = engine.run(network, shock, progress);
        return new Cell(
                size,
                value,
                Books.failures(outcome),
                (int) IntStream.of(outcome.roundOfFailure()).filter(round -> round == 0).count(),
                outcome.ownLoss(),
                outcome.systemLoss(),
                outcome.converged());
    }

    private static int columns(SweepParameters p) {
        return p.varied() == SweptParameter.NOTHING ? 1 : p.values().count();
    }

    private static void check(SweepParameters p) {
        Sizes.check(p.sizeOf(), p.shock(), p.sizes().to(), "sizes.to");
        if (p.varied() != SweptParameter.NOTHING) {
            checkValues(p);
        }
        long cells = (long) p.sizes().count() * columns(p);
        if (cells > CELLS_AT_MOST) {
            throw Sizes.wrong(
                    "sizes.steps",
                    "%,d sizes by %,d values are %,d runs of the engine; up to %,d are done. Take fewer steps."
                            .formatted(p.sizes().count(), columns(p), cells, CELLS_AT_MOST));
        }
    }

    private static void checkValues(SweepParameters p) {
        if (p.values().to() > 1) {
            throw Sizes.wrong("values.to", "A share is at most 1, not " + p.values().to() + ".");
        }
        ContagionEngine none = p.engine().engine(p.varied().set(p.choices(), 0));
        if (none.equals(p.engine().engine(p.varied().set(p.choices(), 1)))) {
            throw Sizes.wrong(
                    "varied",
                    "“%s” changes nothing in %s. Recovery concerns furfine and threshold-cascade, assets recovered concern rogers-veraart; “nothing” sweeps sizes alone."
                            .formatted(Ids.of(p.varied()), Ids.of(p.engine())));
        }
    }

    private static List<Failures> failures(List<Cell> cells, int columns) {
        List<Failures> rows = new ArrayList<>();
        for (int first = 0; first < cells.size(); first += columns) {
            Map<String, Integer> by = new LinkedHashMap<>();
            cells.subList(first, first + columns)
                    .forEach(cell -> by.put(name(cell), cell.failures()));
            rows.add(new Failures(cells.get(first).size(), by));
        }
        return rows;
    }

    private static List<Losses> losses(List<Cell> cells, int columns) {
        List<Losses> rows = new ArrayList<>();
        for (int first = 0; first < cells.size(); first += columns) {
            Map<String, Double> by = new LinkedHashMap<>();
            cells.subList(first, first + columns)
                    .forEach(cell -> by.put(name(cell), cell.systemLoss()));
            rows.add(new Losses(cells.get(first).size(), by));
        }
        return rows;
    }

    private static String name(Cell cell) {
        return Double.toString(Math.rint(cell.value() * 1e9) / 1e9);
    }

    private static List<String> rules(Network network, SweepParameters p) {
        List<String> rules = new ArrayList<>(Books.rules(network));
        rules.add(Books.meaning(p.sizeOf()));
        rules.add(
                switch (p.varied()) {
                    case NOTHING -> "Nothing else is varied.";
                    case RECOVERY_RATE ->
                            "Columns are recovery rates: the share of a claim on a failed"
                                    + " institution that is recovered.";
                    case ASSETS_RECOVERED ->
                            "Columns are α = β: the share of its assets that an institution in"
                                    + " default recovers.";
                });
        return rules;
    }
}
