package rudra.cli;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** A {@code name=value} given to an option. */
record Pair(String name, String value) {

    static Pair of(String option, String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "command.pair",
                                    "%s takes NAME=VALUE; it was given “%s”."
                                            .formatted(option, text))
                            .inField(option));
        }
        return new Pair(text.substring(0, equals).strip(), text.substring(equals + 1));
    }
}
