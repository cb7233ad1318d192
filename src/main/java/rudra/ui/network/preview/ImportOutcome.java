package rudra.ui.network.preview;

import java.util.List;
import rudra.analysis.Finding;
import rudra.analysis.Problem;
import rudra.app.LoadedInput;
import rudra.network.Network;

/** What became of reading a file as the user decided. */
sealed interface ImportOutcome {

    /** It is being read. */
    record Reading() implements ImportOutcome {}

    /** It was read and only waits to be used. */
    record Ready(LoadedInput<Network> input) implements ImportOutcome {
        List<Finding> findings() {
            return input.content().findings();
        }
    }

    /** It cannot be read so. */
    record Refused(List<Problem> problems) implements ImportOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Everything that was noticed; empty while it is being read. */
    default List<Finding> report() {
        return switch (this) {
            case Reading reading -> List.of();
            case Ready ready -> ready.findings();
            case Refused refused ->
                    refused.problems().stream()
                            .map(problem -> new Finding(Finding.Weight.LEFT_OUT, problem))
                            .toList();
        };
    }
}
