package rudra.simulation.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import rudra.analysis.json.Ids;
import rudra.network.Network;
import rudra.simulation.Failure;
import rudra.simulation.InstitutionStates;
import rudra.simulation.Settlement;
import rudra.simulation.StepRecord;
import rudra.simulation.books.LossChannel;
import rudra.simulation.books.Securities;
import rudra.simulation.books.Status;
import rudra.simulation.decision.Action;
import rudra.simulation.history.ColumnValues.Counts;
import rudra.simulation.history.ColumnValues.Flags;
import rudra.simulation.history.ColumnValues.Numbers;
import rudra.simulation.history.ColumnValues.Texts;
import rudra.simulation.scenario.Scenario;

/** The tables of a simulation's history, and a finished step as their rows. */
final class SimulationTables {
    private static final TableLayout STEPS =
            TableLayout.of(
                    "steps",
                    Column.number("loss"),
                    Column.text("equilibrium"),
                    Column.flag("equilibrium_reached"),
                    Column.count("equilibrium_rounds"),
                    Column.number("regret"),
                    Column.count("contagion_rounds"),
                    Column.flag("contagion_converged"));

    private static final TableLayout FAILURES =
            TableLayout.of(
                    "failures",
                    Column.text(TableLayout.INSTITUTION),
                    Column.text("cause"),
                    Column.count("round"),
                    Column.count("creditors"),
                    Column.number("creditors_loss"));

    private static final TableLayout PRICES =
            TableLayout.of("prices", Column.text("asset_class"), Column.number("price"));

    private static final TableLayout POLICIES =
            TableLayout.of(
                    "policies",
                    Column.text("policy"),
                    Column.flag("in_force"),
                    Column.number("paid"));

    private static final TableLayout INSTITUTIONS =
            new TableLayout("institutions", institutionColumns());

    private static final TableLayout PAYOFFS = new TableLayout("payoffs", payoffColumns());

    /** Every table, in the order in which a step adds to them. */
    static final List<TableLayout> ALL =
            List.of(INSTITUTIONS, PAYOFFS, FAILURES, STEPS, PRICES, POLICIES);

    private final String[] ids;
    private final String[] assetClasses;
    private final String[] policies;

    SimulationTables(Network network, Scenario scenario) {
        this.ids = network.institutions().ids().toArray(String[]::new);
        this.assetClasses = Securities.classes(network).toArray(String[]::new);
        this.policies = new String[scenario.policies().size()];
        for (int p = 0; p < policies.length; p++) {
            policies[p] = (p + 1) + " " + Ids.of(scenario.policies().get(p).getClass());
        }
    }

    private static List<Column> institutionColumns() {
        List<Column> columns =
                new ArrayList<>(
                        List.of(Column.text(TableLayout.INSTITUTION), Column.text("status")));
        Stream.of(
                        "equity",
                        "cash",
                        "risk_assets",
                        "capital_ratio",
                        "liquidity_buffer",
                        "leverage",
                        "credit_exposure",
                        "risk_appetite",
                        "stress",
                        "default_probability",
                        "model_confidence",
                        "credit_spread",
                        "market_pressure")
                .map(Column::number)
                .forEach(columns::add);
        columns.add(Column.text("probability_source"));
        columns.add(Column.text("action"));
        columns.add(Column.flag("best_response"));
        columns.add(Column.number("loss"));
        for (LossChannel channel : LossChannel.values()) {
            columns.add(Column.number("lost_by_" + name(channel)));
        }
        return columns;
    }

    private static List<Column> payoffColumns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(TableLayout.INSTITUTION)));
        for (Action action : Action.values()) {
            columns.add(Column.number(name(action)));
        }
        return columns;
    }

    private static String name(Enum<?> constant) {
        return Ids.of(constant).replace('-', '_');
    }

    /** The rows that a step adds to each table. O(institutions). */
    List<StepRows> of(StepRecord record) {
        return List.of(
                new StepRows(INSTITUTIONS, record.step(), institutions(record)),
                new StepRows(PAYOFFS, record.step(), payoffs(record)),
                new StepRows(FAILURES, record.step(), failures(record.failures())),
                new StepRows(STEPS, record.step(), step(record)),
                new StepRows(
                        PRICES,
                        record.step(),
                        List.of(new Texts(assetClasses), new Numbers(record.prices()))),
                new StepRows(
                        POLICIES,
                        record.step(),
                        List.of(
                                new Texts(policies),
                                new Flags(record.policyActive()),
                                new Numbers(record.policyPaid()))));
    }

    private List<ColumnValues> institutions(StepRecord record) {
        InstitutionStates states = record.states();
        List<ColumnValues> columns = new ArrayList<>();
        columns.add(new Texts(ids));
        columns.add(texts(i -> Ids.of(states.status()[i])));
        Stream.of(
                        states.equity(),
                        states.cash(),
                        states.riskAssets(),
                        states.capitalRatio(),
                        states.liquidityBuffer(),
                        states.leverage(),
                        states.creditExposure(),
                        states.riskAppetite(),
                        states.stress(),
                        states.defaultProbability(),
                        states.modelConfidence(),
                        states.creditSpread(),
                        states.marketPressure())
                .map(Numbers::new)
                .forEach(columns::add);
        columns.add(texts(states::source));
        columns.add(texts(i -> action(record, i)));
        columns.add(new Flags(record.bestResponse()));
        columns.add(new Numbers(record.losses()));
        for (LossChannel channel : LossChannel.values()) {
            columns.add(numbers(i -> record.lost(i, channel)));
        }
        return columns;
    }

    /** Empty for who does not act any more. */
    private static String action(StepRecord record, int i) {
        return record.states().status()[i] == Status.ALIVE ? Ids.of(record.actions()[i]) : "";
    }

    /** No rows where nobody acts. */
    private List<ColumnValues> payoffs(StepRecord record) {
        boolean isPlayed = record.payoffs().length > 0;
        int rows = isPlayed ? ids.length : 0;
        List<ColumnValues> columns = new ArrayList<>();
        columns.add(new Texts(Arrays.copyOf(ids, rows)));
        for (Action action : Action.values()) {
            double[] payoffs = new double[rows];
            Arrays.setAll(payoffs, i -> record.payoff(i, action));
            columns.add(new Numbers(payoffs));
        }
        return columns;
    }

    private List<ColumnValues> failures(List<Failure> failures) {
        return List.of(
                new Texts(
                        failures.stream()
                                .map(failure -> ids[failure.institution()])
                                .toArray(String[]::new)),
                new Texts(
                        failures.stream()
                                .map(failure -> Ids.of(failure.cause()))
                                .toArray(String[]::new)),
                new Counts(failures.stream().mapToLong(Failure::round).toArray()),
                new Counts(failures.stream().mapToLong(Failure::creditors).toArray()),
                new Numbers(failures.stream().mapToDouble(Failure::creditorsLoss).toArray()));
    }

    private static List<ColumnValues> step(StepRecord record) {
        String kind = record.settlement().map(s -> Ids.of(s.kind())).orElse("");
        return List.of(
                new Numbers(new double[] {record.loss()}),
                new Texts(new String[] {kind}),
                new Flags(
                        new boolean[] {
                            record.settlement().map(Settlement::converged).orElse(true)
                        }),
                new Counts(new long[] {record.settlement().map(Settlement::rounds).orElse(0)}),
                new Numbers(new double[] {record.settlement().map(Settlement::regret).orElse(0.0)}),
                new Counts(new long[] {record.contagionRounds()}),
                new Flags(new boolean[] {record.contagionConverged()}));
    }

    private Texts texts(IntFunction<String> value) {
        String[] texts = new String[ids.length];
        Arrays.setAll(texts, value);
        return new Texts(texts);
    }

    private Numbers numbers(IntToDoubleFunction value) {
        double[] numbers = new double[ids.length];
        Arrays.setAll(numbers, value);
        return new Numbers(numbers);
    }
}
