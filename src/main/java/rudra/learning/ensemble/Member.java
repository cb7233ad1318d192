package rudra.learning.ensemble;

import java.util.Map;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Training;
import rudra.learning.preparation.NumberSteps;

/**
 * A model within an ensemble, and what happens to rows before it sees them.
 *
 * @param family the id of its family
 * @param preparation fitted on the rows that trained it
 * @param form what it learned
 */
public record Member(String family, NumberSteps preparation, ModelForm form) {

    /** Trains a family with its usual settings. */
    static Member train(ModelFamily family, Training training, Progress progress) {
        NumberSteps preparation = NumberSteps.of(training.features(), family.diet());
        Training own = training.with(preparation.apply(training.features()), training.target());
        return new Member(family.id(), preparation, family.fit(own, usual(family), progress));
    }

    /** The settings with which a family takes part. */
    static Settings usual(ModelFamily family) {
        return Settings.of(family.id(), family.hyperparameters(), Map.of());
    }

    double[] score(Features rows) {
        return form.score(preparation.apply(rows));
    }
}
