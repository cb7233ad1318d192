package rudra.contagion.market;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * The dates that count.
 *
 * @param from the place of the first
 * @param to the place behind the last
 */
record Period(int from, int to) {

    /**
     * The period that the parameters name.
     *
     * @throws AnalysisException of sort {@code USAGE} if a day is none, or fewer than two dates of
     *     the prices are left
     */
    static Period of(List<LocalDate> dates, Optional<String> first, Optional<String> last) {
        Optional<LocalDate> begin = first.map(text -> day(text, "from"));
        Optional<LocalDate> end = last.map(text -> day(text, "to"));
        int from = 0;
        int to = dates.size();
        while (begin.isPresent() && from < to && dates.get(from).isBefore(begin.get())) {
            from++;
        }
        while (end.isPresent() && to > from && dates.get(to - 1).isAfter(end.get())) {
            to--;
        }
        if (to - from < 2) {
            throw wrong(
                    first.isPresent() ? "from" : "to",
                    "The prices have fewer than two dates in this period; they go from %s to %s."
                            .formatted(dates.getFirst(), dates.getLast()));
        }
        return new Period(from, to);
    }

    private static LocalDate day(String text, String field) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            AnalysisException wrong =
                    wrong(field, "“%s” is not a day such as 2008-09-15.".formatted(text));
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static AnalysisException wrong(String field, String message) {
        return AnalysisException.usage(Problem.of("market.period", message).inField(field));
    }
}
