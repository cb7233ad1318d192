package rudra.ui.reading;

import java.util.List;
import rudra.analysis.Finding;
import rudra.analysis.Problem;
import rudra.app.LoadedInput;

/**
 * What became of reading a file as the user decided.
 *
 * @param <T> what is read
 */
public sealed interface ImportOutcome<T> {

    /** It is being read. */
    record Reading<T>() implements ImportOutcome<T> {}

    /**
     * It was read and only waits to be used.
     *
     * @param input what was read
     */
    record Ready<T>(LoadedInput<T> input) implements ImportOutcome<T> {
        List<Finding> findings() {
            return input.content().findings();
        }
    }

    /**
     * It cannot be read so.
     *
     * @param problems why
     */
    record Refused<T>(List<Problem> problems) implements ImportOutcome<T> {
        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Everything that was noticed; empty while it is being read. */
    default List<Finding> report() {
        return switch (this) {
            case Reading<T> _ -> List.of();
            case Ready<T> ready -> ready.findings();
            case Refused<T> refused ->
                    refused.problems().stream()
                            .map(problem -> new Finding(Finding.Weight.LEFT_OUT, problem))
                            .toList();
        };
    }
}
