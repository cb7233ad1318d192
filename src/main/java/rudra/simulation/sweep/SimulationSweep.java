package rudra.simulation.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.job.CancelledException;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.ensemble.Trials;
import rudra.simulation.sweep.SimulationSweepResult.Axis;
import rudra.simulation.sweep.SimulationSweepResult.Cell;
import rudra.simulation.sweep.SimulationSweepResult.Spread;

/** The analysis {@code simulation.sweep}: a scenario over one or two of its numbers. */
public record SimulationSweep(InputDeclaration<Network> network)
        implements Analysis<SimulationSweepParameters, SimulationSweepResult> {

    @Override
    public String id() {
        return "simulation.sweep";
    }

    @Override
    public String citation() {
        return "Bookstaber, Paddrik and Tivnan (2018), An agent-based model for financial"
                + " vulnerability, Journal of Economic Interaction and Coordination 13";
    }

    @Override
    public Class<SimulationSweepParameters> parameterType() {
        return SimulationSweepParameters.class;
    }

    @Override
    public Class<SimulationSweepResult> resultType() {
        return SimulationSweepResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public SimulationSweepResult run(
            SimulationSweepParameters parameters, Inputs inputs, Progress progress) {
        SweepGrid grid = SweepGrid.of(parameters);
        Network read = inputs.get(network);
        Trials trials =
                new Trials(
                        Simulation.of(read, parameters.scenario()),
                        parameters.runs(),
                        parameters.uncertainty(),
                        parameters.sampling(),
                        inputs.seed());
        grid.scenarios().forEach(scenario -> Simulation.of(read, scenario));
        List<CellTally> tallies =
                IntStream.range(0, grid.size())
                        .mapToObj(cell -> new CellTally(parameters.runs()))
                        .toList();
        // Run by run over all cells, so that at any moment all cells are equally well known.
        try {
            new OrderedWork(
                            grid.size() * trials.runs(),
                            "Simulating, one pair of values after the other")
                    .run(
                            unit ->
                                    trials.run(
                                            grid.scenarios().get(unit % grid.size()),
                                            unit / grid.size(),
                                            progress),
                            (unit, run) -> tallies.get(unit % grid.size()).add(run),
                            progress);
        } catch (CancelledException e) {
            if (tallies.getFirst().runs() == 0) {
                throw e;
            }
            // What was done is told; the result says how much that is.
        }
        keepWholeRounds(tallies);
        return result(parameters, read, grid, tallies);
    }

    /** Where all cells have runs, they have the same ones. */
    private static void keepWholeRounds(List<CellTally> tallies) {
        int rounds = Math.max(1, tallies.getLast().runs());
        tallies.forEach(tally -> tally.keep(rounds));
    }

    private static Optional<String> part(List<CellTally> tallies, int runs) {
        int done = tallies.stream().mapToInt(CellTally::runs).sum();
        int asked = tallies.size() * runs;
        return done == asked
                ? Optional.empty()
                : Optional.of("%,d of %,d runs".formatted(done, asked));
    }

    private static SimulationSweepResult result(
            SimulationSweepParameters parameters,
            Network network,
            SweepGrid grid,
            List<CellTally> tallies) {
        List<Cell> cells = new ArrayList<>();
        List<Spread> spread = new ArrayList<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            CellTally tally = tallies.get(cell);
            if (tally.runs() == 0) {
                break;
            }
            cells.add(tally.cell(grid.at(cell)));
            if (tally.runs() > 1) {
                spread.add(tally.spread(grid.at(cell), parameters.level()));
            }
        }
        return new SimulationSweepResult(
                SweepFinding.of(grid, cells, network.unit()),
                parameters.level(),
                parameters.runs(),
                part(tallies, parameters.runs()),
                Stream.concat(Stream.of(grid.first()), grid.second().stream())
                        .map(SimulationSweep::axis)
                        .toList(),
                cells,
                spread,
                SweepRules.of(parameters, network));
    }

    private static Axis axis(SweepAxis axis) {
        return new Axis(
                axis.path(), axis.title(), axis.number().value(), axis.size(), axis.isShare());
    }
}
