package rudra.ui.chart.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.ui.chart.plot.Plot.Groups;

/** Plots as pictures in the colours of a theme. */
class SmilePlotsTest {
    private static final int GROUND = 0x14191F;
    private static final int BLUE = 0x5AA9DC;
    private static final int ORANGE = 0xE58A52;
    private static final Paper PAPER = new Paper(GROUND, 0xE3E8EE, List.of(BLUE, ORANGE));
    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;

    static Stream<Plot> plots() {
        double[][] columns = columns(3);
        List<String> names = List.of("amount", "income", "a name that is long");
        return Stream.of(
                new Plot.Boxes(names, columns, "EUR"),
                new Plot.Quantiles(columns[0], "x", "y"),
                new Plot.Matrix(names, columns, halves()),
                new Plot.Correlations(
                        names, new double[][] {{1, -0.4, 0.2}, {-0.4, 1, 0}, {0.2, 0, 1}}),
                new Plot.Tree(
                        names, new int[][] {{0, 1}, {2, 3}}, new double[] {0.2, 0.7}, "distance"),
                new Plot.Points(columns[0], columns[1], List.of("x", "y"), halves()));
    }

    private static double[][] columns(int count) {
        SplittableRandom random = new SplittableRandom(5);
        return Stream.generate(() -> random.doubles(200, -3, 3).toArray())
                .limit(count)
                .toArray(double[][]::new);
    }

    private static Groups halves() {
        int[] ofPoint = new int[200];
        Arrays.fill(ofPoint, 100, 200, 1);
        return new Groups(List.of("repaid", "defaulted"), ofPoint);
    }

    private static PlotImage draw(Plot plot, double scale) {
        return SmilePlots.draw(plot, WIDTH, HEIGHT, scale, PAPER);
    }

    private static long pixels(PlotImage image, int rgb) {
        return Arrays.stream(image.argb()).filter(p -> near(p, rgb)).count();
    }

    private static boolean near(int pixel, int rgb) {
        return Stream.of(0, 8, 16)
                .allMatch(shift -> Math.abs((pixel >> shift & 255) - (rgb >> shift & 255)) <= 12);
    }

    @ParameterizedTest
    @MethodSource("plots")
    void everyPlotStandsOnTheGroundOfTheThemeWithoutAScreen(Plot plot) {
        PlotImage image = draw(plot, 1);
        assertTrue(GraphicsEnvironment.isHeadless());
        assertEquals(WIDTH * HEIGHT, image.argb().length);
        assertEquals(0xFF000000 | GROUND, image.argb()[0]);
        assertTrue(pixels(image, GROUND) < WIDTH * HEIGHT - 500, "something is drawn");
        assertEquals(0, pixels(image, 0xFFFFFF), "nothing stays white");
    }

    @ParameterizedTest
    @MethodSource("plots")
    void aFinerPlotHasAsManyPixelsMoreAndShowsTheSame(Plot plot) {
        PlotImage fine = draw(plot, 2);
        assertEquals(4 * WIDTH * HEIGHT, fine.argb().length);
        double share = 1 - (double) pixels(fine, GROUND) / fine.argb().length;
        double coarse = 1 - (double) pixels(draw(plot, 1), GROUND) / (WIDTH * HEIGHT);
        assertEquals(coarse, share, 0.5 * coarse);
    }

    @Test
    void groupsHaveTheColoursOfTheTheme() {
        PlotImage image = draw(plots().toList().getLast(), 1);
        assertTrue(pixels(image, BLUE) > 200, pixels(image, BLUE) + " blue");
        assertTrue(pixels(image, ORANGE) > 200, pixels(image, ORANGE) + " orange");
    }

    @ParameterizedTest
    @MethodSource("plots")
    void whatIsPlottedIsNotChanged(Plot plot) {
        double[][] columns = columns(3);
        Plot boxes = new Plot.Boxes(List.of("a", "b", "c"), columns, "");
        draw(boxes, 1);
        draw(new Plot.Quantiles(columns[0], "", ""), 1);
        draw(plot, 1);
        assertArrayEquals(columns(3), columns);
    }
}
