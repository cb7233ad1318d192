package rudra.ui.dataset;

import java.util.List;
import java.util.Optional;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.picture.Chart;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.io.DatasetKinds;
import rudra.dataset.profile.ProfileAnalysis;
import rudra.dataset.profile.ProfileParameters;
import rudra.dataset.profile.ProfileResult;
import rudra.dataset.profile.ProfileResult.ColumnProfile;
import rudra.dataset.profile.ProfileResult.DateProfile;
import rudra.dataset.profile.ProfileResult.Frequency;
import rudra.dataset.profile.ProfileResult.NumberProfile;
import rudra.job.Progress;

/**
 * What is known of one column by itself.
 *
 * @param column missing and different values
 * @param numbers how its numbers lie, where it has any
 * @param dates from when to when, where it has dates
 * @param words its most frequent values, where it has words
 * @param chart its histogram, or how often its words occur
 */
public record ColumnFigures(
        ColumnProfile column,
        Optional<NumberProfile> numbers,
        Optional<DateProfile> dates,
        List<Frequency> words,
        Optional<Chart> chart) {
    private static final InputDeclaration<Dataset> ALONE =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final String OF_A_COLUMN = "column-";

    /** Copies the list. */
    public ColumnFigures {
        words = List.copyOf(words);
    }

    /** Looks through a column of at least one row, as a profile does. O(n log n). */
    static ColumnFigures of(Column column, Progress progress) {
        Dataset alone = new Dataset(column.name(), List.of(column));
        ProfileResult found =
                new ProfileAnalysis(ALONE)
                        .run(
                                ProfileParameters.defaults(),
                                Inputs.none(Seed.DEFAULT).with(ALONE, alone),
                                progress);
        return new ColumnFigures(
                found.columns().getFirst(),
                found.numbers().stream().findFirst(),
                found.dates().stream().findFirst(),
                found.frequencies(),
                found.charts().entrySet().stream()
                        .filter(chart -> chart.getKey().startsWith(OF_A_COLUMN))
                        .map(java.util.Map.Entry::getValue)
                        .findFirst());
    }
}
