package rudra.learning.boosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Boosted trees in XGBoost's own JSON. */
public final class BoostedTrees implements ModelForm {
    private static final JsonMapper JSON = new JsonMapper();

    /** As in {@code [12:00:00] /src/common/json.cc:407: Check failed}. */
    private static final Pattern SOURCE = Pattern.compile("^\\[[0-9:]+\\] \\S+:[0-9]+: ");

    private final byte[] json;

    private BoostedTrees(byte[] json) {
        this.json = json;
    }

    /** Takes a model as XGBoost writes it. */
    static BoostedTrees of(byte[] json) {
        return new BoostedTrees(json.clone());
    }

    /** The model as XGBoost writes it, read. */
    @JsonCreator
    static BoostedTrees of(@JsonProperty("model") JsonNode model) {
        return new BoostedTrees(model.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The model as XGBoost writes it. */
    @JsonProperty("model")
    JsonNode model() {
        return JSON.readTree(json);
    }

    /** The first trees only. */
    BoostedTrees upTo(int rounds) {
        ObjectNode root = (ObjectNode) JSON.readTree(json);
        ObjectNode model = (ObjectNode) root.path("learner").path("gradient_booster").path("model");
        keep(model, "trees", rounds);
        keep(model, "tree_info", rounds);
        keep(model, "iteration_indptr", rounds + 1);
        ((ObjectNode) model.path("gbtree_model_param")).put("num_trees", Integer.toString(rounds));
        return of(root);
    }

    private static void keep(ObjectNode model, String list, int length) {
        ArrayNode all = (ArrayNode) model.path(list);
        while (all.size() > length) {
            all.remove(all.size() - 1);
        }
    }

    @Override
    public String format() {
        return "xgboost";
    }

    /** Whether the sum of the trees is the log-odds of a class rather than the number itself. */
    public boolean isLogistic() {
        return JSON.readTree(json).at("/learner/objective/name").asString("").endsWith(":logistic");
    }

    /** None: XGBoost itself refuses rows of another width. */
    @Override
    public int leastWidth() {
        return 0;
    }

    @Override
    public double[] score(Features rows) {
        float[][] predicted = asked(rows, Booster::predict);
        double[] scores = new double[predicted.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = predicted[row][0];
        }
        return scores;
    }

    /**
     * What each feature adds to the sum of the trees for each row, exact and path-dependent, as
     * XGBoost itself computes it in single precision.
     *
     * @return {@code [row][feature]}, and the base behind the features
     */
    public double[][] contributions(Features rows) {
        float[][] predicted = asked(rows, (booster, matrix) -> booster.predictContrib(matrix, 0));
        double[][] contributions = new double[predicted.length][];
        for (int row = 0; row < contributions.length; row++) {
            contributions[row] = new double[predicted[row].length];
            for (int f = 0; f < predicted[row].length; f++) {
                contributions[row][f] = predicted[row][f];
            }
        }
        return contributions;
    }

    /** Something that XGBoost computes of rows. */
    @FunctionalInterface
    private interface Question {
        float[][] ask(Booster booster, DMatrix rows) throws XGBoostError;
    }

    private float[][] asked(Features rows, Question question) {
        try (Matrix matrix = Matrix.of(rows)) {
            Booster booster = XGBoost.loadModel(new ByteArrayInputStream(json));
            try {
                return question.ask(booster, matrix.rows());
            } finally {
                booster.dispose();
            }
        } catch (XGBoostError e) {
            throw failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What XGBoost says without the place in its source, and without the calls that led there. */
    private static String reason(XGBoostError e) {
        String said = String.valueOf(e.getMessage());
        String reason =
                said.lines()
                        .takeWhile(line -> !line.startsWith("Stack trace"))
                        .map(line -> SOURCE.matcher(line).replaceFirst("").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    static AnalysisException failed(XGBoostError e) {
        AnalysisException failure =
                AnalysisException.failure(
                        Problem.of(
                                "learning.xgboost-failed",
                                "XGBoost gave up: %s.".formatted(reason(e))));
        failure.initCause(e);
        return failure;
    }
}
