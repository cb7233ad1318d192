package rudra.ui.network.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.network.Network;
import rudra.network.layout.Positions;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.style.Legend.ColourKey;
import rudra.ui.network.style.Legend.Meaning;

class DraughtsmanTest {
    private static final NodeColours COLOURS = NodeColours.light();
    private static final Positions PLACES =
            new Positions(new float[] {0, 1, 2}, new float[] {0, 0, 1});

    private final Network network = SmallNetwork.create();
    private final DrawingSettings settings = DrawingSettings.suiting(network);

    private NetworkDrawing draw(DrawingSettings wanted) {
        return new Draughtsman(network, Figures.of(network)).draw(wanted, PLACES, COLOURS);
    }

    @Test
    void anAreaBeyondTheSmallestIsInProportionToTheFigure() {
        float[] radius = draw(settings.sizedBy(Figures.CLAIMS)).drawing().radius();
        double smallest = radius[2];
        assertEquals(5 / 30.0, Math.pow((radius[1] - smallest) / (radius[0] - smallest), 2), 1e-6);
    }

    @Test
    void aNetworkWithCountriesIsColouredByThemTheMostFrequentFirst() {
        List<ColourKey> keys = draw(settings).legend().colours();
        assertEquals(List.of("DE", "FR"), keys.stream().map(ColourKey::label).toList());
        assertEquals(List.of(2, 1), keys.stream().map(ColourKey::count).toList());
        int[] fill = draw(settings).drawing().fill();
        assertEquals(fill[0], fill[2]);
        assertNotEquals(fill[0], fill[1]);
    }

    @Test
    void equityIsKnownNegativeOrNotKnown() {
        List<ColourKey> keys = draw(settings.colouredBy(DrawingSettings.STATUS)).legend().colours();
        assertEquals(
                List.of(Meaning.EQUITY_KNOWN, Meaning.EQUITY_NEGATIVE, Meaning.OUTSIDE),
                keys.stream().map(ColourKey::meaning).toList());
    }

    @Test
    void aFigureGivesColoursFromLowToHighAndOneToWhoHasNone() {
        NetworkDrawing drawn = draw(settings.colouredBy("attribute:staff"));
        Legend.ColourRange range = drawn.legend().range().orElseThrow();
        assertEquals(5, range.low());
        assertEquals(9, range.high());
        assertEquals(1, range.missingCount());
        assertArrayEquals(
                new int[] {COLOURS.ramp().getFirst(), COLOURS.missing(), COLOURS.ramp().getLast()},
                drawn.drawing().fill());
    }

    @Test
    void edgesRunFromCreditorToDebtorTheLargestOnTop() {
        Drawing drawing = draw(settings).drawing();
        assertArrayEquals(new int[] {1, 0, 0}, drawing.from());
        assertArrayEquals(new int[] {2, 1, 2}, drawing.to());
        assertTrue(drawing.edgeWidth()[2] > drawing.edgeWidth()[0]);
    }

    @Test
    void onlyTheLargestExposuresAreDrawnAndTheLegendSaysHowMuchThatIs() {
        NetworkDrawing drawn = draw(settings.showing(EdgeFilter.all().atMost(2)));
        assertEquals(2, drawn.drawing().edges());
        assertEquals(30, drawn.legend().edges().amountDrawn());
        assertEquals(35, drawn.legend().edges().amount());
        assertEquals(10, drawn.legend().edges().smallest());
    }

    @Test
    void exposuresBelowAnAmountAreNotDrawn() {
        assertEquals(1, draw(settings.showing(EdgeFilter.all().above(10.5))).drawing().edges());
    }

    @Test
    void whatIsUnknownToAnotherNetworkIsDrawnByTheFirstFigure() {
        assertEquals(
                Figures.ASSETS, draw(settings.sizedBy("attribute:gone")).legend().size().key());
    }
}
