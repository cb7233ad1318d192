package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;

/**
 * How a value became another: a beginning, signed changes, levels in between and the end. Levels
 * are sums of what comes before, so the chart adds up by construction.
 *
 * @param title what the chart shows
 * @param axis what the values are, with their unit
 * @param begin the name of the first level
 * @param start its value
 * @param steps what happens, in order
 * @param end the name of the last level
 * @param beside another with which it is read across: bars of both have one scale
 * @param text how a value is written
 */
public record Waterfall(
        String title,
        String axis,
        String begin,
        double start,
        List<Step> steps,
        String end,
        Optional<Waterfall> beside,
        DoubleFunction<String> text)
        implements Chart {

    /** Every axis shows zero. */
    private static final Span ZERO = new Span(0, Double.MIN_NORMAL);

    /** What happens between the beginning and the end. */
    public sealed interface Step {
        /** Its name. */
        String label();
    }

    /**
     * A change.
     *
     * @param amount added; negative where it is taken away
     */
    public record Change(String label, double amount) implements Step {}

    /** The level reached so far. */
    public record Subtotal(String label) implements Step {}

    /** Copies the list. */
    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** A waterfall whose axis shows its own levels and zero. */
    public Waterfall(
            String title,
            String axis,
            String begin,
            double start,
            List<Step> steps,
            String end,
            DoubleFunction<String> text) {
        this(title, axis, begin, start, steps, end, Optional.empty(), text);
    }

    /** The same, to be read across with another: drawn in one size, a length is one amount. */
    public Waterfall onOneScaleWith(Waterfall other) {
        return new Waterfall(title, axis, begin, start, steps, end, Optional.of(other), text);
    }

    /** The range of all levels drawn on its axis. */
    Span range() {
        Span own = Span.of(levels()).and(ZERO);
        return beside.map(other -> own.and(Span.of(other.levels()))).orElse(own);
    }

    /** Zero and the levels from the beginning to the end. */
    DoubleStream levels() {
        DoubleStream.Builder levels = DoubleStream.builder().add(0).add(start);
        double level = start;
        for (Change change : changes().toList()) {
            level += change.amount();
            levels.add(level);
        }
        return levels.build();
    }

    /** The last level. */
    public double result() {
        return changes().mapToDouble(Change::amount).reduce(start, Double::sum);
    }

    Stream<Change> changes() {
        return steps.stream().filter(Change.class::isInstance).map(Change.class::cast);
    }

    /** The same with other steps. */
    Waterfall with(List<Step> others) {
        return new Waterfall(title, axis, begin, start, others, end, beside, text);
    }

    /** Bars to the right; the smallest changes are drawn as one where there is no room for all. */
    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return new WaterfallDrawing(this, width, height, textWidth).draw();
    }

    @Override
    public boolean isEmpty() {
        return start == 0 && changes().allMatch(change -> change.amount() == 0);
    }

    @Override
    public Stream<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("step", "change", "level"));
        double level = start;
        rows.add(List.of(begin, "", CsvText.number(level)));
        for (Step step : steps) {
            String amount = "";
            if (step instanceof Change change) {
                level += change.amount();
                amount = CsvText.number(change.amount());
            }
            rows.add(List.of(step.label(), amount, CsvText.number(level)));
        }
        rows.add(List.of(end, "", CsvText.number(level)));
        return rows.stream();
    }
}
