package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.HeatMap.Palette;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Cell;
import rudra.analysis.picture.Mark.Words;

/** Which colour a value has on a heat map, and the legend that says so. */
final class ColourScale {
    private static final double LENGTH = 120;
    private static final int STEPS = 30;
    private static final double THICKNESS = 10;
    private static final double GAP = 6;
    private static final double FAINTEST = 0.04;

    private final boolean diverging;
    private final Span span;

    ColourScale(HeatMap map) {
        diverging = map.palette() == Palette.DIVERGING;
        Span values = Span.of(map.known());
        double reach = Math.max(Math.abs(values.low()), Math.abs(values.high()));
        // Zero is in the middle of two colours, and where one begins if it is not far off.
        span = diverging ? new Span(-reach, reach) : values.nearZero();
    }

    Tint tint(double value) {
        if (diverging) {
            Ink end = value < 0 ? Ink.SERIES_2 : Ink.SERIES_1;
            return new Tint(Ink.GROUND, end, Math.abs(value) / span.high());
        }
        double share = (value - span.low()) / (span.high() - span.low());
        return new Tint(Ink.GROUND, Ink.SERIES_1, FAINTEST + (1 - FAINTEST) * share);
    }

    /** Words that can be read on a value's colour. */
    Ink wordsOn(double value) {
        return tint(value).share() > 0.5 ? Ink.GROUND : Ink.TEXT;
    }

    List<Mark> legend(HeatMap map, double width, double middle, TextWidth textWidth) {
        String low = map.text().apply(span.low());
        String high = map.text().apply(span.high());
        double end = width;
        double begin = end - textWidth.of(high) - GAP - LENGTH;
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < STEPS; k++) {
            double value = span.low() + (k + 0.5) / STEPS * (span.high() - span.low());
            double x = begin + k * LENGTH / STEPS;
            marks.add(
                    new Cell(
                            x,
                            middle - THICKNESS / 2,
                            LENGTH / STEPS,
                            THICKNESS,
                            tint(value),
                            map.value() + ": " + map.text().apply(value),
                            ""));
        }
        marks.add(new Words(end, middle, high, Anchor.END, Ink.MUTED));
        marks.add(new Words(begin - GAP, middle, low, Anchor.END, Ink.MUTED));
        double room = begin - 4 * GAP - textWidth.of(low);
        marks.add(
                new Words(0, middle, textWidth.fitted(map.value(), room), Anchor.START, Ink.TEXT));
        return marks;
    }
}
