package rudra.dataset.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import rudra.dataset.DateColumn;
import rudra.dataset.profile.ProfileResult.DateBin;

/**
 * How the dates of a column lie.
 *
 * @param column the column
 * @param sorted its dates, ascending, in seconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent")
record DateSpread(String column, long[] sorted) {
    private static final int MOST_BINS = 30;
    private static final int FAR = 3;

    /** Sorts the dates of a column. O(n log n). */
    static DateSpread of(DateColumn column) {
        long[] known =
                IntStream.range(0, column.size())
                        .filter(row -> !column.isMissing(row))
                        .mapToLong(column::second)
                        .sorted()
                        .toArray();
        return new DateSpread(column.name(), known);
    }

    /**
     * The counts of a histogram by the calendar: the finest of minutes, hours, days, weeks, months,
     * quarters and years that makes at most thirty bins of what is within three interquartile
     * ranges of the quartiles, and a bin for what lies beyond on either side, so that the odd
     * 1900-01-01 does not press all others into one. None of no dates.
     */
    List<DateBin> bins() {
        if (sorted.length == 0) {
            return List.of();
        }
        long low = sorted[(sorted.length - 1) / 4];
        long high = sorted[(int) (3L * (sorted.length - 1) / 4)];
        long reach = FAR * (high - low);
        long[] usual =
                reach == 0
                        ? sorted
                        : LongStream.of(sorted)
                                .filter(at -> at >= low - reach && at <= high + reach)
                                .toArray();
        boolean days = LongStream.of(sorted).allMatch(CalendarStep::isDay);
        CalendarStep step =
                CalendarStep.between(usual[0], usual[usual.length - 1], days, MOST_BINS);
        return bins(step, step.place(usual[0]), step.place(usual[usual.length - 1]));
    }

    private List<DateBin> bins(CalendarStep step, long first, long last) {
        int[] counts = new int[Math.toIntExact(last - first) + 3];
        for (long at : sorted) {
            counts[(int) (Math.clamp(step.place(at), first - 1, last + 1) - first) + 1]++;
        }
        List<DateBin> bins = new ArrayList<>();
        long begin = step.begin(first);
        long end = step.begin(last + 1);
        if (counts[0] > 0) {
            String name = "before " + step.name(first);
            bins.add(new DateBin(column, name, text(sorted[0]), text(begin), counts[0]));
        }
        for (long place = first; place <= last; place++) {
            bins.add(
                    new DateBin(
                            column,
                            step.name(place),
                            text(step.begin(place)),
                            text(step.begin(place + 1)),
                            counts[(int) (place - first) + 1]));
        }
        if (counts[counts.length - 1] > 0) {
            String name = "after " + step.name(last);
            String latest = text(sorted[sorted.length - 1]);
            bins.add(new DateBin(column, name, text(end), latest, counts[counts.length - 1]));
        }
        return bins;
    }

    private static String text(long second) {
        return DateColumn.of("", second).text(0);
    }
}
