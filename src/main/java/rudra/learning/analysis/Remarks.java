package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.List;
import rudra.dataset.Dataset;
import rudra.learning.Feature;
import rudra.learning.model.StoredModel;
import rudra.learning.preparation.UnseenWords;

/** What rows have that a model did not meet in training, in sentences. */
final class Remarks {
    private static final int NAMED = 5;

    private Remarks() {}

    static List<String> of(StoredModel model, Dataset rows) {
        List<String> remarks = new ArrayList<>();
        for (UnseenWords unseen : model.preparation().unseen(rows)) {
            List<String> words = unseen.words();
            remarks.add(
                    "“%s” has words that did not occur in training (%s%s), in %,d of %,d rows. They count as missing."
                            .formatted(
                                    unseen.column(),
                                    String.join(
                                            ", ", words.subList(0, Math.min(NAMED, words.size()))),
                                    words.size() > NAMED ? ", …" : "",
                                    unseen.rows(),
                                    rows.size()));
        }
        for (Feature feature : model.preparation().columns()) {
            if (rows.size() > 0
                    && rows.column(feature.name())
                            .filter(column -> column.missing() == rows.size())
                            .isPresent()) {
                remarks.add("“%s” is missing in every row.".formatted(feature.name()));
            }
        }
        return remarks;
    }
}
