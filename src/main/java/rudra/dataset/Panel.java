package rudra.dataset;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Dated values of several series. The panel need not be balanced: a series may begin after the
 * first date, end before the last and have gaps in between. Immutable. Memory: series × dates.
 */
public final class Panel {
    private final List<LocalDate> dates;
    private final List<String> names;
    private final double[][] values;

    /**
     * Copies the values.
     *
     * @param dates the dates, ascending and distinct
     * @param names the names of the series, distinct
     * @param values {@code [series][date]}; not-a-number where there is none
     * @throws IllegalArgumentException if the lengths do not fit, dates do not ascend or names
     *     occur twice
     */
    public Panel(List<LocalDate> dates, List<String> names, double[][] values) {
        this.dates = List.copyOf(dates);
        this.names = List.copyOf(names);
        this.values =
                IntStream.range(0, values.length)
                        .mapToObj(s -> values[s].clone())
                        .toArray(double[][]::new);
        boolean fits =
                values.length == names.size()
                        && IntStream.range(0, values.length)
                                .allMatch(s -> values[s].length == dates.size());
        boolean ascends =
                IntStream.range(1, dates.size())
                        .allMatch(d -> dates.get(d - 1).isBefore(dates.get(d)));
        if (!fits || !ascends || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    "One row a name, one value a date, dates ascending, names distinct.");
        }
    }

    /** The dates, ascending. */
    public List<LocalDate> dates() {
        return dates;
    }

    /** The names of the series. */
    public List<String> names() {
        return names;
    }

    /** The place of a series; empty if there is none of that name. */
    public OptionalInt place(String name) {
        int place = names.indexOf(name);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The value of a series on a date; not-a-number where there is none. */
    public double value(int series, int date) {
        return values[series][date];
    }

    /** The place of the first date on which the series has a value; empty if it has none. */
    public OptionalInt first(int series) {
        return IntStream.range(0, dates.size())
                .filter(date -> !Double.isNaN(values[series][date]))
                .findFirst();
    }

    /** The place of the last date on which the series has a value; empty if it has none. */
    public OptionalInt last(int series) {
        return IntStream.iterate(dates.size() - 1, date -> date >= 0, date -> date - 1)
                .filter(date -> !Double.isNaN(values[series][date]))
                .findFirst();
    }
}
