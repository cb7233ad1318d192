package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.ClassWeights;
import rudra.learning.Features;
import rudra.learning.preparation.PreparationParameters.Balance;
import rudra.learning.preparation.PreparationParameters.Categories;
import rudra.learning.preparation.PreparationParameters.Missing;

/** Fits step after step, each on what the steps before it leave of the training rows. */
final class Preparing {
    private final PreparationParameters wanted;
    private final boolean numbers;
    private final List<Step> steps = new ArrayList<>();
    private TrainingRows rows;

    /**
     * Begins.
     *
     * @param numbers whether rows become numbers of which none is missing
     */
    Preparing(PreparationParameters wanted, boolean numbers, TrainingRows rows) {
        this.wanted = wanted;
        this.numbers = numbers;
        this.rows = rows;
    }

    PreparedRows prepare(Encoding encoding) {
        step(Selection.varying(rows.features()));
        if (rows.features().width() > 0) {
            drawIn();
            chooseColumns();
            encodeCategories();
            fill();
            scale();
            chooseFeatures();
            balance();
        }
        return new PreparedRows(
                new Preparation(encoding, steps),
                rows.features(),
                rows.target(),
                rows.origins(),
                weights());
    }

    private void step(Step step) {
        step(step, step.apply(rows.features()));
    }

    private void step(Step step, Features after) {
        rows = rows.with(after);
        steps.add(step);
    }

    private void drawIn() {
        switch (wanted.outliers()) {
            case NONE -> {}
            case CLIP -> step(Clip.toFences(rows.features(), wanted.fence()));
            case WINSORISE -> step(Clip.toQuantiles(rows.features(), wanted.tail()));
            case REMOVE -> removeOutliers();
        }
    }

    private void removeOutliers() {
        Clip fences = Clip.toFences(rows.features(), wanted.fence());
        int[] kept =
                IntStream.range(0, rows.target().length)
                        .filter(row -> fences.holds(rows.features(), row))
                        .toArray();
        TrainingRows left = rows.rows(kept);
        boolean isClassLost =
                rows.isClassification()
                        && (left.rowsOf(true).length == 0 || left.rowsOf(false).length == 0);
        if (kept.length < 2 || isClassLost) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.outliers-everywhere",
                                    "Without the rows that have a number beyond %s interquartile ranges, %,d of %,d training rows are left, not of both classes. Ask for a wider fence or clip instead."
                                            .formatted(
                                                    wanted.fence(),
                                                    kept.length,
                                                    rows.target().length))
                            .inField("preparation.fence"));
        }
        rows = left;
    }

    private void chooseColumns() {
        switch (wanted.selection()) {
            case ALL, STABILITY -> {}
            case MUTUAL_INFORMATION -> step(ColumnChooser.byInformation(rows, wanted.keep()));
            case IMPORTANCE -> step(LearnedChoice.byImportance(rows, wanted.keep()));
            case CORRELATION -> step(ColumnChooser.uncorrelated(rows.features(), wanted.limit()));
        }
    }

    private void encodeCategories() {
        if (wanted.categories() == Categories.TARGET) {
            Features training = TargetMeans.outOfFold(rows, wanted.smoothing());
            step(TargetMeans.of(rows, wanted.smoothing()), training);
        } else if (numbers || wanted.categories() == Categories.ONE_HOT) {
            step(new OneHot());
        }
    }

    private void fill() {
        if (numbers || wanted.missing() != Missing.BY_FAMILY) {
            step(Fill.of(rows.features(), wanted.missing(), wanted.constant(), wanted.indicator()));
        }
    }

    private void scale() {
        switch (wanted.scaling()) {
            case NONE -> {}
            case BY_FAMILY -> {
                if (numbers) {
                    step(Standard.of(rows.features()));
                }
            }
            case STANDARD -> step(Standard.of(rows.features()));
            case MIN_MAX -> step(Scale.minMax(rows.features()));
            case ROBUST -> step(Scale.robust(rows.features()));
            case RANK_NORMAL -> step(RankNormal.of(rows.features()));
        }
    }

    private void chooseFeatures() {
        if (wanted.selection() == PreparationParameters.ColumnChoice.STABILITY) {
            step(LearnedChoice.stable(rows, wanted.limit()));
        }
        if (wanted.varianceShare() > 0) {
            step(Components.of(rows.features(), wanted.varianceShare()));
        }
    }

    private void balance() {
        if (wanted.balance() == Balance.NONE || !rows.isClassification()) {
            return;
        }
        rows =
                switch (wanted.balance()) {
                    case NONE, CLASS_WEIGHTS -> rows;
                    case OVERSAMPLE -> Resampling.over(rows);
                    case UNDERSAMPLE -> Resampling.under(rows);
                    case SMOTE -> Resampling.smote(rows);
                };
    }

    /** Of the rows that are left to train on. */
    private ClassWeights weights() {
        return wanted.balance() == Balance.CLASS_WEIGHTS && rows.isClassification()
                ? ClassWeights.balanced(rows.target())
                : ClassWeights.EQUAL;
    }
}
