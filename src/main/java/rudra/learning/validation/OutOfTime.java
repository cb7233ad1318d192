package rudra.learning.validation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.NamesOf;
import rudra.analysis.Problem;
import rudra.analysis.Seed;

/**
 * Rows from a date on judge what was trained on all rows before.
 *
 * @param time the column that says when a row was observed: dates or numbers
 * @param from the date from which on rows judge, such as 2008-01-01; a number where the column
 *     holds numbers
 */
public record OutOfTime(@NamesOf("column") String time, String from) implements Validation {

    /** Both have to be said. */
    public static OutOfTime defaults() {
        return new OutOfTime("", "");
    }

    @Override
    public Partition part(Observations rows, Seed seed) {
        Times times = Times.of(rows, time);
        double first = first(times);
        int place = 0;
        while (place < times.size() && times.at(place) < first) {
            place++;
        }
        if (place == 0 || place == times.size()) {
            throw wrong(
                    "No row %s %s: “%s” goes from %s to %s."
                            .formatted(
                                    place == 0 ? "trains, for none is before" : "judges from",
                                    from,
                                    time,
                                    text(times, 0),
                                    text(times, times.size() - 1)));
        }
        return Partition.of(
                List.of(new Fold(times.rows(0, place), times.rows(place, times.size()))));
    }

    private double first(Times times) {
        try {
            return times.isDate()
                    ? LocalDate.parse(from.strip()).toEpochDay()
                    : Double.parseDouble(from.strip());
        } catch (DateTimeParseException | NumberFormatException _) {
            throw wrong(
                    "“%s” is no %s from which on rows judge. “%s” goes from %s to %s."
                            .formatted(
                                    from,
                                    times.isDate() ? "date such as 2008-01-31" : "number",
                                    time,
                                    text(times, 0),
                                    text(times, times.size() - 1)));
        }
    }

    private static String text(Times times, int place) {
        double value = times.at(place);
        return times.isDate()
                ? LocalDate.ofEpochDay((long) Math.floor(value)).toString()
                : Double.toString(value);
    }

    private static AnalysisException wrong(String message) {
        return AnalysisException.usage(Problem.of("learning.time-wrong", message).inField("from"));
    }

    @Override
    public Spread spread() {
        return Spread.ONE;
    }

    @Override
    public String words() {
        return "out of time: rows from %s on by “%s” judge, earlier ones train"
                .formatted(from, time);
    }
}
