package rudra.learning.boosting;

import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import rudra.learning.Feature;
import rudra.learning.Features;

/** Rows in XGBoost's memory; to be closed. */
final class Matrix implements AutoCloseable {
    private final DMatrix rows;

    private Matrix(DMatrix rows) {
        this.rows = rows;
    }

    /** Copies the rows; missing cells stay missing, categories are marked as such. */
    static Matrix of(Features features) throws XGBoostError {
        int width = features.width();
        float[] cells = new float[Math.multiplyExact(features.size(), width)];
        for (int f = 0; f < width; f++) {
            double[] column = features.column(f);
            for (int row = 0; row < column.length; row++) {
                cells[row * width + f] = (float) column[row];
            }
        }
        Matrix matrix = new Matrix(new DMatrix(cells, features.size(), width, Float.NaN));
        matrix.rows.setFeatureTypes(
                features.features().stream().map(Matrix::type).toArray(String[]::new));
        return matrix;
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
