package rudra.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.picture.Mark.Words;

/** What holds for every chart at every size. */
class ChartsTest {
    private static final TextWidth GUESS = TextWidth.guessed();
    private static final double LINE = 10;

    private record Drawn(Chart chart, Picture picture) {}

    static Stream<Drawn> drawn() {
        return ExampleCharts.all()
                .flatMap(chart ->
                        Stream.of(
                                new Drawn(chart, chart.draw(260, 170, GUESS)),
                                new Drawn(chart, chart.draw(420, 240, GUESS)),
                                new Drawn(chart, chart.draw(1500, 900, GUESS))));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void nothingLeavesThePicture(Drawn drawn) {
        Picture picture = drawn.picture();
        for (Mark mark : picture.marks()) {
            assertTrue(
                    xs(mark).allMatch(x -> x > -0.5 && x < picture.width() + 0.5), mark::toString);
            assertTrue(
                    ys(mark).allMatch(y -> y > -0.5 && y < picture.height() + 0.5), mark::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void noWordsTouchOthers(Drawn drawn) {
        List<Words> words =
                drawn.picture().marks().stream()
                        .filter(Words.class::isInstance)
                        .map(Words.class::cast)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Words one = words.get(i);
                Words other = words.get(j);
                boolean apart =
                        Math.abs(one.y() - other.y()) >= LINE
                                || left(one) >= left(other) + GUESS.of(other.text())
                                || left(other) >= left(one) + GUESS.of(one.text());
                assertTrue(apart, () -> one + " touches " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theSvgIsWellFormed(Drawn drawn) throws Exception {
        String svg = SvgPicture.of(drawn.chart().title(), drawn.picture(), Ink::onPaper);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertFalse(svg.contains("NaN"));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theRowsHaveAsManyValuesAsHeadings(Drawn drawn) {
        List<List<String>> rows = drawn.chart().rows().toList();
        assertTrue(rows.size() > 1);
        rows.forEach(row -> assertEquals(rows.getFirst().size(), row.size()));
        assertFalse(drawn.chart().isEmpty());
    }

    private static double left(Words words) {
        double length = GUESS.of(words.text());
        return switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - length / 2;
            case END -> words.x() - length;
        };
    }

    private static DoubleStream xs(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> DoubleStream.of(bar.x(), bar.x() + bar.width());
            case Mark.Cell cell -> DoubleStream.of(cell.x(), cell.x() + cell.width());
            case Mark.Dot dot -> DoubleStream.of(dot.x());
            case Mark.Polyline line -> DoubleStream.of(line.x());
            case Mark.Area area -> DoubleStream.of(area.x());
            case Mark.Rule rule -> DoubleStream.of(rule.x1(), rule.x2());
            case Words words -> DoubleStream.of(left(words), left(words) + GUESS.of(words.text()));
        };
    }

    private static DoubleStream ys(Mark mark) {
        return switch (mark) {
            case Mark.Bar bar -> DoubleStream.of(bar.y(), bar.y() + bar.height());
            case Mark.Cell cell -> DoubleStream.of(cell.y(), cell.y() + cell.height());
            case Mark.Dot dot -> DoubleStream.of(dot.y());
            case Mark.Polyline line -> DoubleStream.of(line.y());
            case Mark.Area area -> DoubleStream.of(area.y());
            case Mark.Rule rule -> DoubleStream.of(rule.y1(), rule.y2());
            case Words words -> DoubleStream.of(words.y() - LINE / 2, words.y() + LINE / 2);
        };
    }
}
