package rudra.ui.learning.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;

/**
 * The rows behind one of the four counts, in the order in which they are shown.
 *
 * @param cell which count
 * @param family by whose scores
 * @param table the table that was learned from
 * @param scores of all test rows
 * @param places which of the test rows
 */
record BehindCell(
        Cell cell, String family, Dataset table, TestScores scores, List<Integer> places) {

    /** Those that a model is surest of and wrong, or surest of and right, stand first. */
    static BehindCell of(
            Cell cell, String family, double threshold, Dataset table, TestScores scores) {
        double[] own = Objects.requireNonNull(scores.byFamily().get(family));
        Comparator<Integer> byScore = Comparator.comparingDouble(place -> own[place]);
        List<Integer> places =
                Arrays.stream(scores.behind(cell, family, threshold))
                        .boxed()
                        .sorted(cell.isCalled() ? byScore.reversed() : byScore)
                        .toList();
        return new BehindCell(cell, family, table, scores, places);
    }

    /** The number of a row in the table, from 1. */
    int number(int place) {
        return scores.rows()[place] + 1;
    }

    double score(int place) {
        return Objects.requireNonNull(scores.byFamily().get(family))[place];
    }

    /** A cell of the table; empty where it is missing, or the table has changed since. */
    String text(int place, Column column) {
        int row = scores.rows()[place];
        return row < column.size() && !column.isMissing(row) ? column.text(row) : "";
    }

    /** The same rows by their scores. */
    BehindCell byScore(boolean ascending) {
        return sorted(Comparator.comparingDouble(this::score), ascending);
    }

    /** The same rows by their numbers. */
    BehindCell byNumber(boolean ascending) {
        return sorted(Comparator.comparingInt(this::number), ascending);
    }

    /** The same rows by a column: numbers by size, all else by their words. O(n log n). */
    BehindCell by(Column column, boolean ascending) {
        Comparator<Integer> order =
                column instanceof NumberColumn numbers
                        ? Comparator.comparingDouble(place -> numbers.value(scores.rows()[place]))
                        : Comparator.comparing(place -> text(place, column));
        return sorted(order, ascending);
    }

    private BehindCell sorted(Comparator<Integer> order, boolean ascending) {
        Comparator<Integer> wanted = ascending ? order : order.reversed();
        return new BehindCell(cell, family, table, scores, places.stream().sorted(wanted).toList());
    }

    /** All of it as a file: number, score and every column. */
    String csv() {
        List<Column> columns = table.columns();
        Stream<List<String>> head =
                Stream.of(
                        Stream.concat(
                                        Stream.of("row", "score of " + family),
                                        columns.stream().map(Column::name))
                                .toList());
        Stream<List<String>> body =
                places.stream()
                        .map(place ->
                                Stream.concat(
                                                Stream.of(
                                                        Integer.toString(number(place)),
                                                        CsvText.number(score(place))),
                                                columns.stream().map(c -> text(place, c)))
                                        .toList());
        return CsvText.of(Stream.concat(head, body));
    }
}
