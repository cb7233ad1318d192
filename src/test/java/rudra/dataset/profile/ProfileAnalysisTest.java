package rudra.dataset.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.dataset.profile.ProfileResult.Bin;
import rudra.dataset.profile.ProfileResult.ColumnProfile;
import rudra.dataset.profile.ProfileResult.Correlation;
import rudra.dataset.profile.ProfileResult.NumberProfile;
import rudra.dataset.profile.ProfileResult.Remark;
import rudra.dataset.profile.ProfileResult.Topic;
import rudra.job.Progress;

final class ProfileAnalysisTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    private static final int ROWS = 200;
    private static final double NONE = Double.NaN;

    private static ProfileResult profile(String target, String positive, Column... columns) {
        Dataset dataset = new Dataset("loans", List.of(columns));
        return new ProfileAnalysis(DATASET)
                .run(
                        new ProfileParameters(target, positive),
                        Inputs.none(new Seed(1)).with(DATASET, dataset),
                        Progress.none());
    }

    /** A quarter of the rows is bad, in no order that a column of the tests follows. */
    private static int label(int row) {
        return new SplittableRandom(row).nextInt(4) == 0 ? 1 : 0;
    }

    private static Column target() {
        return words("class", List.of("good", "bad"), ProfileAnalysisTest::label);
    }

    private static Column numbers(String name, IntToDoubleFunction value) {
        return NumberColumn.of(name, IntStream.range(0, ROWS).mapToDouble(value).toArray());
    }

    private static Column words(String name, List<String> levels, IntUnaryOperator code) {
        return CategoryColumn.of(name, levels, IntStream.range(0, ROWS).map(code).toArray());
    }

    private static double noise(int row, int stream) {
        return new SplittableRandom(1000L * stream + row).nextDouble();
    }

    private static List<Topic> topics(ProfileResult result, String column) {
        return result.remarks().stream()
                .filter(remark -> remark.column().equals(column))
                .map(Remark::topic)
                .toList();
    }

    private static ColumnProfile column(ProfileResult result, String name) {
        return result.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double auc(ProfileResult result, String name) {
        return column(result, name).auc().orElseThrow();
    }

    private static Remark remark(ProfileResult result, Topic topic) {
        return result.remarks().stream()
                .filter(remark -> remark.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static final double[] X = {
        3.2, -1.5, 7.75, 0, 12.5, 4.1, 4.1, 9.9, -20, 55.5, 6.6, 2.05
    };
    private static final double[] Y = {
        1.1, 2.2, NONE, 0.3, 8.8, 5.5, 5.4, 7.7, -3.3, 6.1, NONE, 4.4
    };

    @Test
    void figuresOfNumbersAreThoseOfNumpy() {
        NumberProfile x = profile("", "", NumberColumn.of("x", X)).numbers().getFirst();
        assertEquals(7.016666666666666, x.mean(), 1e-12);
        assertEquals(17.3143179496221, x.deviation(), 1e-12);
        assertEquals(-20, x.minimum());
        assertEquals(-9.825, x.percentile5(), 1e-12);
        assertEquals(1.5375, x.lowerQuartile(), 1e-12);
        assertEquals(4.1, x.median(), 1e-12);
        assertEquals(8.2875, x.upperQuartile(), 1e-12);
        assertEquals(31.85, x.percentile95(), 1e-12);
        assertEquals(55.5, x.maximum());
        assertEquals(2.0 / 12, x.outlierShare(), 1e-12);
    }

    @Test
    void correlationsAreThoseOfScipyOverTheRowsThatHaveBoth() {
        ProfileResult result = profile("", "", NumberColumn.of("x", X), NumberColumn.of("y", Y));
        Correlation pair = result.correlations().getFirst();
        assertEquals(10, pair.rows());
        assertEquals(0.5914455230488446, pair.pearson(), 1e-12);
        assertEquals(0.8997002046464956, pair.spearman(), 1e-12);
    }

    @Test
    void correlationsOfCompleteColumnsAreThoseOfTheirParts() {
        double[] z = Arrays.stream(X).map(v -> v * v * v).toArray();
        Correlation pair =
                profile("", "", NumberColumn.of("x", X), NumberColumn.of("z", z))
                        .correlations()
                        .getFirst();
        assertEquals(1, pair.spearman(), 1e-15);
        assertTrue(pair.pearson() < 0.99);
    }

    @Test
    void aColumnThatNeverVariesHasNoCorrelation() {
        ProfileResult result =
                profile(
                        "",
                        "",
                        numbers("x", row -> row),
                        numbers("same", _ -> 7),
                        numbers("empty", _ -> NONE));
        assertEquals(List.of(), result.correlations());
        assertEquals(List.of(Topic.CONSTANT), topics(result, "same"));
        assertEquals(List.of(Topic.ALL_MISSING), topics(result, "empty"));
        assertEquals(1, column(result, "empty").missingShare());
        assertEquals(2, result.numbers().size());
    }

    @Test
    void infiniteNumbersAreCountedAndLeftOutOfTheFigures() {
        NumberProfile x =
                profile("", "", NumberColumn.of("x", 1, 2, 3, Double.POSITIVE_INFINITY))
                        .numbers()
                        .getFirst();
        assertEquals(1, x.infinite());
        assertEquals(2, x.mean());
        assertEquals(3, x.maximum());
    }

    @Test
    void everyRowIsInOneBinAndAFarValueHasItsOwn() {
        ProfileResult result = profile("", "", numbers("x", row -> row == 0 ? 1e9 : noise(row, 1)));
        List<Bin> bins = result.histograms();
        assertEquals(ROWS, bins.stream().mapToInt(Bin::rows).sum());
        assertEquals(1, bins.getLast().rows());
        assertEquals(1e9, bins.getLast().to());
        assertTrue(bins.stream().filter(bin -> bin.rows() > 0).count() > 15);
    }

    @Test
    void fewDifferentNumbersHaveABinEach() {
        ProfileResult result = profile("", "", NumberColumn.of("x", 0, 1, 1, 5, NONE));
        assertEquals(
                List.of(new Bin("x", 0, 0, 1), new Bin("x", 1, 1, 2), new Bin("x", 5, 5, 1)),
                result.histograms());
    }

    @Test
    void aNumberThatGivesTheTargetAwayIsFoundWhicheverWayItPoints() {
        ProfileResult result =
                profile(
                        "class",
                        "bad",
                        target(),
                        numbers("arrears", row -> 5 - 5 * label(row) + noise(row, 1)),
                        numbers("late", row -> 2 * label(row) + 2.06 * noise(row, 2)),
                        numbers("age", row -> noise(row, 3)));
        assertEquals(1, auc(result, "arrears"));
        assertEquals(List.of(Topic.GIVES_TARGET_AWAY), topics(result, "arrears"));
        assertEquals(List.of(Topic.GIVES_TARGET_AWAY), topics(result, "late"));
        assertTrue(auc(result, "late") < 1);
        assertEquals(List.of(), topics(result, "age"));
        assertTrue(remark(result, Topic.GIVES_TARGET_AWAY).sentence().contains("“arrears”"));
        assertEquals(0.5, auc(result, "age"), 0.1);
    }

    @Test
    void aCodeOrWordThatGivesTheTargetAwayIsFoundByItsShares() {
        ProfileResult result =
                profile(
                        "class",
                        "bad",
                        target(),
                        numbers("status", row -> label(row) == 1 ? 2 : row % 2 == 0 ? 1 : 3),
                        words(
                                "outcome",
                                List.of("open", "written off", "repaid"),
                                row -> label(row) == 1 ? 1 : row % 2 == 0 ? 0 : 2));
        assertEquals(1, auc(result, "status"));
        assertEquals(1, auc(result, "outcome"));
        assertEquals(List.of(Topic.GIVES_TARGET_AWAY), topics(result, "outcome"));
    }

    @Test
    void aNameOfEveryRowIsAnIdentifierAndNoLeak() {
        List<String> names = IntStream.range(0, ROWS).mapToObj(row -> "loan " + row).toList();
        ProfileResult result =
                profile(
                        "class",
                        "bad",
                        target(),
                        TextColumn.of("name", names, IntStream.range(0, ROWS).toArray()),
                        numbers("id", row -> 1000 + row),
                        numbers("amount", row -> noise(row, 4)));
        assertEquals(List.of(Topic.IDENTIFIER), topics(result, "name"));
        assertEquals(List.of(Topic.IDENTIFIER), topics(result, "id"));
        assertEquals(List.of(), topics(result, "amount"));
        assertEquals(0.5, auc(result, "name"));
        assertTrue(
                result.remarks().stream()
                        .anyMatch(remark ->
                                remark.column().equals("id")
                                        && remark.sentence().contains("in order")));
    }

    /** Sixty rows have no class: twenty of them, and eighty of the others, have a gap. */
    @Test
    void numberAndShareOfGapsAreOfTheSameRows() {
        String sentence =
                remark(
                                profile(
                                        "class",
                                        "1",
                                        numbers(
                                                "class",
                                                row -> row < 60 ? NONE : row < 120 ? 1 : 0),
                                        numbers(
                                                "ratio",
                                                row ->
                                                        row % 140 < 20 || (row >= 60 && row < 120)
                                                                ? NONE
                                                                : row % 7)),
                                Topic.MISSING_TELLS_TARGET)
                        .sentence();
        assertTrue(
                sentence.contains(
                        "no value in 80 rows where “class” is known, and 75.0 % of those are “1”"),
                sentence);
        assertTrue(sentence.contains("against 0.0 % where it has one"), sentence);
    }

    @Test
    void aGapThatTellsTheTargetIsFoundAndAGapByChanceIsNot() {
        ProfileResult result =
                profile(
                        "class",
                        "bad",
                        target(),
                        numbers("ratio", row -> label(row) == 1 && row % 4 != 0 ? NONE : row % 7),
                        numbers("other", row -> noise(row, 5) < 0.3 ? NONE : row % 5));
        assertEquals(List.of(Topic.MISSING_TELLS_TARGET), topics(result, "ratio"));
        assertEquals(List.of(), topics(result, "other"));
        // One in four bad rows has a value and no good row lacks one: (1 + 3/4) / 2.
        long bad = IntStream.range(0, ROWS).filter(row -> label(row) == 1).count();
        long gaps = column(result, "ratio").missing();
        assertEquals(
                (1 + (double) gaps / bad) / 2,
                column(result, "ratio").missingAuc().orElseThrow(),
                1e-12);
    }

    @Test
    void aColumnThatIsUnusualOnlyAfterTheOutcomeIsFoundAndAStrongOneIsNot() {
        ProfileResult result =
                profile(
                        "class",
                        "bad",
                        target(),
                        numbers("fees", row -> label(row) == 1 && row % 4 != 0 ? row % 50 + 1 : 0),
                        numbers("recovery", row -> label(row) == 1 && row % 3 != 0 ? row : NONE),
                        numbers("late", row -> label(row) == 1 || noise(row, 6) < 0.1 ? 1 : 0),
                        numbers("often", row -> row % 3));
        assertEquals(List.of(Topic.FOLLOWS_OUTCOME), topics(result, "fees"));
        assertTrue(
                remark(result, Topic.FOLLOWS_OUTCOME)
                        .sentence()
                        .startsWith("“fees” is other than 0 in "));
        assertTrue(topics(result, "recovery").contains(Topic.FOLLOWS_OUTCOME));
        assertEquals(List.of(), topics(result, "late"));
        assertEquals(List.of(), topics(result, "often"));
    }

    @Test
    void rowsThatRepeatOrContradictEachOtherAreCounted() {
        // Rows 0 and 1 are the same, identifier aside; rows 2, 3 and 4 but for the class.
        int[] classes = new int[ROWS];
        classes[3] = 1;
        classes[60] = 1;
        ProfileResult result =
                profile(
                        "class",
                        "",
                        words("class", List.of("good", "bad"), row -> classes[row]),
                        numbers("id", row -> row),
                        numbers("x", row -> row < 2 ? 0 : row < 5 ? 2 : row),
                        numbers("y", row -> row < 2 ? NONE : 1));
        // Of rows 2, 3 and 4 the last repeats the first.
        assertEquals(2, remark(result, Topic.DUPLICATE_ROWS).figure());
        assertEquals(3, remark(result, Topic.CONTRADICTORY_ROWS).figure());
    }

    @Test
    void theRarestClassIsThePositiveOneUnlessAnotherIsNamed() {
        ProfileResult rarest = profile("class", "", target(), numbers("x", row -> row % 3));
        assertEquals("bad", rarest.conventions().get("positive"));
        assertEquals("good", rarest.classes().getFirst().value());
        assertEquals(ROWS, rarest.classes().stream().mapToInt(c -> c.rows()).sum());
        ProfileResult named = profile("class", "good", target(), numbers("x", row -> row % 3));
        assertEquals("good", named.conventions().get("positive"));
    }

    @Test
    void datesAndWordsAreDescribed() {
        ProfileResult result =
                profile(
                        "",
                        "",
                        DateColumn.of("opened", 86_400, DateColumn.MISSING, 0),
                        CategoryColumn.of("job", List.of("clerk", "none"), 1, 1, 0));
        assertEquals("1970-01-01", result.dates().getFirst().earliest());
        assertEquals("1970-01-02", result.dates().getFirst().latest());
        assertEquals("none", result.frequencies().getFirst().value());
        assertEquals(2.0 / 3, result.frequencies().getFirst().share());
    }

    @Test
    void everyChartHasSomethingToSee() {
        ProfileResult result =
                profile(
                        "class",
                        "",
                        target(),
                        numbers("a/b", row -> noise(row, 1)),
                        numbers("c", row -> noise(row, 2)),
                        numbers("gap", row -> row < 30 ? NONE : row));
        List<String> names = new ArrayList<>(result.charts().keySet());
        assertEquals(
                List.of(
                        "target",
                        "auc",
                        "missing",
                        "pearson",
                        "spearman",
                        "column-1-class",
                        "column-2-a-b",
                        "column-3-c",
                        "column-4-gap"),
                names);
        result.charts().forEach((name, chart) -> assertFalse(chart.isEmpty(), name));
    }

    @Test
    void whatCannotBeAskedIsRefusedByField() {
        assertEquals("target", refused("clas", ""));
        assertEquals("positive", refused("class", "ugly"));
        assertEquals("positive", refused("", "bad"));
        assertEquals("x", refused("x", ""));
        assertEquals("same", refused("same", ""));
    }

    private static String refused(String target, String positive) {
        Column[] columns = {target(), numbers("x", row -> noise(row, 1)), numbers("same", _ -> 1)};
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> profile(target, positive, columns));
        return refusal.problems().getFirst().field().orElse("");
    }
}
