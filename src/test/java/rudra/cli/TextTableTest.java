package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How tables look on a page. */
final class TextTableTest {
    private static final String LONG = "a sentence that goes on and on ".repeat(6).strip();

    private static List<String> fitted(List<String> headings, List<List<String>> rows) {
        TextTable table = new TextTable(headings);
        rows.forEach(table::add);
        return table.fitted();
    }

    @Test
    void shortCellsStandBesideEachOther() {
        assertEquals(
                List.of("bank  loss", "A        1", "B       22"),
                fitted(List.of("bank", "loss"), List.of(List.of("A", "1"), List.of("B", "22"))));
    }

    @Test
    void longValuesByNameAreALineEach() {
        assertEquals(
                List.of("order: " + LONG, "losses: short"),
                fitted(
                        List.of("name", "value"),
                        List.of(List.of("order", LONG), List.of("losses", "short"))));
    }

    @Test
    void longCellsOfSeveralColumnsAreToldWithTheColumnsThatHaveThem() {
        assertEquals(
                List.of("order", "    all: " + LONG, "losses", "    one: " + LONG, "    two: x"),
                fitted(
                        List.of("name", "one", "two"),
                        List.of(List.of("order", LONG, LONG), List.of("losses", LONG, "x"))));
    }
}
