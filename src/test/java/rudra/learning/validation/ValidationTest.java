package rudra.learning.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.TextColumn;
import rudra.learning.validation.WalkForward.GapUnit;
import rudra.learning.validation.WalkForward.TrainingRows;

final class ValidationTest {
    private static final int ROWS = 103;
    private static final long DAY = 86_400;
    private static final Seed SEED = new Seed(3);

    /** Every fourth row is positive; borrowers have up to seven rows; days are shuffled. */
    private static Observations loans() {
        SplittableRandom random = new SplittableRandom(5);
        int[] classes = IntStream.range(0, ROWS).map(row -> row % 4 == 0 ? 1 : 0).toArray();
        double[] borrower = new double[ROWS];
        long[] seconds = new long[ROWS];
        for (int row = 0; row < ROWS; row++) {
            borrower[row] = random.nextInt(30);
            seconds[row] = random.nextInt(60) * DAY;
        }
        List<Column> columns =
                List.of(
                        NumberColumn.of("borrower", borrower),
                        DateColumn.of("day", seconds),
                        TextColumn.of("quarter", List.of("Q1"), new int[ROWS]));
        return new Observations(new Dataset("loans", columns), "default", classes);
    }

    private static double day(Observations rows, int row) {
        return (double) ((DateColumn) rows.table().column("day").orElseThrow()).second(row) / DAY;
    }

    private static WalkForward forward(
            TrainingRows training, double purge, double embargo, GapUnit unit) {
        return new WalkForward("day", 4, 0.4, training, purge, embargo, unit);
    }

    private static Stream<Validation> all() {
        return Stream.of(
                new StratifiedKFold(5),
                new RepeatedStratified(5, 3),
                new Holdout(0.3),
                new ByGroup("borrower", 5),
                new LeaveOneOut(),
                forward(TrainingRows.EXPANDING, 2, 3, GapUnit.DAYS),
                forward(TrainingRows.ROLLING, 2, 3, GapUnit.ROWS),
                new OutOfTime("day", "1970-02-01"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noRowTrainsAndJudgesInOneFold(Validation validation) {
        for (Fold fold : validation.part(loans(), SEED).folds()) {
            Set<Integer> training =
                    Arrays.stream(fold.training()).boxed().collect(Collectors.toSet());
            assertEquals(fold.training().length, training.size());
            assertTrue(Arrays.stream(fold.test()).noneMatch(training::contains));
            assertTrue(fold.training().length > 0 && fold.test().length > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSeedDecides(Validation validation) {
        List<Fold> once = validation.part(loans(), SEED).folds();
        List<Fold> again = validation.part(loans(), SEED).folds();
        for (int k = 0; k < once.size(); k++) {
            assertArrayEquals(once.get(k).test(), again.get(k).test());
            assertArrayEquals(once.get(k).training(), again.get(k).training());
        }
    }

    private static Stream<Validation> whole() {
        return Stream.of(new StratifiedKFold(5), new ByGroup("borrower", 5), new LeaveOneOut());
    }

    @ParameterizedTest
    @MethodSource("whole")
    void everyRowJudgesOnceAndTrainsInAllOtherFolds(Validation validation) {
        Partition partition = validation.part(loans(), SEED);
        int[] judged = new int[ROWS];
        for (Fold fold : partition.folds()) {
            Arrays.stream(fold.test()).forEach(row -> judged[row]++);
            assertEquals(ROWS, fold.test().length + fold.training().length);
        }
        assertTrue(Arrays.stream(judged).allMatch(times -> times == 1));
        assertEquals(partition.folds().size(), partition.once());
    }

    @Test
    void foldsDifferByAtMostOneRowOfEachClass() {
        Observations rows = loans();
        for (Fold fold : new StratifiedKFold(5).part(rows, SEED).folds()) {
            long positives = Arrays.stream(fold.test()).filter(row -> row % 4 == 0).count();
            assertTrue(positives == 5 || positives == 6);
            assertTrue(fold.test().length == 20 || fold.test().length == 21);
        }
    }

    @Test
    void anotherSeedGivesOtherFolds() {
        Validation folds = new StratifiedKFold(5);
        assertFalse(
                Arrays.equals(
                        folds.part(loans(), SEED).folds().getFirst().test(),
                        folds.part(loans(), new Seed(4)).folds().getFirst().test()));
    }

    @Test
    void repetitionsJudgeEveryRowOnceEachAndDifferFromEachOther() {
        Partition partition = new RepeatedStratified(5, 3).part(loans(), SEED);
        assertEquals(15, partition.folds().size());
        assertEquals(5, partition.once());
        for (int repeat = 0; repeat < 3; repeat++) {
            assertEquals(
                    ROWS,
                    partition.folds().subList(5 * repeat, 5 * repeat + 5).stream()
                            .flatMapToInt(fold -> Arrays.stream(fold.test()))
                            .distinct()
                            .count());
        }
        assertFalse(
                Arrays.equals(partition.folds().get(0).test(), partition.folds().get(5).test()));
        assertArrayEquals(
                new StratifiedKFold(5).part(loans(), SEED).folds().getFirst().test(),
                partition.folds().getFirst().test());
    }

    @Test
    void aHoldoutTakesItsShareOfEachClass() {
        Fold fold = new Holdout(0.3).part(loans(), SEED).folds().getFirst();
        assertEquals(8, Arrays.stream(fold.test()).filter(row -> row % 4 == 0).count());
        assertEquals(31, fold.test().length);
        assertEquals(ROWS, fold.test().length + fold.training().length);
    }

    @Test
    void aGroupIsNeverSplitAndClassesStayEven() {
        Observations rows = loans();
        NumberColumn borrower = (NumberColumn) rows.table().column("borrower").orElseThrow();
        for (Fold fold : new ByGroup("borrower", 5).part(rows, SEED).folds()) {
            Set<Double> training =
                    Arrays.stream(fold.training())
                            .mapToObj(borrower::value)
                            .collect(Collectors.toSet());
            assertTrue(
                    Arrays.stream(fold.test())
                            .mapToObj(borrower::value)
                            .noneMatch(training::contains));
            assertEquals(ROWS / 5.0, fold.test().length, 4);
            long positives = Arrays.stream(fold.test()).filter(row -> row % 4 == 0).count();
            assertTrue(positives >= 3 && positives <= 8);
        }
    }

    @Test
    void trainingEndsBeforeItsWindowByPurgeAndEmbargoInDays() {
        Observations rows = loans();
        double last = Double.NEGATIVE_INFINITY;
        Validation validation = forward(TrainingRows.EXPANDING, 2, 3, GapUnit.DAYS);
        for (Fold fold : validation.part(rows, SEED).folds()) {
            double end =
                    Arrays.stream(fold.training())
                            .mapToDouble(r -> day(rows, r))
                            .max()
                            .orElseThrow();
            double begin =
                    Arrays.stream(fold.test()).mapToDouble(r -> day(rows, r)).min().orElseThrow();
            assertTrue(begin - end > 2 + 3, begin + " " + end);
            assertTrue(begin > last);
            last = Arrays.stream(fold.test()).mapToDouble(r -> day(rows, r)).max().orElseThrow();
        }
    }

    @Test
    void withoutGapsWindowsJudgeEveryLaterRowOnceAndNoDayIsParted() {
        Observations rows = loans();
        List<Fold> folds =
                forward(TrainingRows.EXPANDING, 0, 0, GapUnit.ROWS).part(rows, SEED).folds();
        int judged = 0;
        for (Fold fold : folds) {
            double end =
                    Arrays.stream(fold.training())
                            .mapToDouble(r -> day(rows, r))
                            .max()
                            .orElseThrow();
            double begin =
                    Arrays.stream(fold.test()).mapToDouble(r -> day(rows, r)).min().orElseThrow();
            assertTrue(end < begin);
            judged += fold.test().length;
        }
        assertEquals(ROWS, folds.getFirst().training().length + judged);
        assertEquals(ROWS, folds.getLast().training().length + folds.getLast().test().length);
    }

    @Test
    void rollingTrainingKeepsTheLatestRowsOnly() {
        Observations rows = loans();
        List<Fold> folds =
                forward(TrainingRows.ROLLING, 1, 0, GapUnit.ROWS).part(rows, SEED).folds();
        double earlier = Double.NEGATIVE_INFINITY;
        for (Fold fold : folds) {
            assertTrue(fold.training().length <= 41);
            double begin =
                    Arrays.stream(fold.training())
                            .mapToDouble(r -> day(rows, r))
                            .min()
                            .orElseThrow();
            assertTrue(begin >= earlier);
            earlier = begin;
        }
        assertTrue(earlier > 0);
    }

    @Test
    void outOfTimeCutsAtTheDate() {
        Observations rows = loans();
        Fold fold = new OutOfTime("day", "1970-02-01").part(rows, SEED).folds().getFirst();
        assertTrue(Arrays.stream(fold.training()).allMatch(row -> day(rows, row) < 31));
        assertTrue(Arrays.stream(fold.test()).allMatch(row -> day(rows, row) >= 31));
        assertEquals(ROWS, fold.training().length + fold.test().length);
    }

    private static Stream<Validation> impossible() {
        return Stream.of(
                new StratifiedKFold(27),
                new RepeatedStratified(27, 2),
                new ByGroup("", 5),
                new ByGroup("borower", 5),
                new ByGroup("borrower", 40),
                new WalkForward("", 4, 0.4, TrainingRows.EXPANDING, 0, 0, GapUnit.ROWS),
                new WalkForward("quarter", 4, 0.4, TrainingRows.EXPANDING, 0, 0, GapUnit.ROWS),
                forward(TrainingRows.EXPANDING, 0, 300, GapUnit.DAYS),
                new OutOfTime("day", ""),
                new OutOfTime("day", "soon"),
                new OutOfTime("day", "2050-01-01"),
                new OutOfTime("day", "1950-01-01"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBePartedIsRefusedInASentenceThatNamesAField(Validation validation) {
        Observations rows = loans();
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> validation.part(rows, SEED));
        assertTrue(refusal.problems().getFirst().field().isPresent());
        assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
    }

    @Test
    void aFoldThatCannotTrainIsLeftOutAndSaidSo() {
        int[] classes =
                IntStream.range(0, ROWS)
                        .map(row -> row > 60 && (row % 2 == 0 || row > 85) ? 1 : 0)
                        .toArray();
        double[] time = IntStream.range(0, ROWS).asDoubleStream().toArray();
        Observations rows =
                new Observations(
                        new Dataset("late", List.of(NumberColumn.of("time", time))),
                        "default",
                        classes);
        Validation validation =
                new WalkForward("time", 4, 0.4, TrainingRows.EXPANDING, 0, 0, GapUnit.ROWS);
        Partition partition = validation.part(rows, SEED).trainable(rows);
        assertEquals(2, partition.folds().size());
        assertTrue(partition.remarks().getFirst().startsWith("Fold 1 is left out"));
        assertTrue(partition.remarks().getLast().startsWith("In fold 2 all rows that judge"));
    }

    /** The two small borrowers lack in every fold as much as in the first. */
    @Test
    void noFoldIsLeftWithoutAGroup() {
        double[] borrower = {1, 1, 1, 1, 1, 2, 2, 2, 2, 3};
        int[] classes = {0, 0, 0, 0, 0, 1, 1, 1, 1, 0};
        Observations rows =
                new Observations(
                        new Dataset("loans", List.of(NumberColumn.of("borrower", borrower))),
                        "default",
                        classes);
        for (long seed = 0; seed < 10; seed++) {
            for (Fold fold : new ByGroup("borrower", 3).part(rows, new Seed(seed)).folds()) {
                assertTrue(fold.test().length > 0);
            }
        }
    }
}
