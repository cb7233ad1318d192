package rudra.dataset.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What is in a table.
 *
 * @param rows how many rows it has
 * @param remarks what to look at before learning from it, the gravest first
 * @param columns each column
 * @param numbers the columns of numbers
 * @param dates the columns of dates
 * @param frequencies the most frequent words of each column of words
 * @param histograms how the numbers of each column lie
 * @param dateHistograms how the dates of each column lie
 * @param classes the classes of the target, the most frequent first; empty without a target
 * @param correlations pairs of columns of numbers that vary
 * @param conventions the choices behind the figures, by name
 */
public record ProfileResult(
        int rows,
        List<Remark> remarks,
        List<ColumnProfile> columns,
        List<NumberProfile> numbers,
        List<DateProfile> dates,
        List<Frequency> frequencies,
        List<Bin> histograms,
        List<DateBin> dateHistograms,
        List<Frequency> classes,
        List<Correlation> correlations,
        Map<String, String> conventions)
        implements Illustrated {

    /** Copies the lists. */
    public ProfileResult {
        remarks = List.copyOf(remarks);
        columns = List.copyOf(columns);
        numbers = List.copyOf(numbers);
        dates = List.copyOf(dates);
        frequencies = List.copyOf(frequencies);
        histograms = List.copyOf(histograms);
        dateHistograms = List.copyOf(dateHistograms);
        classes = List.copyOf(classes);
        correlations = List.copyOf(correlations);
    }

    @Override
    public Map<String, Chart> charts() {
        return new ProfileCharts(this).all();
    }

    /** What a remark is about, the gravest first. */
    public enum Topic {
        /** The column alone tells the classes of the target apart. */
        GIVES_TARGET_AWAY,
        /** Where the column is not as usual, the target is nearly always the positive class. */
        FOLLOWS_OUTCOME,
        /** Where the column has no value, the target is another. */
        MISSING_TELLS_TARGET,
        /** Rows that differ in the target only. */
        CONTRADICTORY_ROWS,
        /** Rows that are there more than once. */
        DUPLICATE_ROWS,
        /** The column names or counts the rows. */
        IDENTIFIER,
        /** The column has no value at all. */
        ALL_MISSING,
        /** The column has one value only. */
        CONSTANT,
        /** The target has no value. */
        TARGET_MISSING
    }

    /**
     * Something to look at.
     *
     * @param topic what it is about
     * @param column the column concerned; empty for the whole table
     * @param figure what was measured: an area under the curve where a column or its gaps rank the
     *     target, the share of the positive class where a column follows it, otherwise a number of
     *     rows
     * @param sentence the same, for people
     */
    public record Remark(Topic topic, String column, double figure, String sentence) {}

    /**
     * A column.
     *
     * @param name its name
     * @param type number, category, date or text
     * @param missing how many cells have no value
     * @param missingShare the same as a share of the rows
     * @param distinct how many different values there are
     * @param auc how well the column alone ranks rows by the target; empty without a target, for
     *     the target itself, or where too few rows have a value
     * @param missingAuc how well it tells the target that the cell has no value; empty as above
     */
    public record ColumnProfile(
            String name,
            String type,
            int missing,
            @Unit("share") double missingShare,
            int distinct,
            Optional<Double> auc,
            Optional<Double> missingAuc) {}

    /**
     * A column of numbers; the figures are those of its finite values.
     *
     * @param column its name
     * @param infinite how many values are not finite
     * @param mean the mean
     * @param deviation the standard deviation, n − 1 in the denominator
     * @param minimum the least value
     * @param percentile5 5 % are at most this
     * @param lowerQuartile 25 % are
     * @param median half are
     * @param upperQuartile 75 % are
     * @param percentile95 95 % are
     * @param maximum the greatest value
     * @param outlierShare the share of values further than 1.5 interquartile ranges from the nearer
     *     quartile (Tukey 1977)
     */
    public record NumberProfile(
            String column,
            int infinite,
            double mean,
            double deviation,
            double minimum,
            double percentile5,
            double lowerQuartile,
            double median,
            double upperQuartile,
            double percentile95,
            double maximum,
            @Unit("share") double outlierShare) {}

    /**
     * A column of dates.
     *
     * @param column its name
     * @param earliest the first
     * @param latest the last
     */
    public record DateProfile(String column, String earliest, String latest) {}

    /**
     * How often a value occurs.
     *
     * @param column the column
     * @param value the value
     * @param rows in how many rows it stands
     * @param share the same as a share of the rows that have a value
     */
    public record Frequency(String column, String value, int rows, @Unit("share") double share) {}

    /**
     * How many values lie in a range, or are one value where both ends are the same.
     *
     * @param column the column
     * @param from where the range begins
     * @param to where it ends; the value belongs to the next range unless this is the last
     * @param rows how many values lie in it
     */
    public record Bin(String column, double from, double to, int rows) {}

    /**
     * How many dates lie in a stretch of the calendar.
     *
     * @param column the column
     * @param period what the stretch is called, such as 2021-Q1
     * @param from when it begins
     * @param to when it ends; the date belongs to the next stretch unless this is the last
     * @param rows how many dates lie in it
     */
    public record DateBin(String column, String period, String from, String to, int rows) {}

    /**
     * How two columns of numbers go together, over the rows that have both.
     *
     * @param first one column
     * @param second another
     * @param rows how many rows have both
     * @param pearson the linear correlation
     * @param spearman that of the ranks
     */
    public record Correlation(
            String first, String second, int rows, double pearson, double spearman) {}
}
