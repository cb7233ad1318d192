package rudra.learning.boosting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/** Boosted trees in XGBoost's own JSON. */
public final class BoostedTrees implements ModelForm {
    private final byte[] json;

    private BoostedTrees(byte[] json) {
        this.json = json;
    }

    /** Takes a model as XGBoost writes it. */
    static BoostedTrees of(byte[] json) {
        return new BoostedTrees(json.clone());
    }

    /** The model as XGBoost writes it. */
    public byte[] json() {
        return json.clone();
    }

    @Override
    public String format() {
        return "xgboost";
    }

    @Override
    public double[] score(Features rows) {
        try (Matrix matrix = Matrix.of(rows)) {
            Booster booster = XGBoost.loadModel(new ByteArrayInputStream(json));
            float[][] predicted = booster.predict(matrix.rows());
            booster.dispose();
            double[] scores = new double[predicted.length];
            for (int row = 0; row < scores.length; row++) {
                scores[row] = predicted[row][0];
            }
            return scores;
        } catch (XGBoostError e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AnalysisException failed(XGBoostError e) {
        AnalysisException failure =
                AnalysisException.failure(
                        Problem.of(
                                "learning.xgboost-failed", "XGBoost gave up: " + e.getMessage()));
        failure.initCause(e);
        return failure;
    }
}
