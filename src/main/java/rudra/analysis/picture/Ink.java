package rudra.analysis.picture;

import java.util.List;
import java.util.stream.Stream;

/** What a colour is for; a theme says which it is. */
public enum Ink {
    /** What everything stands on. */
    GROUND("#ffffff"),
    /** Words that matter. */
    TEXT("#1b2530"),
    /** Words beside them, such as ticks. */
    MUTED("#5b6875"),
    /** Lines that guide the eye. */
    GRID("#dfe4e9"),
    /** The first series of data. */
    SERIES_1("#1f6ea6"),
    /** The second series. */
    SERIES_2("#c9622b"),
    /** The third series. */
    SERIES_3("#3d8b5f"),
    /** The fourth series. */
    SERIES_4("#8457a8"),
    /** The fifth series. */
    SERIES_5("#a8862c"),
    /** The sixth series. */
    SERIES_6("#b8476b"),
    /** The seventh series. */
    SERIES_7("#4b8efe"),
    /** The eighth series. */
    SERIES_8("#760a03"),
    /** The ninth series. */
    SERIES_9("#d852d0"),
    /** The tenth series. */
    SERIES_10("#81520a"),
    /** The eleventh series. */
    SERIES_11("#7e0f7a"),
    /** The twelfth series. */
    SERIES_12("#1b490f"),
    /** The thirteenth series. */
    SERIES_13("#5f9db0"),
    /** The fourteenth series. */
    SERIES_14("#fc4257"),
    /** What was there to begin with, where the colours of series mean something else. */
    PALE("#b4bec9"),
    /** What came of it. */
    DEEP("#3f4b58");

    private final String onPaper;

    Ink(String onPaper) {
        this.onPaper = onPaper;
    }

    /** The colour on white paper, as SVG writes it: for pictures that no theme paints. */
    public String onPaper() {
        return onPaper;
    }

    private static final List<Ink> SERIES =
            Stream.of(values()).filter(ink -> ink.name().startsWith("SERIES_")).toList();

    /** The colour of a series, counted from 0; after the fourteenth they begin again. */
    public static Ink series(int index) {
        return SERIES.get(Math.floorMod(index, SERIES.size()));
    }
}
