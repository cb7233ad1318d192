package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import rudra.analysis.WhereKnown;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * Why a model scores rows as it does.
 *
 * @param family the model’s family
 * @param predicted what its scores are
 * @param way how contributions were computed
 * @param output what contributions add up to
 * @param base the output where nothing is known of a row
 * @param scores of the rows that were asked
 * @param importance how much the model leans on each column, the most first
 * @param contributions the same by contributions
 * @param row one row
 * @param counterfactual what would have to be otherwise for its score to be where it is wanted
 * @param column the column whose effect follows
 * @param kind what it holds
 * @param partialDependence the mean score with a value put into all rows
 * @param localEffects accumulated local effects; empty for a category
 * @param single the scores of single rows with values put into them
 * @param explained contributions in the rows that were explained
 * @param remarks what was noticed, in sentences
 * @param conventions the choices behind the numbers, by name
 */
public record ExplainResult(
        String family,
        Predicted predicted,
        String way,
        String output,
        double base,
        Scores scores,
        List<Importance> importance,
        List<MeanContribution> contributions,
        RowExplanation row,
        CounterfactualResult counterfactual,
        String column,
        Kind kind,
        List<Effect> partialDependence,
        List<Effect> localEffects,
        List<SingleRow> single,
        List<ExplainedColumn> explained,
        List<String> remarks,
        Map<String, String> conventions)
        implements Illustrated {

    /** What a column holds. */
    public enum Kind {
        /** Numbers. */
        NUMBER,
        /** Days. */
        DATE,
        /** Words. */
        CATEGORY
    }

    /**
     * How scores are spread.
     *
     * @param least the least
     * @param median the one in the middle, the lower of two
     * @param greatest the greatest
     */
    public record Scores(double least, double median, double greatest) {}

    /**
     * A mean over shuffles.
     *
     * @param mean the mean
     * @param low where its 95 % interval begins
     * @param high where it ends
     * @param repeats the value in each shuffle
     */
    public record Shuffled(double mean, double low, double high, List<Double> repeats) {}

    /**
     * How much a model leans on a column.
     *
     * @param column its name
     * @param lost what is lost when its values are shuffled among the rows: the AUC falls, the RMSE
     *     rises, or the scores of the most unusual rows fall
     */
    public record Importance(String column, Shuffled lost) {}

    /**
     * How much a column adds.
     *
     * @param column its name
     * @param meanAbsolute the mean of its absolute contributions
     * @param mean the mean of its contributions
     */
    public record MeanContribution(String column, double meanAbsolute, double mean) {}

    /**
     * One row.
     *
     * @param number of the row, from 1
     * @param score what the model says of it
     * @param output what the contributions add up to with the base
     * @param contributions of each column, the largest first
     */
    public record RowExplanation(
            int number, double score, double output, List<Contribution> contributions) {}

    /**
     * What a column adds for one row.
     *
     * @param column its name
     * @param value of the row
     * @param contribution to the output
     */
    public record Contribution(String column, String value, double contribution) {}

    /**
     * What would have to be otherwise.
     *
     * @param answer in a sentence
     * @param score of the row as it would be; not-a-number where nothing was found
     * @param distance the sum of all changes; not-a-number where nothing was found
     * @param changes what would be otherwise
     */
    public record CounterfactualResult(
            String answer,
            @WhereKnown double score,
            @WhereKnown double distance,
            List<ColumnChange> changes) {}

    /**
     * A change.
     *
     * @param column its name
     * @param from the value as it is
     * @param to the value as it would be
     * @param distance as a share of the range from the 5 % to the 95 % quantile; 1 for a category
     */
    public record ColumnChange(String column, String from, String to, double distance) {}

    /**
     * An effect at a value of the column.
     *
     * @param value as it is written
     * @param place the value as a number; of a date its day since 1970, of a word its place
     * @param effect a mean score, or a difference of scores
     */
    public record Effect(String value, double place, double effect) {}

    /**
     * A row with each value of {@code partialDependence} put into it.
     *
     * @param row its number, from 1
     * @param scores one a value
     */
    public record SingleRow(int row, List<Double> scores) {}

    /**
     * A column in the rows that were explained.
     *
     * @param column its name
     * @param rows their numbers, from 1
     * @param values as they are written
     * @param places the values as numbers
     * @param contributions to the output
     */
    public record ExplainedColumn(
            String column,
            List<Integer> rows,
            List<String> values,
            List<Double> places,
            List<Double> contributions) {}

    @Override
    public Map<String, Chart> charts() {
        return ExplainCharts.of(this);
    }
}
