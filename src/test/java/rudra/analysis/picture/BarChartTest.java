package rudra.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.picture.Mark.Rule;

class BarChartTest {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 240;

    @Test
    void barsAreAsLongAsTheirValues() {
        List<Bar> bars = bars(chart(Direction.RIGHT, Arrangement.GROUPED));
        assertEquals(bars.getFirst().width() * 3, bars.get(2).width(), 1e-9);
        List<Bar> up = bars(chart(Direction.UP, Arrangement.GROUPED));
        assertEquals(up.getFirst().height() * 3, up.get(2).height(), 1e-9);
    }

    @Test
    void stackedBarsBeginWhereTheOneBeforeEnds() {
        List<Bar> bars = bars(chart(Direction.RIGHT, Arrangement.STACKED));
        assertEquals(bars.get(0).x() + bars.get(0).width(), bars.get(1).x(), 1e-9);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void everyMarkIsInsideThePicture(Direction direction) {
        for (Mark mark :
                chart(direction, Arrangement.STACKED)
                        .draw(WIDTH, HEIGHT, TextWidth.guessed())
                        .marks()) {
            if (mark instanceof Bar bar) {
                assertTrue(bar.x() >= 0 && bar.x() + bar.width() <= WIDTH, bar::toString);
                assertTrue(bar.y() >= 0 && bar.y() + bar.height() <= HEIGHT, bar::toString);
            }
        }
    }

    @Test
    void aValueThatIsMissingHasNoBarAndAZeroNeither() {
        BarChart chart =
                of(List.of("a", "b"), new Series("x", Ink.SERIES_1, new double[] {Double.NaN, 0}));
        assertTrue(bars(chart).isEmpty());
        assertTrue(chart.isEmpty());
    }

    @Test
    void aBarSaysWhatItStandsFor() {
        BarChart chart = of(List.of("a"), new Series("x", Ink.SERIES_1, new double[] {3}));
        assertEquals("a · x: 3.0", bars(chart).getFirst().meaning());
    }

    @Test
    void aBarShowsWhatItsValueLiesWithin() {
        Band band = new Band(new double[] {2, Double.NaN}, new double[] {5, Double.NaN});
        Series series = new Series("x", Ink.SERIES_1, new double[] {3, 1}, Optional.of(band));
        BarChart chart = of(List.of("a", "b"), series);
        assertEquals("a · x: 3.0 (2.0 – 5.0)", bars(chart).getFirst().meaning());
        assertEquals("b · x: 1.0", bars(chart).get(1).meaning());
        assertEquals(List.of("a", "3", "2", "5"), chart.rows().toList().get(1));
        Bar first = bars(chart).getFirst();
        double middle = first.y() + first.height() / 2;
        List<Rule> whiskers =
                chart.draw(WIDTH, HEIGHT, TextWidth.guessed()).marks().stream()
                        .filter(mark -> mark instanceof Rule rule && rule.ink() == Ink.TEXT)
                        .map(Rule.class::cast)
                        .filter(rule -> rule.y1() == middle && rule.y2() == middle)
                        .toList();
        assertEquals(1, whiskers.size());
        double unit = first.width() / 3;
        assertEquals(first.x() + 2 * unit, whiskers.get(0).x1(), 1e-9);
        assertEquals(first.x() + 5 * unit, whiskers.get(0).x2(), 1e-9);
        assertTrue(whiskers.get(0).x2() <= WIDTH);
    }

    @Test
    void aSeriesMustHaveOneValueACategory() {
        assertThrows(
                IllegalArgumentException.class,
                () -> of(List.of("a", "b"), new Series("x", Ink.SERIES_1, new double[] {3})));
    }

    @Test
    void theSvgIsWellFormedWhateverTheNames() throws Exception {
        BarChart chart =
                of(
                        List.of("<A & B>\u0001\uFFFE"),
                        new Series("\"x\"", Ink.SERIES_1, new double[] {3}));
        String svg =
                SvgPicture.of(
                        "Title", chart.draw(WIDTH, HEIGHT, TextWidth.guessed()), ink -> "#123456");
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertFalse(svg.contains("NaN"));
    }

    private static List<Bar> bars(BarChart chart) {
        boolean legend = chart.series().size() > 1;
        return chart.draw(WIDTH, HEIGHT, TextWidth.guessed()).marks().stream()
                .filter(mark -> mark instanceof Bar)
                .map(Bar.class::cast)
                .skip(legend ? chart.series().size() : 0)
                .toList();
    }

    private static BarChart chart(Direction direction, Arrangement arrangement) {
        return new BarChart(
                "Losses",
                "Loss",
                List.of("first", "second"),
                List.of(
                        new Series("own", Ink.SERIES_1, new double[] {1, 3}),
                        new Series("system", Ink.SERIES_2, new double[] {2, 6})),
                direction,
                arrangement,
                false,
                Double::toString);
    }

    private static BarChart of(List<String> categories, Series series) {
        return new BarChart(
                "Losses",
                "Loss",
                categories,
                List.of(series),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                Double::toString);
    }
}
