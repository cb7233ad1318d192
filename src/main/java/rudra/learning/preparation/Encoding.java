package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;
import rudra.learning.Feature;
import rudra.learning.Features;

/**
 * From columns to features: numbers as they are, dates as days, categories by the levels of the
 * training rows. A level that was not among them counts as missing. Text is no feature.
 *
 * @param features what is made of which column, by its name
 */
public record Encoding(List<Feature> features) {
    private static final double SECONDS_A_DAY = 86_400;

    /** Numbers beyond are drawn in to it: their squares and single-precision values are finite. */
    private static final double FARTHEST = 1e30;

    /** A column of more words names rows; trees and columns of 0 and 1 could not hold them. */
    private static final int MOST_WORDS = 10_000;

    /** Copies the list. */
    public Encoding {
        features = List.copyOf(features);
    }

    /**
     * The encoding of the columns of training rows.
     *
     * @param excluded columns that are no features, such as the target
     * @throws AnalysisException of sort {@code INPUT} naming a category of more words than a model
     *     can use
     */
    public static Encoding of(Dataset training, Collection<String> excluded) {
        List<Feature> features = new ArrayList<>();
        for (Column column : training.without(excluded).columns()) {
            switch (column) {
                case NumberColumn _, DateColumn _ -> features.add(Feature.number(column.name()));
                case CategoryColumn words -> features.add(seen(words));
                case TextColumn _ -> {}
            }
        }
        return new Encoding(features);
    }

    private static Feature seen(CategoryColumn column) {
        boolean[] occurs = new boolean[column.levels().size()];
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                occurs[column.code(row)] = true;
            }
        }
        List<String> levels = new ArrayList<>();
        for (int level = 0; level < occurs.length; level++) {
            if (occurs[level]) {
                levels.add(column.levels().get(level));
            }
        }
        if (levels.size() > MOST_WORDS) {
            throw tooMany(column, levels.size());
        }
        // A category without any word is a number that is always missing.
        return new Feature(column.name(), levels);
    }

    private static AnalysisException tooMany(CategoryColumn column, int words) {
        return AnalysisException.input(
                Problem.of(
                                "learning.too-many-words",
                                "“%s” has %,d different words, and a category up to %,d: so many name the rows and teach nothing. Read it as text (types=%s=text), or leave it out."
                                        .formatted(column.name(), words, MOST_WORDS, column.name()))
                        .inField(column.name()));
    }

    /**
     * The features of rows.
     *
     * @throws AnalysisException of sort {@code INPUT} naming all columns that are missing, or one
     *     that is of another type
     */
    public Features encode(Dataset dataset) {
        requireAll(dataset);
        List<double[]> columns = new ArrayList<>();
        for (Feature feature : features) {
            Column column = dataset.column(feature.name()).orElseThrow();
            columns.add(
                    feature.isCategory()
                            ? codes(feature, column)
                            : numbers(feature, column, dataset));
        }
        return new Features(features, columns, dataset.size());
    }

    private void requireAll(Dataset dataset) {
        List<Problem> missing =
                features.stream()
                        .filter(feature -> dataset.column(feature.name()).isEmpty())
                        .map(feature -> problem(feature, "is missing", dataset))
                        .toList();
        if (!missing.isEmpty()) {
            throw new AnalysisException(AnalysisException.Sort.INPUT, missing);
        }
    }

    private static double[] numbers(Feature feature, Column column, Dataset dataset) {
        double[] values = new double[column.size()];
        switch (column) {
            case NumberColumn numbers ->
                    Arrays.setAll(
                            values, row -> Math.clamp(numbers.value(row), -FARTHEST, FARTHEST));
            case DateColumn dates ->
                    Arrays.setAll(
                            values,
                            row ->
                                    dates.isMissing(row)
                                            ? Double.NaN
                                            : dates.second(row) / SECONDS_A_DAY);
            case CategoryColumn _, TextColumn _ -> {
                if (column.missing() < column.size()) {
                    throw AnalysisException.input(
                            problem(feature, "has words where numbers are expected", dataset));
                }
                Arrays.fill(values, Double.NaN);
            }
        }
        return values;
    }

    private static double[] codes(Feature feature, Column column) {
        Map<String, Integer> places = new HashMap<>();
        feature.levels().forEach(level -> places.put(level, places.size()));
        double[] values = new double[column.size()];
        for (int row = 0; row < values.length; row++) {
            Integer place = places.get(column.text(row));
            values[row] = place == null ? Double.NaN : place;
        }
        return values;
    }

    private static Problem problem(Feature feature, String what, Dataset dataset) {
        return Problem.of(
                        "learning.column-wrong",
                        "Column “%s” %s in %s.".formatted(feature.name(), what, dataset.name()))
                .inField(feature.name());
    }
}
