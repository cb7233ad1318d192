package rudra.learning.validation;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.Unit;

/**
 * Windows of time, one after the other: each is judged by what was trained on rows before it. Rows
 * of one time are never parted.
 *
 * @param time the column that says when a row was observed: dates or numbers
 * @param windows how many windows judge
 * @param firstShare the share of the rows that are before the first window
 * @param training which of the earlier rows train
 * @param purge how much of the training rows' end is left out, because their outcome was not known
 *     when the window began
 * @param embargo how much of the window's beginning is left out, because it is still like the end
 *     of the training
 * @param gapIn what purge and embargo are counted in
 */
public record WalkForward(
        @NamesOf("column") String time,
        @AtLeast(2) @AtMost(100) int windows,
        @Unit("share") @AtLeast(0.05) @AtMost(0.95) double firstShare,
        TrainingRows training,
        @AtLeast(0) double purge,
        @AtLeast(0) double embargo,
        GapUnit gapIn)
        implements Validation {

    /** Which of the earlier rows train. */
    public enum TrainingRows {
        /** All of them. */
        EXPANDING,
        /** The latest, as many as there are before the first window. */
        ROLLING
    }

    /** What purge and embargo are counted in. */
    public enum GapUnit {
        /** Rows. */
        ROWS,
        /** Days; units of the column where it holds numbers. */
        DAYS
    }

    /** Five windows after half of the rows; the column has to be named. */
    public static WalkForward defaults() {
        return new WalkForward("", 5, 0.5, TrainingRows.EXPANDING, 0, 0, GapUnit.ROWS);
    }

    @Override
    public Partition part(Observations rows, Seed seed) {
        Times times = Times.of(rows, time);
        int first = (int) Math.round(firstShare * times.size());
        List<Fold> folds = new ArrayList<>();
        for (int window = 0; window < windows; window++) {
            int from = cut(times, first, window);
            int to = cut(times, first, window + 1);
            int earliest = training == TrainingRows.ROLLING ? Math.max(0, from - first) : 0;
            Fold fold =
                    new Fold(
                            times.rows(earliest, purged(times, from)),
                            times.rows(embargoed(times, from), to));
            require(fold, window);
            folds.add(fold);
        }
        return Partition.of(folds);
    }

    /** The place at which a window begins. */
    private int cut(Times times, int first, int window) {
        int place = first + (int) ((long) window * (times.size() - first) / windows);
        return place >= times.size() ? times.size() : times.beginning(place);
    }

    /** The place at which the training before a window ends. */
    private int purged(Times times, int from) {
        if (gapIn == GapUnit.ROWS || from >= times.size()) {
            return (int) Math.max(0, from - Math.ceil(purge));
        }
        int to = from;
        while (to > 0 && times.at(to - 1) >= times.at(from) - purge) {
            to--;
        }
        return to;
    }

    /** The place at which a window begins to judge. */
    private int embargoed(Times times, int from) {
        if (gapIn == GapUnit.ROWS || from >= times.size()) {
            return (int) Math.min(times.size(), from + Math.ceil(embargo));
        }
        int place = from;
        while (place < times.size() && times.at(place) < times.at(from) + embargo) {
            place++;
        }
        return place;
    }

    private void require(Fold fold, int window) {
        if (fold.training().length == 0 || fold.test().length == 0) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.window-empty",
                                    "Window %d of %d by “%s” has no rows that %s. Ask for fewer windows, or a shorter purge or embargo."
                                            .formatted(
                                                    window + 1,
                                                    windows,
                                                    time,
                                                    fold.test().length == 0 ? "judge" : "train"))
                            .inField(time));
        }
    }

    @Override
    public Spread spread() {
        return Spread.WINDOWS;
    }

    @Override
    public String words() {
        return "walk forward by “%s”: %d windows after %s of the rows, %s training rows, purge %s and embargo %s %s"
                .formatted(
                        time,
                        windows,
                        firstShare,
                        training == TrainingRows.ROLLING ? "the latest" : "all earlier",
                        purge,
                        embargo,
                        gapIn == GapUnit.ROWS ? "rows" : "days");
    }
}
