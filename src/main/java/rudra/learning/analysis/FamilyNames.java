package rudra.learning.analysis;

import java.util.Locale;
import java.util.Map;
import rudra.analysis.picture.Ink;

/** What families are called in sentences and charts, and the colour that each keeps. */
final class FamilyNames {
    private static final Map<String, String> NAMES =
            Map.of(
                    "naive", "Naive baseline",
                    "logistic", "Logistic regression",
                    "lda", "Linear discriminant",
                    "qda", "Quadratic discriminant",
                    "naive-bayes", "Naive Bayes",
                    "k-nearest-neighbours", "Nearest neighbours",
                    "svm", "Support vector machine",
                    "boosting", "Gradient boosting",
                    "one-class-svm", "One-class SVM",
                    "linear", "Least squares");

    private FamilyNames() {}

    /** A family's name; its id in words where it has no other. */
    static String of(String id) {
        String spaced = id.replace('-', ' ');
        return NAMES.getOrDefault(
                id, Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1));
    }

    /** The name within a sentence. */
    static String within(String id) {
        String name = of(id);
        boolean isShort = name.equals(name.toUpperCase(Locale.ROOT));
        return isShort ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The colour: the same whichever families are compared. */
    static Ink ink(String id) {
        return Ink.series(Math.max(0, Families.ids().indexOf(id)));
    }
}
