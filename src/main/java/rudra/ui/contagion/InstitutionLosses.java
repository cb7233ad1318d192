package rudra.ui.contagion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.contagion.analysis.CompareResult;
import rudra.contagion.analysis.EngineResult;
import rudra.network.Institutions;
import rudra.network.Network;

/**
 * Losses by institution and engine, in columns. Immutable and thread-safe; rows are institutions by
 * their position in the network, engines stand in the order of the result.
 */
final class InstitutionLosses {
    private static final int HARDEST_KEPT = 20;

    private final Institutions institutions;
    private final double[] equity;
    private final double[][] losses;
    private final int[][] rounds;
    private final int[] hardest;
    private final List<Integer> roundsOfFailure;

    private InstitutionLosses(
            Institutions institutions, double[] equity, double[][] losses, int[][] rounds) {
        this.institutions = institutions;
        this.equity = equity;
        this.losses = losses;
        this.rounds = rounds;
        this.hardest = findHardest();
        this.roundsOfFailure = findRounds();
    }

    static InstitutionLosses of(Network network, CompareResult result) {
        Institutions institutions = network.institutions();
        int n = network.size();
        List<EngineResult> engines = result.engines();
        double[][] losses = new double[engines.size()][n];
        int[][] rounds = new int[engines.size()][n];
        for (int e = 0; e < engines.size(); e++) {
            Arrays.fill(rounds[e], -1);
            fill(institutions, engines.get(e), losses[e], rounds[e]);
        }
        double[] equity =
                IntStream.range(0, n).mapToDouble(network.balanceSheets()::equity).toArray();
        return new InstitutionLosses(institutions, equity, losses, rounds);
    }

    private static void fill(
            Institutions institutions, EngineResult engine, double[] losses, int[] rounds) {
        for (Map.Entry<String, Double> loss : engine.losses().entrySet()) {
            institutions.indexOf(loss.getKey()).ifPresent(i -> losses[i] = loss.getValue());
        }
        for (Map.Entry<String, Integer> round : engine.roundOfFailure().entrySet()) {
            institutions.indexOf(round.getKey()).ifPresent(i -> rounds[i] = round.getValue());
        }
    }

    /** The number of institutions. */
    int size() {
        return equity.length;
    }

    /** The number of engines. */
    int engines() {
        return losses.length;
    }

    String id(int i) {
        return institutions.id(i);
    }

    String name(int i) {
        return institutions.name(i);
    }

    /** Equity before the shock; not-a-number for an institution outside. */
    double equity(int i) {
        return equity[i];
    }

    double loss(int engine, int i) {
        return losses[engine][i];
    }

    /** The round in which an institution failed, −1 where it did not. */
    int round(int engine, int i) {
        return rounds[engine][i];
    }

    boolean hasFailed(int engine, int i) {
        return rounds[engine][i] >= 0;
    }

    /** By how many engines an institution fails. */
    int timesFailed(int i) {
        return (int) IntStream.range(0, engines()).filter(e -> hasFailed(e, i)).count();
    }

    /** The greatest loss of an institution by any engine. */
    double greatestLoss(int i) {
        return IntStream.range(0, engines()).mapToDouble(e -> losses[e][i]).max().orElse(0);
    }

    /** The greatest amount in a row. */
    double largest(int i) {
        return Math.max(greatestLoss(i), Double.isNaN(equity[i]) ? 0 : Math.abs(equity[i]));
    }

    /** The institutions with the greatest losses, the greatest first; ties in file order. */
    int[] hardestHit(int most) {
        return Arrays.copyOf(hardest, Math.min(most, hardest.length));
    }

    private int[] findHardest() {
        return IntStream.range(0, size())
                .filter(i -> greatestLoss(i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -greatestLoss(i)))
                .limit(HARDEST_KEPT)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The rounds in which anybody failed by any engine, in order. */
    List<Integer> roundsOfFailure() {
        return roundsOfFailure;
    }

    private List<Integer> findRounds() {
        return Arrays.stream(rounds)
                .flatMapToInt(Arrays::stream)
                .filter(round -> round >= 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** The rows that fit a question, in its order. O(n log n). */
    int[] rows(LossQuery query) {
        String wanted = query.text().strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, size())
                .filter(i -> fits(i, wanted, query.failures()))
                .boxed()
                .sorted(order(query))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean fits(int i, String wanted, int failures) {
        boolean concerned =
                switch (failures) {
                    case LossQuery.ALL -> true;
                    case LossQuery.CONCERNED -> greatestLoss(i) > 0 || timesFailed(i) > 0;
                    default -> hasFailed(failures, i);
                };
        return concerned
                && (wanted.isEmpty()
                        || id(i).toLowerCase(Locale.ROOT).contains(wanted)
                        || name(i).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Comparator<Integer> order(LossQuery query) {
        Comparator<Integer> ascending =
                switch (query.column()) {
                    case LossQuery.NAME ->
                            Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER);
                    case LossQuery.EQUITY -> Comparator.comparingDouble(this::sortableEquity);
                    case LossQuery.FAILED -> Comparator.comparingInt(this::timesFailed);
                    case LossQuery.GREATEST -> Comparator.comparingDouble(this::greatestLoss);
                    default -> Comparator.comparingDouble(i -> loss(query.column(), i));
                };
        Comparator<Integer> directed = query.descending() ? ascending.reversed() : ascending;
        return directed.thenComparingInt(Integer::intValue);
    }

    /** An unknown equity comes before all others. */
    private double sortableEquity(int i) {
        return Double.isNaN(equity[i]) ? Double.NEGATIVE_INFINITY : equity[i];
    }
}
