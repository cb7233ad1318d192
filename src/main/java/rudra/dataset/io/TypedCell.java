package rudra.dataset.io;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;

/** A cell that knows what it is. */
sealed interface TypedCell {
    /** Whole numbers of this size and more are not all doubles. */
    double LARGEST_EXACT = 1L << 53;

    /** The cell as it is written among words. */
    String text();

    /**
     * A number.
     *
     * @param value the nearest double
     */
    record NumberCell(double value) implements TypedCell {
        @Override
        public String text() {
            return NumberColumn.of("", value).text(0);
        }
    }

    /**
     * A date, perhaps with a time of day.
     *
     * @param second since 1970-01-01T00:00 UTC
     */
    record DateCell(long second) implements TypedCell {
        static DateCell of(LocalDateTime time) {
            return new DateCell(time.toEpochSecond(ZoneOffset.UTC));
        }

        @Override
        public String text() {
            return DateColumn.of("", second).text(0);
        }
    }

    /**
     * Words.
     *
     * @param text what is written
     */
    record WordCell(String text) implements TypedCell {}

    /** A number; a whole one that no double holds is words, so that identifiers stay apart. */
    static TypedCell number(BigDecimal value) {
        double nearest = value.doubleValue();
        boolean isLost =
                Double.isFinite(nearest)
                        && Math.abs(nearest) >= LARGEST_EXACT
                        && value.stripTrailingZeros().scale() <= 0
                        && value.precision() <= 40
                        && value.compareTo(new BigDecimal(nearest)) != 0;
        return isLost ? new WordCell(value.toPlainString()) : new NumberCell(nearest);
    }
}
