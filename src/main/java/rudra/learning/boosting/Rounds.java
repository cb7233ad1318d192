package rudra.learning.boosting;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import rudra.job.Progress;
import rudra.learning.Training;
import rudra.learning.TrainingListener;
import rudra.learning.stopping.HeldOut;
import rudra.learning.stopping.Patience;

/**
 * Adds one tree after the other.
 *
 * @param parameters what XGBoost is told
 * @param rounds how many trees at most
 * @param patience how many trees that do not help on the rows held out are borne
 */
record Rounds(Map<String, Object> parameters, int rounds, int patience) {

    /** The trees up to the best round; all where no rows are held out. */
    BoostedTrees run(Training all, Optional<HeldOut> heldOut, Progress progress)
            throws XGBoostError {
        if (heldOut.isEmpty()) {
            try (Matrix rows = labelled(all)) {
                return run(new DMatrix[] {rows.rows()}, all.listener(), progress);
            }
        }
        try (Matrix rows = labelled(heldOut.get().rest());
                Matrix held = labelled(heldOut.get().held())) {
            return run(new DMatrix[] {rows.rows(), held.rows()}, all.listener(), progress);
        }
    }

    private BoostedTrees run(DMatrix[] watched, TrainingListener listener, Progress progress)
            throws XGBoostError {
        Booster booster = XGBoost.train(watched[0], parameters, 1, Map.of(), null, null);
        try {
            int kept = grow(booster, watched, listener, progress);
            BoostedTrees trees = BoostedTrees.of(booster.toByteArray("json"));
            return kept < booster.getNumBoostedRound() ? trees.upTo(kept) : trees;
        } finally {
            booster.dispose();
        }
    }

    /** The number of rounds to keep. */
    private int grow(
            Booster booster, DMatrix[] watched, TrainingListener listener, Progress progress)
            throws XGBoostError {
        boolean stops = watched.length > 1;
        Patience waiting = new Patience(patience);
        for (int round = 0; round < rounds && !(stops && waiting.isOver()); round++) {
            progress.checkCancelled();
            // XGBoost's own training has done the first.
            if (round > 0) {
                booster.update(watched[0], round);
            }
            if (stops || listener.isListening()) {
                float[] losses = losses(booster, watched, round);
                listener.iterated(round + 1, named(losses));
                waiting.take(losses[losses.length - 1]);
            }
            progress.update((round + 1.0) / rounds, "Tree %,d".formatted(round + 1));
        }
        int kept = stops ? waiting.best() : rounds;
        listener.kept(kept);
        return kept;
    }

    private static float[] losses(Booster booster, DMatrix[] watched, int round)
            throws XGBoostError {
        float[] losses = new float[watched.length];
        String[] names = {"training", "validation"};
        booster.evalSet(watched, Arrays.copyOf(names, watched.length), round, losses);
        return losses;
    }

    private static Map<String, Double> named(float[] losses) {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("training", (double) losses[0]);
        if (losses.length > 1) {
            named.put("validation", (double) losses[1]);
        }
        return Collections.unmodifiableMap(named);
    }

    private static Matrix labelled(Training training) throws XGBoostError {
        Matrix matrix = Matrix.of(training.features());
        float[] labels = new float[training.target().length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (float) training.target()[row];
        }
        matrix.rows().setLabel(labels);
        if (!training.weights().areEqual()) {
            matrix.rows().setWeight(weights(training));
        }
        return matrix;
    }

    private static float[] weights(Training training) {
        float[] weights = new float[training.target().length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = (float) training.weights().of(training.target()[row]);
        }
        return weights;
    }
}
