package rudra.analysis.picture;

import java.util.Optional;
import java.util.function.DoubleFunction;
import rudra.analysis.table.NumberText;

/**
 * What a direction of a chart means.
 *
 * @param title what its values are, with their unit
 * @param kind how values are placed along it
 * @param text how a value is written where it is pointed at
 * @param shown what is seen of it; without, all
 */
public record Axis(String title, Kind kind, DoubleFunction<String> text, Optional<Span> shown) {

    /** How values are placed along an axis. */
    public enum Kind {
        /** Equal distances for equal differences. */
        LINEAR,
        /** As linear, for counts. */
        WHOLE,
        /** Equal distances for equal ratios; what is not above 0 has no place. */
        LOG,
        /** Days since 1 January 1970, written as dates. */
        DATE
    }

    /** A linear axis. */
    public static Axis linear(String title) {
        return new Axis(title, Kind.LINEAR, NumberText::of, Optional.empty());
    }

    /** An axis of counts. */
    public static Axis whole(String title) {
        return new Axis(title, Kind.WHOLE, NumberText::of, Optional.empty());
    }

    /** A logarithmic axis. */
    public static Axis log(String title) {
        return new Axis(title, Kind.LOG, NumberText::of, Optional.empty());
    }

    /** An axis of days since 1 January 1970. */
    public static Axis date(String title) {
        return new Axis(title, Kind.DATE, DateScale::text, Optional.empty());
    }

    /** With values written in another way where they are pointed at. */
    public Axis written(DoubleFunction<String> how) {
        return new Axis(title, kind, how, shown);
    }

    /** With a part of it in view. */
    public Axis within(Span part) {
        return new Axis(title, kind, text, Optional.of(part));
    }

    /** Whether a value has a place on it, in view or not. */
    boolean places(double value) {
        return Double.isFinite(value) && (kind != Kind.LOG || value > 0);
    }

    /** Whether a value is in view. */
    boolean shows(double value) {
        return places(value) && shown.map(span -> span.holds(value)).orElse(true);
    }

    /**
     * The scale for values of a range: from one round number to another, or the part in view.
     *
     * @param most about how many ticks there will be room for
     */
    Scale scale(Span values, int most) {
        return switch (kind) {
            case LINEAR, WHOLE -> {
                Ticks round = Ticks.covering(values.nearZero(), most, kind == Kind.WHOLE);
                Span ends = new Span(round.value(round.first()), round.end());
                yield new LinearScale(shown.orElse(ends), kind == Kind.WHOLE);
            }
            case LOG ->
                    new LogScale(
                            shown.filter(s -> s.low() > 0)
                                    .orElseGet(() -> LogScale.decades(positive(values))));
            case DATE -> new DateScale(shown.orElse(values));
        };
    }

    private static Span positive(Span values) {
        return values.low() > 0
                ? values
                : values.high() > 0 ? new Span(values.high() / 10, values.high()) : new Span(1, 10);
    }
}
