package rudra.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.table.NumberText;

final class WaterfallScaleTest {
    private static final TextWidth SIX_A_LETTER = text -> 6 * text.length();

    private static Waterfall waterfall(double... amounts) {
        List<Waterfall.Step> steps =
                DoubleStream.of(amounts)
                        .<Waterfall.Step>mapToObj(a -> new Waterfall.Change("step", a))
                        .toList();
        return new Waterfall("Loss", "EUR", "Begin", 0, steps, "End", NumberText::of);
    }

    private static double lengthOfFirstChange(Waterfall chart) {
        return chart.draw(500, 300, SIX_A_LETTER).marks().stream()
                .filter(Bar.class::isInstance)
                .map(Bar.class::cast)
                .skip(1)
                .findFirst()
                .orElseThrow()
                .width();
    }

    @Test
    void onOneScaleTheSameAmountHasTheSameLengthInBoth() {
        Waterfall small = waterfall(100, 20);
        Waterfall large = waterfall(100, 900, -300);
        double inLarge = lengthOfFirstChange(large.onOneScaleWith(small));
        assertEquals(inLarge, lengthOfFirstChange(small.onOneScaleWith(large)), 1e-9);
        assertEquals(inLarge, lengthOfFirstChange(large), 1e-9);
    }
}
