package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rudra.dataset.Dataset;
import rudra.learning.Feature;
import rudra.learning.model.StoredModel;
import rudra.learning.preparation.UnseenWords;

/** What is worth knowing of rows and of a comparison, in sentences. */
final class Remarks {
    private static final int NAMED = 5;

    private Remarks() {}

    /** Of each family that was given up. */
    static List<String> tooSlow(List<String> families, double seconds) {
        return families.stream()
                .map(family ->
                        "%s is left out: on some fold it took longer than the %s seconds that a training is allowed. How long it takes depends on the machine, and the run need not repeat."
                                .formatted(FamilyNames.of(family), seconds))
                .toList();
    }

    /** Of each family whose scores cannot be judged. */
    static List<String> notNumbers(Collection<String> families) {
        return families.stream()
                .map(family ->
                        "%s is left out: on some fold it gave rows a score that is not a number or is infinite. Settings that make it learn in smaller steps, or another preparation, may help."
                                .formatted(FamilyNames.of(family)))
                .toList();
    }

    /** What rows have that a model did not meet in training. */
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
