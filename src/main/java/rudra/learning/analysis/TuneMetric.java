package rudra.learning.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rudra.analysis.json.Ids;
import rudra.analysis.table.NumberText;
import rudra.learning.Task;
import rudra.learning.metric.Metric;
import rudra.learning.metric.NumberMetric;

/** What a search makes as good as can be: a metric of two classes, or of numbers. */
public enum TuneMetric {
    /** The area under the curve of classes, the root mean squared error of numbers. */
    BY_TARGET,
    /** {@link Metric#AUC}. */
    AUC("AUC", Metric.AUC),
    /** {@link Metric#AVERAGE_PRECISION}. */
    AVERAGE_PRECISION("average precision", Metric.AVERAGE_PRECISION),
    /** {@link Metric#GINI}. */
    GINI("Gini", Metric.GINI),
    /** {@link Metric#KS}. */
    KS("KS", Metric.KS),
    /** {@link Metric#BRIER}. */
    BRIER("Brier score", Metric.BRIER),
    /** {@link Metric#LOG_LOSS}. */
    LOG_LOSS("log-loss", Metric.LOG_LOSS),
    /** {@link Metric#ECE}. */
    ECE("ECE", Metric.ECE),
    /** {@link Metric#ACCURACY}. */
    ACCURACY("accuracy", Metric.ACCURACY),
    /** {@link Metric#PRECISION}. */
    PRECISION("precision", Metric.PRECISION),
    /** {@link Metric#RECALL}. */
    RECALL("recall", Metric.RECALL),
    /** {@link Metric#F1}. */
    F1("F1", Metric.F1),
    /** {@link Metric#MCC}. */
    MCC("MCC", Metric.MCC),
    /** {@link Metric#H_MEASURE}. */
    H_MEASURE("H-measure", Metric.H_MEASURE),
    /** {@link NumberMetric#RMSE}. */
    RMSE("RMSE", NumberMetric.RMSE),
    /** {@link NumberMetric#MAE}. */
    MAE("MAE", NumberMetric.MAE),
    /** {@link NumberMetric#R2}. */
    R2("R²", NumberMetric.R2),
    /** {@link NumberMetric#MAPE}. */
    MAPE("MAPE", NumberMetric.MAPE),
    /** {@link NumberMetric#SHARPE}. */
    SHARPE("Sharpe ratio", NumberMetric.SHARPE),
    /** {@link NumberMetric#WIN_RATE}. */
    WIN_RATE("win rate", NumberMetric.WIN_RATE);

    private final String words;
    private final Optional<Metric> ofClasses;
    private final Optional<NumberMetric> ofNumbers;

    TuneMetric() {
        this("", Optional.empty(), Optional.empty());
    }

    TuneMetric(String words, Metric metric) {
        this(words, Optional.of(metric), Optional.empty());
    }

    TuneMetric(String words, NumberMetric metric) {
        this(words, Optional.empty(), Optional.of(metric));
    }

    TuneMetric(String words, Optional<Metric> ofClasses, Optional<NumberMetric> ofNumbers) {
        this.words = words;
        this.ofClasses = ofClasses;
        this.ofNumbers = ofNumbers;
    }

    /** The metric of an id other than that of {@link #BY_TARGET}. */
    static TuneMetric of(String id) {
        return Arrays.stream(values())
                .filter(metric -> Ids.of(metric).equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those that judge what is learned. */
    static List<TuneMetric> of(Task task) {
        return Arrays.stream(values())
                .filter(metric ->
                        (task == Task.REGRESSION ? metric.ofNumbers : metric.ofClasses).isPresent())
                .toList();
    }

    /** The metric of two classes; empty where it is of numbers. */
    Optional<Metric> ofClasses() {
        return ofClasses;
    }

    /** The metric of numbers; empty where it is of classes. */
    Optional<NumberMetric> ofNumbers() {
        return ofNumbers;
    }

    /** What it is called within a sentence. */
    String words() {
        return words;
    }

    /** What it is called beside an axis. */
    String title() {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Whether a higher value is better. */
    boolean moreIsBetter() {
        return ofClasses
                .map(Metric::moreIsBetter)
                .orElseGet(() -> ofNumbers.orElseThrow().moreIsBetter());
    }

    /** The least value that it can have. */
    double least() {
        return ofClasses.map(Metric::least).orElseGet(() -> ofNumbers.orElseThrow().least());
    }

    /** The greatest value that it can have. */
    double most() {
        return ofClasses.map(Metric::most).orElseGet(() -> ofNumbers.orElseThrow().most());
    }

    /** Whether it is in the unit of the target. */
    boolean hasUnit() {
        return this == RMSE || this == MAE;
    }

    /** A value within a sentence. */
    String text(double value) {
        return hasUnit() ? NumberText.of(value) : String.format(Locale.ROOT, "%.4f", value);
    }
}
