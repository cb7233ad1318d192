package rudra.learning.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.Features;
import rudra.learning.NumberTarget;
import rudra.learning.analysis.ExplainResult.Importance;
import rudra.learning.analysis.ExplainResult.Shuffled;
import rudra.learning.explanation.ColumnModel;
import rudra.learning.explanation.PermutationImportance;
import rudra.learning.metric.Metric;
import rudra.learning.metric.NumberMetric;
import rudra.learning.metric.Scored;
import rudra.learning.model.StoredModel;

/**
 * How much a model leans on each column, by what is lost when it is shuffled: AUC, nearness to the
 * numbers that came, or the scores of what is most unusual.
 */
final class Leaning {
    /** Of this share of the rows the scores are watched where nothing says what came. */
    private static final double UNUSUAL = 0.05;

    private final StoredModel stored;
    private final Dataset rows;
    private final Features encoded;
    private final List<String> remarks;

    /**
     * Of rows with what came of them.
     *
     * @param encoded the same rows as the model takes them
     * @param remarks takes a sentence where nothing can be measured
     */
    Leaning(StoredModel stored, Dataset rows, Features encoded, List<String> remarks) {
        this.stored = stored;
        this.rows = rows;
        this.encoded = encoded;
        this.remarks = remarks;
    }

    private record Measured(Features rows, ToDoubleFunction<double[]> measure) {}

    List<Importance> importance(ColumnModel model, int repeats, Seed seed, Progress progress) {
        Optional<Measured> measured =
                switch (stored.task()) {
                    case CLASSIFICATION -> classes();
                    case REGRESSION -> numbers();
                    case ANOMALY -> Optional.of(unusual(model.score(encoded)));
                };
        if (measured.isEmpty()) {
            return List.of();
        }
        Measured own = measured.get();
        return Arrays.stream(
                        PermutationImportance.of(
                                model, own.rows(), own.measure(), repeats, seed, progress))
                .sorted(Comparator.comparingDouble(each -> -each.mean()))
                .map(each ->
                        new Importance(
                                each.column(),
                                new Shuffled(
                                        each.mean(),
                                        each.low(),
                                        each.high(),
                                        PooledCurves.list(each.repeats()))))
                .toList();
    }

    private Optional<Measured> classes() {
        StoredModel.Classes classes = stored.classes();
        if (rows.column(classes.target()).isEmpty()) {
            return leftOut("Column “%s”, which says what came, is not in the table");
        }
        BinaryTarget target =
                BinaryTarget.of(rows, classes.target(), classes.positive(), classes.negative());
        if (target.positives() == 0 || target.positives() == target.labels().length) {
            return leftOut("The rows are all of one class in “%s”");
        }
        return Optional.of(
                new Measured(
                        encoded.rows(target.rows()),
                        scores -> Metric.AUC.of(Scored.of(target.labels(), scores))));
    }

    private Optional<Measured> numbers() {
        if (!(rows.column(stored.classes().target()).orElse(null) instanceof NumberColumn column)
                || column.missing() == column.size()) {
            return leftOut("The table has no numbers in a column “%s”, which would say what came");
        }
        NumberTarget target = NumberTarget.of(column);
        return Optional.of(
                new Measured(
                        encoded.rows(target.rows()),
                        scores -> -NumberMetric.RMSE.of(target.numbers(), scores)));
    }

    private Optional<Measured> leftOut(String why) {
        remarks.add(
                why.formatted(stored.classes().target())
                        + ": how much the model leans on each column is left out.");
        return Optional.empty();
    }

    /** The mean score of the rows that score highest as they are; of equal ones the first. */
    private Measured unusual(double[] scores) {
        int[] highest =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> -scores[row]))
                        .limit(watched(scores.length))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Measured(
                encoded,
                again -> Arrays.stream(highest).mapToDouble(row -> again[row]).average().orElse(0));
    }

    /** How many rows are called the most unusual. */
    static int watched(int rows) {
        return (int) Math.ceil(UNUSUAL * rows);
    }
}
