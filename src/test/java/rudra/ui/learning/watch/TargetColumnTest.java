package rudra.ui.learning.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.learning.Task;

final class TargetColumnTest {
    private static final int ROWS = 60;

    private static Column two(String name) {
        return CategoryColumn.of(
                name, List.of("no", "yes"), IntStream.range(0, ROWS).map(k -> k % 2).toArray());
    }

    private static Column many(String name) {
        return NumberColumn.of(name, IntStream.range(0, ROWS).asDoubleStream().toArray());
    }

    @Test
    void aColumnOfAUsualNameIsMeantBeforeTheLastOfTwoClasses() {
        Dataset loans =
                new Dataset("loans", List.of(two("Default"), many("amount"), two("foreign")));
        assertEquals(Optional.of("Default"), TargetColumn.suggested(loans));
    }

    @Test
    void withoutAUsualNameItIsTheLastOfTwoClasses() {
        Dataset loans = new Dataset("loans", List.of(two("owner"), two("came"), many("amount")));
        assertEquals(Optional.of("came"), TargetColumn.suggested(loans));
    }

    @Test
    void whereNothingHasTwoClassesNothingIsSuggested() {
        Dataset loans = new Dataset("loans", List.of(many("amount")));
        assertEquals(Optional.empty(), TargetColumn.suggested(loans));
    }

    @Test
    void aColumnOfManyValuesHasNoClassesToChooseFrom() {
        Dataset loans = new Dataset("loans", List.of(many("amount"), two("came")));
        assertEquals(
                new TargetColumn(List.of(), Task.REGRESSION), TargetColumn.of(loans, "amount", ""));
        assertEquals(
                new TargetColumn(List.of("no", "yes"), Task.CLASSIFICATION),
                TargetColumn.of(loans, "came", ""));
    }

    @Test
    void aNumberOfWhichOneValueMattersIsAClass() {
        Dataset loans = new Dataset("loans", List.of(many("amount")));
        assertEquals(Task.CLASSIFICATION, TargetColumn.of(loans, "amount", "3").task());
    }
}
