package rudra.learning.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.explanation.Counterfactual.Change;

/**
 * Looks for the fewest changes that bring the score of a row to a goal, and among as many for the
 * smallest: values that occur in the table, one column after the other, going on from the fifty
 * that came nearest. Where a change goes beyond the goal, what lies on its way is tried too. What
 * is found works; that there is nothing nearer is not proved.
 */
public final class CounterfactualSearch {
    /** How many columns are changed at most. */
    public static final int CHANGES = 5;

    private static final int VALUES = 15;
    private static final int KEPT = 50;
    private static final int HALVINGS = 20;

    /** Rows that are asked at once: of a wide table more of them need not fit into memory. */
    private static final int TOGETHER = 4_096;

    private final ColumnModel model;
    private final List<Way> ways;
    private final Goal goal;
    private final Progress progress;

    /**
     * How a column may be changed.
     *
     * @param column its place
     * @param values to which
     * @param range from its 5 % to its 95 % quantile; 0 for a category
     * @param whole whether only whole numbers make sense
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Way(int column, double[] values, double range, boolean whole) {

        static Way of(Features table, int column) {
            double[] sorted =
                    Arrays.stream(table.column(column))
                            .filter(x -> !Double.isNaN(x))
                            .sorted()
                            .toArray();
            boolean category = table.features().get(column).isCategory() || sorted.length == 0;
            return new Way(
                    column,
                    Places.of(table, column, VALUES),
                    category ? 0 : at(sorted, 0.95) - at(sorted, 0.05),
                    Arrays.stream(sorted).allMatch(x -> x == Math.rint(x)));
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.round(share * (sorted.length - 1))];
        }

        boolean isNumber() {
            return range > 0;
        }

        Change change(double from, double to) {
            boolean far = !isNumber() || Double.isNaN(from);
            return new Change(column, from, to, far ? 1 : Math.abs(to - from) / range);
        }

        double between(double near, double far) {
            double middle = (near + far) / 2;
            return whole ? (near < far ? Math.ceil(middle) : Math.floor(middle)) : middle;
        }
    }

    /**
     * A search.
     *
     * @param table encoded rows whose values are tried
     * @param columns the places of the columns that may be changed
     * @param goal where the score is to be
     */
    public CounterfactualSearch(
            ColumnModel model, Features table, int[] columns, Goal goal, Progress progress) {
        this.model = model;
        this.ways = Arrays.stream(columns).mapToObj(column -> Way.of(table, column)).toList();
        this.goal = goal;
        this.progress = progress;
    }

    /**
     * Looks for one.
     *
     * @param row encoded, the only one of its features; its score is not where it is to be
     */
    public Optional<Counterfactual> of(Features row) {
        boolean rises = goal.missed(model.score(row)[0]) < 0;
        double[] values = row.row(0);
        List<Counterfactual> front = List.of(new Counterfactual(0, List.of()));
        for (int depth = 0; depth < Math.min(CHANGES, ways.size()); depth++) {
            List<Counterfactual> next = scored(row, further(front, values));
            Optional<Counterfactual> found =
                    Counterfactual.nearest(
                            Stream.concat(
                                            next.stream().filter(one -> goal.holds(one.score())),
                                            onTheWay(row, next, rises).stream())
                                    .toList());
            if (found.isPresent()) {
                return Optional.of(closer(row, found.get()));
            }
            front = nearestToGoal(next);
        }
        return Optional.empty();
    }

    private List<Counterfactual> nearestToGoal(List<Counterfactual> all) {
        Comparator<Counterfactual> byMiss =
                Comparator.comparingDouble(one -> Math.abs(goal.missed(one.score())));
        return all.stream()
                .sorted(byMiss.thenComparingDouble(Counterfactual::distance))
                .limit(KEPT)
                .toList();
    }

    /**
     * A number on its way from the row's own value, where the goal is not reached, to another,
     * where it is passed.
     */
    private record Passing(Counterfactual one, int place, Way way, double near, double far) {
        double middle() {
            return way.between(near, far);
        }

        boolean isNarrow() {
            return middle() == near || middle() == far;
        }

        List<Change> changes() {
            List<Change> changes = new ArrayList<>(one.changes());
            changes.set(place, way.change(changes.get(place).from(), middle()));
            return changes;
        }
    }

    /** Halves the ways of those that pass the goal, all at once, until they are in it. */
    private List<Counterfactual> onTheWay(Features row, List<Counterfactual> all, boolean rises) {
        List<Passing> passing =
                all.stream()
                        .filter(one -> rises ? one.score() > goal.high() : one.score() < goal.low())
                        .sorted(Comparator.comparingDouble(Counterfactual::distance))
                        .limit(KEPT)
                        .flatMap(this::passing)
                        .toList();
        List<Counterfactual> found = new ArrayList<>();
        for (int halving = 0; halving < HALVINGS && !passing.isEmpty(); halving++) {
            List<Counterfactual> middles =
                    scored(row, passing.stream().map(Passing::changes).toList());
            List<Passing> open = new ArrayList<>();
            for (int k = 0; k < middles.size(); k++) {
                double score = middles.get(k).score();
                Passing own = passing.get(k);
                if (goal.holds(score)) {
                    found.add(middles.get(k));
                } else if (!own.isNarrow()) {
                    boolean isShort = rises == score < goal.low();
                    double near = isShort ? own.middle() : own.near();
                    double far = isShort ? own.far() : own.middle();
                    open.add(new Passing(own.one(), own.place(), own.way(), near, far));
                }
            }
            passing = open;
        }
        return found;
    }

    private Stream<Passing> passing(Counterfactual one) {
        return IntStream.range(0, one.changes().size())
                .mapToObj(place -> {
                    Change change = one.changes().get(place);
                    return new Passing(one, place, way(change), change.from(), change.to());
                })
                .filter(own -> own.way().isNumber() && !Double.isNaN(own.near()));
    }

    private Way way(Change change) {
        return ways.stream()
                .filter(each -> each.column() == change.column())
                .findFirst()
                .orElseThrow();
    }

    /** Each with one more column changed, to each of its values; columns in their order. */
    private List<List<Change>> further(List<Counterfactual> front, double[] row) {
        List<List<Change>> all = new ArrayList<>();
        for (Counterfactual one : front) {
            for (Way way : ways) {
                if (one.changes().stream().noneMatch(c -> c.column() == way.column())) {
                    for (double value : way.values()) {
                        if (value != row[way.column()]) {
                            all.add(with(one.changes(), way.change(row[way.column()], value)));
                        }
                    }
                }
            }
        }
        return all.stream().distinct().toList();
    }

    private static List<Change> with(List<Change> changes, Change another) {
        return Stream.concat(changes.stream(), Stream.of(another))
                .sorted(Comparator.comparingInt(Change::column))
                .toList();
    }

    private List<Counterfactual> scored(Features row, List<List<Change>> all) {
        List<Counterfactual> scored = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            progress.checkCancelled();
            List<List<Change>> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
            double[] scores = model.score(changed(row, some));
            for (int k = 0; k < scores.length; k++) {
                scored.add(new Counterfactual(scores[k], some.get(k)));
            }
        }
        return scored;
    }

    private static Features changed(Features row, List<List<Change>> all) {
        List<double[]> columns = new ArrayList<>();
        for (double own : row.row(0)) {
            double[] same = new double[all.size()];
            Arrays.fill(same, own);
            columns.add(same);
        }
        for (int k = 0; k < all.size(); k++) {
            for (Change change : all.get(k)) {
                columns.get(change.column())[k] = change.to();
            }
        }
        return new Features(row.features(), columns, all.size());
    }

    /** Halves the way of each number as long as the score stays where it is to be. */
    private Counterfactual closer(Features row, Counterfactual found) {
        Counterfactual best = found;
        for (int k = 0; k < found.changes().size(); k++) {
            Change change = found.changes().get(k);
            Way way = way(change);
            if (way.isNumber() && !Double.isNaN(change.from())) {
                best = closer(row, best, k, way);
            }
        }
        return best;
    }

    private Counterfactual closer(Features row, Counterfactual found, int place, Way way) {
        Counterfactual best = found;
        double near = found.changes().get(place).from();
        double far = found.changes().get(place).to();
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = way.between(near, far);
            if (middle == near || middle == far) {
                break;
            }
            List<Change> changes = new ArrayList<>(best.changes());
            changes.set(place, way.change(changes.get(place).from(), middle));
            Counterfactual nearer = scored(row, List.of(changes)).getFirst();
            if (goal.holds(nearer.score())) {
                best = nearer;
                far = middle;
            } else {
                near = middle;
            }
        }
        return best;
    }
}
