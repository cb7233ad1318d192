package rudra.ui.learning.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.dataset.Column;
import rudra.ui.learning.Windows;
import rudra.ui.learning.watch.Finished;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.window.WindowModel;

final class DecisionModelTest {
    private final DecisionModel model = decision();

    private static DecisionModel decision() {
        WindowModel window = Windows.models();
        ModelsViewModel models = new ModelsViewModel(window);
        window.show(Windows.quick(window, true));
        Finished finished = models.finishedProperty().get().orElseThrow();
        return new DecisionModel(window, finished);
    }

    private Counts counts() {
        return model.countsProperty().get().orElseThrow();
    }

    @Test
    void itBeginsAtOneHalfWithTheCostsOfTheRun() {
        assertEquals(0.5, counts().threshold(), 1e-12);
        assertEquals(new Counts.Costs(1, 5), model.costs());
        assertEquals(1500, counts().rows());
    }

    @Test
    void aHigherThresholdCallsFewerRows() {
        int before = counts().truePositives() + counts().falsePositives();
        model.placeProperty().set(80);
        assertTrue(counts().truePositives() + counts().falsePositives() < before);
        assertEquals(1500, counts().rows());
    }

    @Test
    void dearerMissesLowerTheCheapestThreshold() {
        model.costFalseNegativeProperty().set(1);
        double cheap = model.cheapest().orElseThrow().threshold();
        model.costFalseNegativeProperty().set(20);
        assertTrue(model.cheapest().orElseThrow().threshold() < cheap);
        model.useCheapest();
        assertEquals(model.cheapest(), model.countsProperty().get());
    }

    @Test
    void behindEachCountStandExactlyItsRowsWithTheClassThatTheyHave() {
        model.placeProperty().set(25);
        for (Cell cell : Cell.values()) {
            model.cellProperty().set(Optional.of(cell));
            BehindCell behind = model.behindProperty().get().orElseThrow();
            assertEquals(counts().of(cell), behind.places().size(), cell.name());
            Column target = behind.table().column("default").orElseThrow();
            assertTrue(
                    behind.places().stream()
                            .allMatch(place ->
                                    behind.text(place, target).equals("yes") == cell.isPositive()));
            assertTrue(
                    behind.places().stream()
                            .allMatch(place ->
                                    (behind.score(place) >= counts().threshold())
                                            == cell.isCalled()));
        }
    }

    @Test
    void rowsAreSortedByAnyColumn() {
        model.cellProperty().set(Optional.of(Cell.TRUE_NEGATIVE));
        model.sort(rows -> rows.byNumber(true));
        BehindCell behind = model.behindProperty().get().orElseThrow();
        List<Integer> numbers = behind.places().stream().map(behind::number).toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertFalse(behind.csv().isEmpty());
    }

    @Test
    void aCostThatIsNoNumberIsNotTaken() {
        assertEquals(Optional.empty(), DecisionTexts.readCost("much"));
        assertEquals(Optional.empty(), DecisionTexts.readCost("-1"));
        assertEquals(Optional.of(2.5), DecisionTexts.readCost("2,5"));
    }
}
