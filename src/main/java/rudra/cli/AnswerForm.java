package rudra.cli;

import picocli.CommandLine.Option;

/** How a command answers; the same option for every command that has an answer. */
final class AnswerForm {
    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    boolean isJson() {
        return json;
    }
}
