package rudra.ui.network.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.ui.network.screen.RowQuery.Which;
import rudra.ui.network.style.Figures;

class TableRowsTest {
    private final TableRows rows = new TableRows(Examples.subject());
    private final BitSet nothing = new BitSet();

    @Test
    void withoutAWishAllAreShownInTheOrderOfTheFile() {
        assertEquals(List.of(0, 1, 2), rows.find(RowQuery.all(), nothing));
    }

    @Test
    void whoHasNoFigureComesLastWhateverTheDirection() {
        assertEquals(
                List.of(1, 0, 2), rows.find(RowQuery.all().sorted(Figures.EQUITY, true), nothing));
        assertEquals(
                List.of(0, 1, 2), rows.find(RowQuery.all().sorted(Figures.EQUITY, false), nothing));
    }

    @Test
    void aTextIsLookedForInIdNameAndCountryWhateverTheCase() {
        assertEquals(List.of(0, 2), rows.find(RowQuery.all().withText(" de "), nothing));
        assertEquals(List.of(1), rows.find(RowQuery.all().withText("BIRCH"), nothing));
    }

    @Test
    void onlySomeAreShown() {
        BitSet second = new BitSet();
        second.set(1);
        assertEquals(List.of(1), rows.find(RowQuery.all().with(Which.SELECTED), second));
        assertEquals(List.of(2), rows.find(RowQuery.all().with(Which.OUTSIDE), nothing));
        assertEquals(List.of(1), rows.find(RowQuery.all().with(Which.NEGATIVE_EQUITY), nothing));
    }

    @Test
    void whoIsCalledExactlySoIsFoundFirst() {
        assertEquals(List.of(2, 1), rows.search("c"));
        assertEquals(List.of(), rows.search("nobody"));
    }

    @ParameterizedTest
    @CsvSource({"Bank 2,Bank 10,-1", "b7,B007,0", "B10,b2,1", "a,a,0", "Bank,Bank 1,-1"})
    void numbersInNamesSortByTheirSize(String one, String other, int sign) {
        assertEquals(sign, Integer.signum(NaturalOrder.INSTANCE.compare(one, other)));
        assertEquals(-sign, Integer.signum(NaturalOrder.INSTANCE.compare(other, one)));
    }
}
