package rudra.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;

final class LeastTest {

    private static Training training(Task task, double... target) {
        return new Training(
                new Features(List.of(), List.of(), target.length), target, task, new Seed(1));
    }

    @Test
    void whatIsLackingIsSaidInNumbers() {
        Least least = new Least(5, 2);
        assertEquals(
                Optional.of("needs 5 training rows and has 3"),
                least.lacking(training(Task.CLASSIFICATION, 1, 0, 1)));
        assertEquals(
                Optional.of("needs 2 training rows of each class and has 1 of the rarer"),
                least.lacking(training(Task.CLASSIFICATION, 1, 0, 0, 0, 0)));
        assertEquals(Optional.empty(), least.lacking(training(Task.CLASSIFICATION, 1, 0, 1, 0, 0)));
    }

    @Test
    void numbersHaveNoClasses() {
        assertEquals(Optional.empty(), new Least(3, 2).lacking(training(Task.REGRESSION, 7, 8, 9)));
    }
}
