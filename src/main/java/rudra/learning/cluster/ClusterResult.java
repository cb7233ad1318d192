package rudra.learning.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.Unit;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.ScatterChart;

/**
 * The groups that were found.
 *
 * @param rows how many there are
 * @param groups how many groups
 * @param alone rows that belong to none
 * @param silhouette how far apart the groups are, from −1 to 1
 * @param stability how far other draws of the rows give the same groups: adjusted Rand, mean
 * @param stabilityLow the least of nineteen in twenty draws
 * @param verdict what to make of it, in a sentence
 * @param found each group, the greatest first
 * @param profile what is different in each group
 * @param tried the numbers of groups among which was chosen
 * @param points where rows lie in the plane in which they vary most; at most two thousand
 * @param planeShare the share of the variance that this plane shows
 * @param labels the SHA-256 of the file that holds each row's group
 * @param remarks what is worth knowing, in sentences
 * @param conventions the choices behind the numbers, by name
 */
public record ClusterResult(
        int rows,
        int groups,
        int alone,
        double silhouette,
        double stability,
        double stabilityLow,
        String verdict,
        List<Group> found,
        List<Trait> profile,
        List<Tried> tried,
        List<Point> points,
        @Unit("share") double planeShare,
        String labels,
        List<String> remarks,
        Map<String, String> conventions)
        implements Illustrated {

    /**
     * A group.
     *
     * @param group its number, from 1
     * @param rows how many
     * @param share of all rows
     * @param silhouette the mean of its rows
     */
    public record Group(int group, int rows, @Unit("share") double share, double silhouette) {}

    /**
     * A column in a group.
     *
     * @param group its number
     * @param column the column
     * @param value the mean of a number; the most frequent word of a category
     * @param overall the same over all rows; for a word, its share among them
     * @param apart for a number how many standard deviations the mean is from that of all; for a
     *     word by how much its share is greater
     */
    public record Trait(int group, String column, String value, String overall, double apart) {}

    /**
     * A number of groups that was tried.
     *
     * @param groups how many
     * @param silhouette how far apart they are
     * @param criterion the sum of squares of k-means; the BIC of bells; the less the better
     */
    public record Tried(int groups, double silhouette, double criterion) {}

    /**
     * A row in the plane.
     *
     * @param row its number, from 1
     * @param group its group; 0 for none
     * @param x along the first principal component
     * @param y along the second
     */
    public record Point(int row, int group, double x, double y) {}

    @Override
    public Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "plane",
                new ScatterChart(
                        "Rows by group, in the plane in which they vary most",
                        Axis.linear("First principal component"),
                        Axis.linear("Second principal component"),
                        IntStream.rangeClosed(0, groups)
                                .filter(group -> points.stream().anyMatch(p -> p.group() == group))
                                .mapToObj(this::series)
                                .toList(),
                        false));
        if (tried.size() > 1) {
            charts.put("tried", silhouettes());
        }
        return charts;
    }

    private ScatterChart.Series series(int group) {
        return new ScatterChart.Series(
                group == 0 ? "None" : "Group " + group,
                group == 0 ? Ink.PALE : Ink.series(group - 1),
                points.stream()
                        .filter(point -> point.group() == group)
                        .map(point ->
                                new ScatterChart.Point("row " + point.row(), point.x(), point.y()))
                        .toList());
    }

    private Chart silhouettes() {
        return new LineChart(
                "How far apart so many groups are",
                Axis.linear("Groups"),
                Axis.linear("Silhouette"),
                List.of(
                        LineChart.Series.of(
                                "Silhouette",
                                Ink.series(0),
                                tried.stream().mapToDouble(Tried::groups).toArray(),
                                tried.stream().mapToDouble(Tried::silhouette).toArray())));
    }
}
