package rudra.learning.boosting;

import java.util.Objects;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.Feature;
import rudra.learning.Features;

/** Rows in XGBoost's memory; to be closed. */
final class Matrix implements AutoCloseable {
    private final DMatrix rows;

    private Matrix(DMatrix rows) {
        this.rows = rows;
    }

    /**
     * Copies the rows; missing cells stay missing, categories are marked as such.
     *
     * @throws AnalysisException of sort {@code FAILURE} if XGBoost cannot be loaded
     */
    static Matrix of(Features features) throws XGBoostError {
        int width = features.width();
        float[] cells = new float[Math.multiplyExact(features.size(), width)];
        for (int f = 0; f < width; f++) {
            double[] column = features.column(f);
            for (int row = 0; row < column.length; row++) {
                cells[row * width + f] = (float) column[row];
            }
        }
        Matrix matrix = new Matrix(copied(cells, features.size(), width));
        matrix.rows.setFeatureTypes(
                features.features().stream().map(Matrix::type).toArray(String[]::new));
        return matrix;
    }

    /** The first use of XGBoost, at which its native part is loaded. */
    private static DMatrix copied(float[] cells, int rows, int width) throws XGBoostError {
        try {
            return new DMatrix(cells, rows, width, Float.NaN);
        } catch (LinkageError e) {
            throw unavailable(e);
        }
    }

    private static AnalysisException unavailable(LinkageError e) {
        Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
        AnalysisException failure =
                AnalysisException.failure(
                        Problem.of(
                                "learning.xgboost-unavailable",
                                "XGBoost, which trains boosted trees, cannot be loaded on this machine: %s. On Linux it needs the library libgomp (package libgomp1 on Debian)."
                                        .formatted(cause.getMessage())));
        failure.initCause(e);
        return failure;
    }

    private static String type(Feature feature) {
        return feature.isCategory() ? "c" : "float";
    }

    DMatrix rows() {
        return rows;
    }

    @Override
    public void close() {
        rows.dispose();
    }
}
