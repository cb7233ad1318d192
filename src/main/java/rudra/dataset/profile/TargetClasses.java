package rudra.dataset.profile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.Column;
import rudra.dataset.Dataset;

/**
 * A target whose classes are told apart: one against all others.
 *
 * @param codes the column
 * @param classes the text of each class, by its place
 * @param positive the place of the class that matters
 */
record TargetClasses(Codes codes, List<String> classes, int positive) {
    private static final int MOST = 20;
    private static final int NAMED = 8;

    /**
     * Reads the target.
     *
     * @param wanted the positive class; the rarest if empty, of equally rare ones the last by name
     * @throws AnalysisException of sort {@code USAGE} if there is no such column or class, of sort
     *     {@code INPUT} if it has fewer than two classes or more than {@value #MOST}
     */
    static TargetClasses of(Dataset dataset, String name, String wanted) {
        Column column =
                dataset.column(name)
                        .orElseThrow(() ->
                                usage(
                                        "target",
                                        "There is no column “%s”. There are: %s."
                                                .formatted(name, list(dataset.names()))));
        Codes codes = Codes.of(column);
        if (codes.distinct() < 2 || codes.distinct() > MOST) {
            throw AnalysisException.input(
                    Problem.of(
                                    "profile.target-has-no-classes",
                                    "“%s” has %,d different values; a target has 2 to %d. Leave the target out to profile the table without one."
                                            .formatted(name, codes.distinct(), MOST))
                            .inField(name));
        }
        List<String> classes = codes.texts();
        if (!wanted.isEmpty() && !classes.contains(wanted)) {
            throw usage(
                    "positive",
                    "“%s” is no class of “%s”. There are: %s."
                            .formatted(wanted, name, list(classes)));
        }
        int positive = wanted.isEmpty() ? rarest(codes, classes) : classes.indexOf(wanted);
        return new TargetClasses(codes, classes, positive);
    }

    private static int rarest(Codes codes, List<String> classes) {
        return IntStream.range(0, classes.size())
                .boxed()
                .min(
                        Comparator.<Integer>comparingInt(c -> codes.rowsOf()[c])
                                .thenComparing(c -> classes.get(c), Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** What to call the column. */
    String name() {
        return codes.column().name();
    }

    /** What to call the positive class. */
    String positiveName() {
        return classes.get(positive);
    }

    /** Whether a row has a class. */
    boolean isKnown(int row) {
        return codes.ofRow()[row] != Codes.MISSING;
    }

    /** Whether a row is of the positive class. */
    boolean isPositive(int row) {
        return codes.ofRow()[row] == positive;
    }

    private static String list(List<String> names) {
        String named = String.join(", ", names.stream().limit(NAMED).toList());
        return names.size() <= NAMED
                ? named
                : named + " and %,d more".formatted(names.size() - NAMED);
    }

    private static AnalysisException usage(String field, String message) {
        return AnalysisException.usage(
                Problem.of("profile." + field + "-wrong", message).inField(field));
    }
}
