package rudra.network.io;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders periods as files write them: ISO dates, quarters, 201512, 31.12.2015, Q4 2015. */
final class PeriodOrder {
    /** The oldest first; texts that say no time in their own order. */
    static final Comparator<String> OLDEST_FIRST =
            Comparator.comparing(PeriodOrder::key).thenComparing(Comparator.naturalOrder());

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern QUARTER_FIRST = Pattern.compile("[Qq]([1-4])[ -/]*(\\d{4})");

    private PeriodOrder() {}

    private static String key(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return "%s-%2s-%2s"
                    .formatted(day.group(3), day.group(2), day.group(1))
                    .replace(' ', '0');
        }
        Matcher quarter = QUARTER_FIRST.matcher(text);
        return quarter.matches() ? quarter.group(2) + "-Q" + quarter.group(1) : text;
    }
}
