package rudra.ui.network.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkPainterTest {

    private static final Look LIGHT = Look.light();

    @Test
    void aDrawingOfNothingIsItsBackground() {
        Raster raster = paint(Drawing.empty(), Emphasis.none(), Detail.FULL);

        assertTrue(Arrays.stream(raster.pixels()).allMatch(pixel -> pixel == LIGHT.background()));
    }

    @Test
    void aNodeShowsItsColourInTheMiddleOfItsView() {
        Raster raster = paint(Drawings.oneNode(0xFF884422), Emphasis.none(), Detail.FULL);

        assertEquals(0xFF884422, pixel(raster, 100, 80));
        assertEquals(LIGHT.background(), pixel(raster, 130, 80));
    }

    @Test
    void aSelectedNodeHasARingOfTheColourOfSelection() {
        BitSet selected = new BitSet();
        selected.set(0);
        Raster raster = paint(Drawings.oneNode(0xFF884422), new Emphasis(selected), Detail.FULL);

        assertEquals(0xFF884422, pixel(raster, 100, 80));
        assertEquals(LIGHT.selection(), pixel(raster, 100, 80 - 13));
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void theSameRequestGivesTheSameImage(Detail detail) {
        Drawing drawing = Drawings.random(200, 3000, 2);
        NetworkPainter painter = new NetworkPainter();
        PreparedDrawing prepared = PreparedDrawing.of(drawing);
        PaintRequest request = new PaintRequest(view(drawing), LIGHT, Emphasis.none(), detail);
        Raster first = new Raster(200, 160);
        Raster second = new Raster(200, 160);

        assertTrue(painter.paint(first, prepared, request, () -> false));
        assertTrue(painter.paint(second, prepared, request, () -> false));

        assertArrayEquals(first.pixels(), second.pixels());
    }

    @Test
    void theOrderOfEdgesLeavesNoTrace() {
        Drawing drawing = Drawings.random(100, 1000, 2);
        int[] from = drawing.from().clone();
        int[] to = drawing.to().clone();
        float[] width = drawing.edgeWidth().clone();
        for (int k = 0; k < 500; k++) {
            swap(from, k);
            swap(to, k);
            float other = width[999 - k];
            width[999 - k] = width[k];
            width[k] = other;
        }
        Drawing reversed =
                new Drawing(
                        drawing.x(),
                        drawing.y(),
                        drawing.radius(),
                        drawing.fill(),
                        drawing.label(),
                        from,
                        to,
                        width,
                        drawing.edgeColour());

        assertArrayEquals(
                paint(drawing, Emphasis.none(), Detail.FULL).pixels(),
                paint(reversed, Emphasis.none(), Detail.FULL).pixels());
    }

    @Test
    void allThatIsNotSelectedOrLinkedToItRecedes() {
        Drawing drawing = Drawings.random(60, 0, 9);
        BitSet selected = new BitSet();
        selected.set(0);

        Raster plain = paint(drawing, Emphasis.none(), Detail.FULL);
        Raster emphasised = paint(drawing, new Emphasis(selected), Detail.FULL);

        long before = Arrays.stream(plain.pixels()).filter(pixel -> pixel == 0xFF3366AA).count();
        long after =
                Arrays.stream(emphasised.pixels()).filter(pixel -> pixel == 0xFF3366AA).count();
        assertTrue(
                after > 0 && after < before / 5, before + " pixels of full colour became " + after);
    }

    @Test
    void anAbandonedPaintingStopsSoonAndSaysSo() {
        Drawing drawing = Drawings.random(200, 20_000, 2);
        AtomicInteger asked = new AtomicInteger();
        PaintRequest request = new PaintRequest(view(drawing), LIGHT, Emphasis.none(), Detail.FULL);

        boolean finished =
                new NetworkPainter()
                        .paint(
                                new Raster(200, 160),
                                PreparedDrawing.of(drawing),
                                request,
                                () -> asked.incrementAndGet() > 3);

        assertFalse(finished);
        assertEquals(4, asked.get());
    }

    @Test
    void everyEdgeAddsInkHoweverManyThereAre() {
        Drawing few = Drawings.random(100, 50, 3);
        Drawing many = Drawings.random(100, 50_000, 3);

        double clearFew = share(paint(few, Emphasis.none(), Detail.FULL), LIGHT.background());
        double clearMany = share(paint(many, Emphasis.none(), Detail.FULL), LIGHT.background());

        assertTrue(clearMany < clearFew);
        assertTrue(
                share(paint(many, Emphasis.none(), Detail.FULL), 0xFF557799) < 0.01,
                "not a solid block");
    }

    @Test
    void refusesAnImageOfAnotherSize() {
        PaintRequest request =
                new PaintRequest(view(Drawing.empty()), LIGHT, Emphasis.none(), Detail.FULL);

        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new NetworkPainter()
                                .paint(
                                        new Raster(3, 3),
                                        PreparedDrawing.of(Drawing.empty()),
                                        request,
                                        () -> false));
    }

    private static Raster paint(Drawing drawing, Emphasis emphasis, Detail detail) {
        Raster raster = new Raster(200, 160);
        PaintRequest request = new PaintRequest(view(drawing), LIGHT, emphasis, detail);
        assertTrue(
                new NetworkPainter()
                        .paint(raster, PreparedDrawing.of(drawing), request, () -> false));
        return raster;
    }

    private static View view(Drawing drawing) {
        return View.fitting(drawing.extent(), 200, 160, 1);
    }

    private static int pixel(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    private static double share(Raster raster, int colour) {
        long count = Arrays.stream(raster.pixels()).filter(pixel -> pixel == colour).count();
        return (double) count / raster.pixels().length;
    }

    private static void swap(int[] values, int k) {
        int other = values[values.length - 1 - k];
        values[values.length - 1 - k] = values[k];
        values[k] = other;
    }
}
