package rudra.learning.training;

import rudra.dataset.Dataset;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.calibration.AsItIs;
import rudra.learning.calibration.Calibrator;
import rudra.learning.preparation.Preparation;

/**
 * A model and what has to happen to rows before it sees them. Immutable and thread-safe.
 *
 * @param preparation fitted on the training rows
 * @param form what was learned
 * @param calibrator what makes its scores probabilities that come true
 */
public record TrainedModel(Preparation preparation, ModelForm form, Calibrator calibrator) {

    /** A model whose scores are taken as they are. */
    public TrainedModel(Preparation preparation, ModelForm form) {
        this(preparation, form, new AsItIs());
    }

    /**
     * A score for each row.
     *
     * @param rows with at least the columns that were used in training
     * @throws rudra.analysis.AnalysisException naming a column that is missing or of another type
     */
    public double[] score(Dataset rows) {
        return scoreEncoded(preparation.encode(rows));
    }

    /**
     * A score for each row.
     *
     * @param encoded what {@link Preparation#encode} leaves, its values changed or not
     */
    public double[] scoreEncoded(Features encoded) {
        return calibrator.of(form.score(preparation.prepare(encoded)));
    }
}
