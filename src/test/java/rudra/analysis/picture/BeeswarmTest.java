package rudra.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.picture.Beeswarm.Lane;
import rudra.analysis.picture.Mark.Cell;

final class BeeswarmTest {
    private static Beeswarm of(double[] values, double[] shades) {
        List<String> labels = Collections.nCopies(values.length, "row");
        return new Beeswarm(
                "What columns add",
                Axis.linear("Contribution"),
                "Value",
                List.of(new Lane("income", values, shades, labels)));
    }

    private static List<Cell> beads(Beeswarm chart) {
        return chart.draw(400, 200, TextWidth.guessed()).marks().stream()
                .filter(Cell.class::isInstance)
                .map(Cell.class::cast)
                .filter(cell -> cell.meaning().startsWith("row"))
                .toList();
    }

    @Test
    void equalValuesStandAboveEachOtherInThePicture() {
        List<Cell> beads = beads(of(new double[] {1, 1, 1, -1}, new double[] {0, 0.5, 1, 1}));
        assertEquals(4, beads.size());
        assertEquals(1, beads.subList(0, 3).stream().map(Cell::x).distinct().count());
        assertEquals(3, beads.subList(0, 3).stream().map(Cell::y).distinct().count());
        assertTrue(beads.getLast().x() < beads.getFirst().x());
        for (Cell bead : beads) {
            assertTrue(bead.x() >= 0 && bead.x() <= 400 && bead.y() >= 0 && bead.y() <= 200);
        }
    }

    @Test
    void coloursGoFromLowToHighAndAreGreyForWords() {
        List<Cell> beads = beads(of(new double[] {1, 2, 3}, new double[] {0, 1, Double.NaN}));
        assertEquals(Ink.SERIES_1.onPaper(), beads.get(0).tint().of(Ink::onPaper));
        assertEquals(Ink.SERIES_2.onPaper(), beads.get(1).tint().of(Ink::onPaper));
        assertEquals(Ink.MUTED.onPaper(), beads.get(2).tint().of(Ink::onPaper));
    }

    @Test
    void everyValueStandsInTheRowsAndWhereAllAreZeroThereIsNothingToSee() {
        Beeswarm chart = of(new double[] {0.1, -0.2}, new double[] {0, 1});
        assertEquals(3, chart.rows().count());
        assertFalse(chart.isEmpty());
        assertTrue(of(new double[] {0, 0}, new double[] {0, 1}).isEmpty());
        List<String> none = List.of();
        double[] one = {1};
        assertThrows(IllegalArgumentException.class, () -> new Lane("income", one, one, none));
    }
}
