package rudra.analysis.picture;

import java.util.List;

/** What a colour is for; a theme says which it is. */
public enum Ink {
    /** What everything stands on. */
    GROUND,
    /** Words that matter. */
    TEXT,
    /** Words beside them, such as ticks. */
    MUTED,
    /** Lines that guide the eye. */
    GRID,
    /** The first series of data. */
    SERIES_1,
    /** The second series. */
    SERIES_2,
    /** The third series. */
    SERIES_3,
    /** The fourth series. */
    SERIES_4,
    /** The fifth series. */
    SERIES_5,
    /** The sixth series. */
    SERIES_6;

    private static final List<Ink> SERIES =
            List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6);

    /** The colour of a series, counted from 0; after the sixth they begin again. */
    public static Ink series(int index) {
        return SERIES.get(Math.floorMod(index, SERIES.size()));
    }
}
