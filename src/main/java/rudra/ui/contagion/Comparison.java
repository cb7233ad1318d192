package rudra.ui.contagion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.RunRecord;
import rudra.app.CompletedRun;
import rudra.contagion.analysis.CompareResult;
import rudra.contagion.analysis.EngineResult;
import rudra.network.BalanceSheets;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import rudra.ui.fx.AmountFormat;
import rudra.ui.shock.ShockDraft;
import tools.jackson.databind.node.ObjectNode;

/**
 * A finished comparison, ready to be shown.
 *
 * @param network what was shocked
 * @param record the run that made it
 * @param asked the parameters that the user gave, those at their defaults left out
 * @param result what the engines found
 * @param resultJson the same as the store keeps it
 * @param warnings what was noticed about the result
 * @param table losses by institution
 * @param equity all equity above 0 before the shock, in the network's unit
 * @param unit the unit in which amounts are shown
 * @param format how amounts are written, in sums
 * @param byInstitution how amounts of one institution are written
 */
record Comparison(
        Network network,
        RunRecord record,
        ObjectNode asked,
        CompareResult result,
        ObjectNode resultJson,
        List<String> warnings,
        InstitutionLosses table,
        double equity,
        MoneyUnit unit,
        AmountFormat format,
        AmountFormat byInstitution) {

    /** Prepares a run of the comparison: O(institutions × engines). */
    static Comparison of(Network network, CompletedRun run, ObjectNode asked) {
        CompareResult result = (CompareResult) run.result();
        InstitutionLosses table = InstitutionLosses.of(network, result);
        double largest =
                result.engines().stream()
                        .flatMapToDouble(e -> DoubleStream.of(e.systemLoss(), e.ownLoss()))
                        .max()
                        .orElse(0);
        double greatest =
                IntStream.range(0, table.size()).mapToDouble(table::largest).max().orElse(0);
        double divisor = AmountFormat.divisorFor(Math.max(largest, greatest));
        MoneyUnit unit = network.unit();
        return new Comparison(
                network,
                run.record(),
                asked.deepCopy(),
                result,
                run.resultJson(),
                run.warnings(),
                table,
                equityOf(network.balanceSheets()),
                new MoneyUnit(unit.currency(), unit.scale() * divisor),
                AmountFormat.of(largest, divisor),
                AmountFormat.of(greatest, divisor));
    }

    private static double equityOf(BalanceSheets sheets) {
        return IntStream.range(0, sheets.size())
                .mapToDouble(sheets::equity)
                .filter(e -> e > 0)
                .sum();
    }

    /** What each engine found. */
    List<EngineResult> engines() {
        return result.engines();
    }

    /** What one engine found. */
    Optional<EngineResult> engine(String id) {
        return engines().stream().filter(engine -> engine.engine().equals(id)).findFirst();
    }

    /** A loss as a share of all equity; not-a-number where there is no equity. */
    double shareOfEquity(double loss) {
        return equity > 0 ? loss / equity : Double.NaN;
    }

    /** How many failed by decree. */
    long failedByDecree(EngineResult engine) {
        Set<String> decreed =
                asked.path(ShockDraft.FAILING)
                        .valueStream()
                        .map(id -> id.asString(""))
                        .collect(Collectors.toSet());
        return engine.failures().stream().filter(decreed::contains).count();
    }

    /** The rounds in which anybody failed by any engine, in order. */
    List<Integer> roundsOfFailure() {
        return table.roundsOfFailure();
    }

    /** Everything that should be known before the numbers are believed, in sentences. */
    Stream<String> rules() {
        return Stream.concat(result.rules().stream(), warnings.stream());
    }
}
