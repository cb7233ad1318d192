package rudra.simulation.sweep;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.schema.RecordNumber;
import rudra.analysis.schema.RecordNumbers;
import rudra.analysis.table.NumberText;
import rudra.simulation.scenario.Scenario;

/**
 * A number of the scenario with its values, each known to be allowed.
 *
 * @param number the number
 * @param values its values, ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record SweepAxis(RecordNumber number, double[] values) {

    /**
     * Finds the number and tries each of its values alone.
     *
     * @param field the parameter that names it
     * @throws AnalysisException of sort {@code USAGE}, in the field, if there is no such number or
     *     a value cannot be
     */
    static SweepAxis of(RecordNumbers<Scenario> numbers, SweptNumber swept, String field) {
        RecordNumber number = find(numbers, swept.path(), field + ".path");
        double[] values = swept.ascending();
        for (double value : values) {
            try {
                numbers.with(Map.of(number.path(), value));
            } catch (AnalysisException e) {
                throw refused(e, "%s = %s: ".formatted(number.path(), NumberText.of(value)), field);
            }
        }
        return new SweepAxis(number, values);
    }

    private static RecordNumber find(RecordNumbers<Scenario> numbers, String path, String field) {
        try {
            return numbers.get(path);
        } catch (AnalysisException e) {
            throw refused(e, "", field);
        }
    }

    /** The same refusal, told of the field in which the user asked for it. */
    static AnalysisException refused(AnalysisException e, String trying, String field) {
        List<Problem> told =
                e.problems().stream()
                        .map(p -> Problem.of(p.code(), trying + p.message()).inField(field))
                        .toList();
        return new AnalysisException(e.sort(), told, e);
    }

    int size() {
        return values.length;
    }

    String path() {
        return number.path();
    }

    /** What it is in words: group, number and unit. */
    String title() {
        return PathWords.of(path()) + number.unit().map(SweepAxis::unitWords).orElse("");
    }

    /** Shares are written as percentages, which say their unit. */
    private static String unitWords(String unit) {
        return switch (unit) {
            case "share" -> "";
            case "share a year" -> ", a year";
            case "amount" -> ", in the unit of the network";
            default -> ", " + unit;
        };
    }

    /** Whether its values are shares, and so are written as percentages. */
    boolean isShare() {
        return number.unit().filter(unit -> unit.startsWith("share")).isPresent();
    }

    /** A value as people say it. */
    String words(int place) {
        return text().apply(values[place]);
    }

    /** How its values are written. */
    DoubleFunction<String> text() {
        return isShare() ? NumberText::percent : NumberText::of;
    }
}
