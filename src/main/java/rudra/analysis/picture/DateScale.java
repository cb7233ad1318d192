package rudra.analysis.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days along an axis.
 *
 * @param span days since 1 January 1970
 */
record DateScale(Span span) implements Scale {

    /** A distance between two ticks. */
    private record Step(ChronoUnit unit, int count, double days) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(ChronoUnit.DAYS, 1, 1),
                    new Step(ChronoUnit.DAYS, 2, 2),
                    new Step(ChronoUnit.DAYS, 7, 7),
                    new Step(ChronoUnit.DAYS, 14, 14),
                    new Step(ChronoUnit.MONTHS, 1, 30.5),
                    new Step(ChronoUnit.MONTHS, 3, 91.3),
                    new Step(ChronoUnit.MONTHS, 6, 182.6),
                    new Step(ChronoUnit.YEARS, 1, 365.25),
                    new Step(ChronoUnit.YEARS, 2, 730.5),
                    new Step(ChronoUnit.YEARS, 5, 1826.25),
                    new Step(ChronoUnit.YEARS, 10, 3652.5),
                    new Step(ChronoUnit.YEARS, 50, 18262.5),
                    new Step(ChronoUnit.YEARS, 100, 36525));

    @Override
    public double share(double value) {
        return (value - span.low()) / (span.high() - span.low());
    }

    @Override
    public double value(double share) {
        return span.low() + share * (span.high() - span.low());
    }

    /** A day as ISO-8601. */
    static String text(double day) {
        return LocalDate.ofEpochDay(Math.round(day)).toString();
    }

    @Override
    public List<Tick> ticks(int most) {
        double rough = (span.high() - span.low()) / Math.max(1, most);
        Step step =
                STEPS.stream().filter(s -> s.days() >= rough).findFirst().orElse(STEPS.getLast());
        List<Tick> ticks = new ArrayList<>();
        LocalDate date = first(step);
        while (date.toEpochDay() <= span.high()) {
            if (date.toEpochDay() >= span.low()) {
                ticks.add(new Tick(date.toEpochDay(), text(date, step)));
            }
            date = date.plus(step.count(), step.unit());
        }
        return ticks;
    }

    /** A round date at or before the low end. */
    private LocalDate first(Step step) {
        LocalDate low = LocalDate.ofEpochDay((long) Math.floor(span.low()));
        return switch (step.unit()) {
            case YEARS ->
                    LocalDate.of(Math.floorDiv(low.getYear(), step.count()) * step.count(), 1, 1);
            case MONTHS ->
                    LocalDate.of(
                            low.getYear(),
                            (low.getMonthValue() - 1) / step.count() * step.count() + 1,
                            1);
            default ->
                    LocalDate.ofEpochDay(
                            Math.floorDiv(low.toEpochDay(), step.count()) * step.count());
        };
    }

    private static String text(LocalDate date, Step step) {
        return switch (step.unit()) {
            case YEARS -> Integer.toString(date.getYear());
            case MONTHS -> date.toString().substring(0, 7);
            default -> date.toString();
        };
    }
}
