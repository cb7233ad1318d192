package rudra.ui.dataset.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ColumnPagesTest {
    private final ColumnPages pages = new ColumnPages();

    private void begin(int columns) {
        pages.begin(IntStream.range(0, columns).mapToObj(k -> "Ratio " + k).toList());
    }

    private List<Integer> shown() {
        return List.of(pages.firstProperty().get(), pages.end());
    }

    @Test
    void threeHundredColumnsAreShownAtOnceAndMoreByPages() {
        begin(300);
        assertFalse(pages.isPaged() || pages.hasNext() || pages.hasPrevious());
        begin(1_201);
        assertTrue(pages.isPaged());
        assertEquals(List.of(0, 300), shown());
        for (int page = 0; page < 6; page++) {
            pages.next();
        }
        assertEquals(List.of(1_200, 1_201), shown());
        assertFalse(pages.hasNext());
        pages.previous();
        assertEquals(List.of(900, 1_200), shown());
    }

    @Test
    void everyColumnIsOnThePageThatShowsIt() {
        begin(700);
        for (int k : new int[] {0, 299, 300, 599, 600, 699}) {
            pages.show("Ratio " + k);
            assertTrue(pages.firstProperty().get() <= k && k < pages.end(), "Ratio " + k);
        }
        pages.show("no such column");
        assertEquals(List.of(600, 700), shown());
    }

    @Test
    void anotherTableBeginsWithItsFirstColumns() {
        begin(700);
        pages.next();
        begin(2);
        assertEquals(List.of(0, 2), shown());
    }

    @Test
    void aNameIsFoundByAPartOfItAndSoIsTheNextOne() {
        pages.begin(List.of("sales", "Net Income", "debt", "income tax"));
        assertEquals(Optional.of("Net Income"), pages.find("INCOME", Optional.of("sales")));
        assertEquals(Optional.of("income tax"), pages.find(" income ", Optional.of("Net Income")));
        assertEquals(Optional.of("Net Income"), pages.find("income", Optional.of("income tax")));
        assertEquals(Optional.of("sales"), pages.find("s", Optional.empty()));
        assertEquals(Optional.empty(), pages.find("assets", Optional.of("debt")));
        assertEquals(Optional.empty(), pages.find(" ", Optional.empty()));
    }
}
