package rudra.dataset.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.dataset.DateColumn;
import rudra.dataset.profile.ProfileResult.DateBin;

final class DateSpreadTest {
    private static final int ROWS = 5_000;

    private static long second(String time) {
        LocalDateTime at =
                time.contains("T")
                        ? LocalDateTime.parse(time)
                        : LocalDate.parse(time).atStartOfDay();
        return at.toEpochSecond(ZoneOffset.UTC);
    }

    private static List<DateBin> bins(long... seconds) {
        return DateSpread.of(DateColumn.of("opened", seconds)).bins();
    }

    private static long[] between(String first, String last) {
        SplittableRandom random = new SplittableRandom(7);
        long begin = second(first);
        long end = second(last);
        return LongStream.concat(LongStream.of(begin, end), random.longs(ROWS - 2, begin, end + 1))
                .toArray();
    }

    /** The same counts by the formats of the standard library. */
    private static Map<String, Integer> slowly(long[] seconds, LongFunction<String> period) {
        return LongStream.of(seconds)
                .boxed()
                .collect(
                        Collectors.toMap(
                                at -> period.apply(at), _ -> 1, Integer::sum, TreeMap::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01T09:00, 2021-03-02T08:00, yyyy-MM-dd HH:00",
        "2020-12-20, 2021-01-12, yyyy-MM-dd",
        "2020-11-03, 2021-04-30, YYYY-'W'ww",
        "2019-02-27, 2021-03-02, yyyy-MM",
        "2016-05-05, 2021-03-02, yyyy-'Q'q",
        "1898-05-05, 1925-01-01, yyyy"
    })
    void theCalendarPartsDatesAsTheStandardLibraryNamesThem(
            String first, String last, String pattern) {
        long[] dates = between(first, last);
        Map<String, Integer> counted = new TreeMap<>();
        for (DateBin bin : bins(dates)) {
            if (bin.rows() > 0) {
                counted.merge(bin.period(), bin.rows(), Integer::sum);
            }
        }
        // The weeks of the root locale are those of ISO 8601.
        assertEquals(
                slowly(
                        dates,
                        at ->
                                LocalDateTime.ofEpochSecond(at, 0, ZoneOffset.UTC)
                                        .format(
                                                DateTimeFormatter.ofPattern(
                                                        pattern, java.util.Locale.GERMANY))),
                counted);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01T09:00, 2021-03-01T09:20",
        "2021-03-01T09:00, 2021-03-01T12:20",
        "2020-12-20, 2021-04-12",
        "1850-01-01, 2021-03-02",
        "0001-01-01, 9999-12-31"
    })
    void binsFollowOneAnotherAndHoldWhatLiesInThem(String first, String last) {
        long[] dates = between(first, last);
        List<DateBin> bins = bins(dates);
        assertTrue(bins.size() <= 30, bins::toString);
        assertEquals(ROWS, bins.stream().mapToInt(DateBin::rows).sum());
        for (int k = 0; k < bins.size(); k++) {
            DateBin bin = bins.get(k);
            assertTrue(k == 0 || bins.get(k - 1).to().equals(bin.from()));
            assertEquals(
                    LongStream.of(dates)
                            .filter(at -> at >= second(bin.from()) && at < second(bin.to()))
                            .count(),
                    bin.rows());
        }
    }

    @Test
    void aDateFarFromAllOthersDoesNotPressThemTogether() {
        long[] dates = between("2021-01-01", "2021-12-31");
        dates[5] = second("1900-01-01");
        dates[6] = second("9999-12-31");
        List<DateBin> bins = bins(dates);
        assertEquals(
                new DateBin("opened", "before 2021-01", "1900-01-01", "2021-01-01", 1),
                bins.getFirst());
        assertEquals(
                new DateBin("opened", "after 2021-12", "2022-01-01", "9999-12-31", 1),
                bins.getLast());
        assertEquals(14, bins.size());
    }

    @Test
    void missingDatesAreLeftOutAndOneDateIsOneBin() {
        assertEquals(
                List.of(new DateBin("opened", "2021-03-01", "2021-03-01", "2021-03-02", 2)),
                bins(second("2021-03-01"), DateColumn.MISSING, second("2021-03-01")));
        assertEquals(List.of(), bins(DateColumn.MISSING));
    }

    @Test
    void weeksBeginOnMondaysBeforeTheEpochToo() {
        CalendarStep weeks = new CalendarStep(ChronoUnit.DAYS, 7);
        for (String day : List.of("1969-12-28", "1969-12-29", "1900-01-01", "2024-12-30")) {
            LocalDate begin = LocalDate.ofEpochDay(weeks.begin(weeks.place(second(day))) / 86_400);
            assertEquals(java.time.DayOfWeek.MONDAY, begin.getDayOfWeek());
            long after = ChronoUnit.DAYS.between(begin, LocalDate.parse(day));
            assertTrue(after >= 0 && after < 7, day);
        }
    }
}
