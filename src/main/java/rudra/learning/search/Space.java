package rudra.learning.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.table.NumberText;
import rudra.learning.Hyperparameter;

/**
 * The values that are searched.
 *
 * @param dimensions one for each hyperparameter that is searched
 */
public record Space(List<Dimension> dimensions) {
    private static final double WHOLE = 5;
    private static final double FACTOR = 100;

    /** Copies the list. */
    public Space {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * A hyperparameter and where it is searched.
     *
     * @param parameter what it is
     * @param low the least value tried
     * @param high the greatest value tried
     */
    public record Dimension(Hyperparameter parameter, double low, double high) {

        /** The value of a place in [0, 1]: by factors where the hyperparameter says so. */
        public double at(double place) {
            double from = parameter.whole() && !isLogarithmic() ? low - 0.5 : low;
            double to = parameter.whole() && !isLogarithmic() ? high + 0.5 : high;
            double value =
                    isLogarithmic()
                            ? Math.exp(Math.log(from) + place * Math.log(to / from))
                            : from + place * (to - from);
            double rounded = parameter.whole() ? Math.rint(value) : value;
            return Math.clamp(rounded, low, high);
        }

        /** The place of a value in [0, 1]. */
        public double place(double value) {
            double place =
                    isLogarithmic()
                            ? Math.log(value / low) / Math.log(high / low)
                            : (value - low) / (high - low);
            return Math.clamp(place, 0, 1);
        }

        private boolean isLogarithmic() {
            return parameter.logarithmic() && low > 0;
        }
    }

    /**
     * Where hyperparameters are searched: from and to what is given; else whole numbers between a
     * fifth and five times what is usual, what steps by factors between a hundredth and a hundred
     * times, other numbers wherever they may be. Those that are usually 0, which stands for a rule,
     * and those that switch something on or off, such as a member of an ensemble, are searched only
     * where it is said between what.
     *
     * @param all the family's hyperparameters
     * @param fixed the names of those that are given
     * @param from the least value by name
     * @param to the greatest value by name
     * @throws AnalysisException of sort {@code USAGE} if a name is not known, bounds are not
     *     allowed or do not ascend, or nothing is left to be searched
     */
    public static Space of(
            List<Hyperparameter> all,
            Map<String, Double> fixed,
            Map<String, Double> from,
            Map<String, Double> to) {
        requireKnown(all, from, "from");
        requireKnown(all, to, "to");
        List<Dimension> dimensions =
                all.stream()
                        .filter(each -> !fixed.containsKey(each.name()))
                        .flatMap(each -> dimension(each, from, to).stream())
                        .toList();
        if (dimensions.isEmpty()) {
            throw wrong("from", nothing(all, fixed));
        }
        return new Space(dimensions);
    }

    private static String nothing(List<Hyperparameter> all, Map<String, Double> fixed) {
        List<Hyperparameter> open =
                all.stream().filter(each -> !fixed.containsKey(each.name())).toList();
        if (open.isEmpty()) {
            return "Nothing is left to be searched: every setting is given, or there are none.";
        }
        Hyperparameter one =
                open.stream().filter(each -> each.usual() != 0).findFirst().orElse(open.getFirst());
        return "Nothing is searched, since of the settings that are left none has a range of its own. Say between what at least one is searched, such as from=%s=%s and to=%s=%s. There are: %s."
                .formatted(
                        one.name(),
                        NumberText.of(one.low()),
                        one.name(),
                        NumberText.of(one.high()),
                        String.join(", ", open.stream().map(Hyperparameter::name).toList()));
    }

    private static Optional<Dimension> dimension(
            Hyperparameter each, Map<String, Double> from, Map<String, Double> to) {
        boolean isNamed = from.containsKey(each.name()) || to.containsKey(each.name());
        if ((each.usual() == 0 || isSwitch(each)) && !isNamed) {
            return Optional.empty();
        }
        double wide = each.whole() ? WHOLE : FACTOR;
        boolean isScaled = (each.whole() && !isSwitch(each)) || each.logarithmic();
        double least = isScaled ? Math.max(each.low(), each.usual() / wide) : each.low();
        double most = isScaled ? Math.min(each.high(), each.usual() * wide) : each.high();
        double low = from.getOrDefault(each.name(), each.whole() ? Math.ceil(least) : least);
        double high = to.getOrDefault(each.name(), most);
        if (!each.allows(low) || !each.allows(high) || !(low < high)) {
            throw wrong(
                    "from",
                    "“%s” cannot be searched from %s to %s: it goes from %s to %s%s."
                            .formatted(
                                    each.name(),
                                    low,
                                    high,
                                    each.low(),
                                    each.high(),
                                    each.whole() ? ", whole numbers" : ""));
        }
        return Optional.of(new Dimension(each, low, high));
    }

    /** Whether it is on or off. */
    private static boolean isSwitch(Hyperparameter each) {
        return each.whole() && each.low() == 0 && each.high() == 1;
    }

    private static void requireKnown(
            List<Hyperparameter> all, Map<String, Double> given, String field) {
        for (String name : given.keySet()) {
            if (all.stream().noneMatch(each -> each.name().equals(name))) {
                throw wrong(
                        field,
                        "There is no setting “%s”. There are: %s."
                                .formatted(
                                        name,
                                        String.join(
                                                ", ",
                                                all.stream().map(Hyperparameter::name).toList())));
            }
        }
    }

    private static AnalysisException wrong(String field, String message) {
        return AnalysisException.usage(Problem.of("learning.search-wrong", message).inField(field));
    }

    /** The values at a point of the unit cube, by name. */
    public Map<String, Double> at(double[] point) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int d = 0; d < point.length; d++) {
            values.put(dimensions.get(d).parameter().name(), dimensions.get(d).at(point[d]));
        }
        return Collections.unmodifiableMap(values);
    }

    /** The point of the usual values. */
    public double[] usual() {
        return dimensions.stream()
                .mapToDouble(each -> each.place(each.parameter().usual()))
                .toArray();
    }
}
