package rudra.ui.contagion;

import java.util.List;
import java.util.stream.Stream;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Ids;
import rudra.analysis.table.CsvText;
import rudra.contagion.analysis.ExplainResult;
import rudra.contagion.analysis.ExplainResult.Step;

/**
 * The answer to a question about a difference.
 *
 * @param question what was asked
 * @param result what came out
 * @param record the run that found it
 */
record Explanation(Question question, ExplainResult result, RunRecord record) {

    /**
     * Which difference is to be explained.
     *
     * @param institution the institution's position in the network
     * @param first the engine whose losses the other's are explained against
     * @param second the other engine
     */
    record Question(int institution, String first, String second) {

        /** The same with another first engine; the two change places where it is the second. */
        Question withFirst(String engine) {
            return new Question(institution, engine, engine.equals(second) ? first : second);
        }

        /** The same with another second engine; the two change places where it is the first. */
        Question withSecond(String engine) {
            return new Question(institution, engine.equals(first) ? second : first, engine);
        }
    }

    /** Every step at full precision. */
    String csv() {
        List<String> head =
                List.of(
                        "channel",
                        "source",
                        result.firstEngine(),
                        result.secondEngine(),
                        "difference",
                        "why");
        return CsvText.of(
                Stream.concat(Stream.of(head), result.steps().stream().map(Explanation::row)));
    }

    private static List<String> row(Step step) {
        return List.of(
                Ids.of(step.channel()),
                step.source(),
                CsvText.number(step.firstAmount()),
                CsvText.number(step.secondAmount()),
                CsvText.number(step.difference()),
                step.why());
    }
}
