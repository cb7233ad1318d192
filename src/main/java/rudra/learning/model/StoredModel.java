package rudra.learning.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.learning.ModelForm;
import rudra.learning.Task;
import rudra.learning.calibration.Calibrator;
import rudra.learning.calibration.Decision;
import rudra.learning.preparation.Preparation;
import rudra.learning.training.TrainedModel;

/**
 * A model with everything that is needed to score rows, and where it comes from. Immutable and
 * thread-safe.
 *
 * @param version the version of the file's layout
 * @param origin how it was trained
 * @param classes what it tells apart
 * @param preparation what happens to rows before the model sees them
 * @param form what was learned
 * @param calibrator what makes its scores probabilities that come true
 * @param decision from which probability on a row is called positive
 * @param golden a few rows and their scores, by which a copy proves that it scores the same
 */
public record StoredModel(
        int version,
        Origin origin,
        Classes classes,
        Preparation preparation,
        ModelForm form,
        Calibrator calibrator,
        Decision decision,
        GoldenRows golden) {
    /** The version of the layout that is written. */
    static final int VERSION = 2;

    /**
     * How a model was trained.
     *
     * @param family the id of its family
     * @param settings its hyperparameters, all of them
     * @param seed from which its random numbers followed
     * @param dataset the SHA-256 of the table's values
     * @param rows the number of training rows
     * @param positives how many of them were positive
     */
    public record Origin(
            String family,
            Map<String, Double> settings,
            long seed,
            String dataset,
            int rows,
            int positives) {
        /** Copies the map. */
        public Origin {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }
    }

    /**
     * What a model tells apart. Of numbers both classes are empty; what is unusual has no target.
     *
     * @param target the name of the column
     * @param positive the class whose probability it gives
     * @param negative the other class
     */
    public record Classes(String target, String positive, String negative) {
        /** What stands alone, and what is among many. */
        public static final Classes UNUSUAL = new Classes("", "unusual", "usual");

        /** No classes: a number. */
        public static Classes number(String target) {
            return new Classes(target, "", "");
        }
    }

    /** What was learned. */
    public Task task() {
        return classes.target().isEmpty()
                ? Task.ANOMALY
                : classes.positive().isEmpty() ? Task.REGRESSION : Task.CLASSIFICATION;
    }

    /** Keeps a model that was trained just now. */
    public static StoredModel of(
            Origin origin, Classes classes, TrainedModel model, GoldenRows golden) {
        return of(origin, classes, model, Decision.half(), golden);
    }

    /** Keeps a model that was trained just now, and from which probability on it calls. */
    public static StoredModel of(
            Origin origin,
            Classes classes,
            TrainedModel model,
            Decision decision,
            GoldenRows golden) {
        return new StoredModel(
                VERSION,
                origin,
                classes,
                model.preparation(),
                model.form(),
                model.calibrator(),
                decision,
                golden);
    }

    /** The model, to score rows with. */
    public TrainedModel trained() {
        return new TrainedModel(preparation, form, calibrator);
    }
}
