package rudra.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.contagion.analysis.EngineId;

class InkTest {
    private static final Path CSS = Path.of("resources/css/workbench.css");
    private static final int ENGINES = EngineId.values().length;

    @Test
    void everyEngineHasAColourOfItsOwn() {
        assertEquals(ENGINES, IntStream.range(0, ENGINES).mapToObj(Ink::series).distinct().count());
        assertTrue(Ink.series(0).name().endsWith("_1"));
    }

    @Test
    void onPaperNoTwoSeriesLookAlike() {
        assertDistinct(IntStream.range(0, ENGINES).mapToObj(i -> Ink.series(i).onPaper()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void noTwoSeriesLookAlikeInATheme(String theme) throws IOException {
        String css = Files.readString(CSS);
        String block = css.substring(css.indexOf(".root." + theme));
        List<String> colours =
                IntStream.rangeClosed(1, ENGINES).mapToObj(i -> series(block, i)).toList();
        assertDistinct(colours);
    }

    private static String series(String block, int number) {
        return Pattern.compile("-rudra-series-" + number + ": (#[0-9a-f]{6});")
                .matcher(block)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static void assertDistinct(List<String> colours) {
        for (int i = 0; i < colours.size(); i++) {
            for (int k = 0; k < i; k++) {
                String one = colours.get(i);
                String other = colours.get(k);
                assertTrue(apart(one, other) > 0.09, () -> one + " and " + other);
            }
        }
    }

    /** The distance in Oklab (Ottosson, 2020); about 0.02 can just be told apart side by side. */
    private static double apart(String one, String other) {
        double[] a = oklab(one);
        double[] b = oklab(other);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private static double[] oklab(String colour) {
        double[] rgb =
                Stream.of(1, 3, 5)
                        .mapToDouble(at ->
                                light(Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0))
                        .toArray();
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double light(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
