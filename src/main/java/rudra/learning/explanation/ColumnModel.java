package rudra.learning.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.dataset.Dataset;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.training.TrainedModel;

/**
 * A model as a function of the columns of a table: numbers as they are, categories by the place of
 * their level, before anything is made of them.
 *
 * @param model what scores rows
 */
public record ColumnModel(TrainedModel model) {

    /**
     * The columns of rows.
     *
     * @throws rudra.analysis.AnalysisException naming a column that is missing or of another type
     */
    public Features encode(Dataset rows) {
        return model.preparation().encode(rows);
    }

    /** A score for each row. */
    public double[] score(Features encoded) {
        return model.scoreEncoded(encoded);
    }

    /** What was learned, whose output before any calibration contributions add up to. */
    ModelForm form() {
        return model.form();
    }

    /** Rows as the model sees them. */
    Features prepare(Features encoded) {
        return model.preparation().prepare(encoded);
    }

    /** The places, among encoded columns, of those that reach the model. */
    public int[] used(Features encoded) {
        List<String> names = model.preparation().columns().stream().map(Feature::name).toList();
        return IntStream.range(0, encoded.width())
                .filter(f -> names.contains(encoded.features().get(f).name()))
                .toArray();
    }

    /**
     * From which column each feature that the model sees is made.
     *
     * @param names the columns that reach the model, and features made of several of them
     * @param of for each feature of the model the place of its name
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Origins(List<String> names, int[] of) {

        /** The features of one name. */
        int[] members(int name) {
            return IntStream.range(0, of.length).filter(f -> of[f] == name).toArray();
        }
    }

    /**
     * By the names of features: those made of a column begin with its name. A feature made of
     * several columns stands for itself.
     */
    Origins origins(Features prepared) {
        List<String> names =
                new ArrayList<>(model.preparation().columns().stream().map(Feature::name).toList());
        int columns = names.size();
        int[] of = new int[prepared.width()];
        Arrays.fill(of, -1);
        for (int f = 0; f < of.length; f++) {
            String feature = prepared.features().get(f).name();
            for (int column = 0; column < columns; column++) {
                String name = names.get(column);
                boolean isMade = feature.equals(name) || feature.startsWith(name + " ");
                if (isMade && (of[f] < 0 || name.length() > names.get(of[f]).length())) {
                    of[f] = column;
                }
            }
            if (of[f] < 0) {
                of[f] = names.size();
                names.add(feature);
            }
        }
        return new Origins(List.copyOf(names), of);
    }
}
