package rudra.cli;

import java.io.PrintStream;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a command writes: the answer to standard output, everything else to standard error.
 *
 * @param out standard output
 * @param err standard error
 */
record Console(PrintStream out, PrintStream err) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Prints the one JSON document of a command. */
    void json(JsonNode document) {
        out.println(JSON.writeValueAsString(document));
    }

    void line(String text) {
        out.println(text);
    }

    void note(String text) {
        err.println(text);
    }

    /** Reports what is wrong, as one JSON document or in words. */
    ExitCode report(AnalysisException failure, boolean asJson) {
        return report(failure.problems(), ExitCode.of(failure.sort()), asJson);
    }

    ExitCode report(List<Problem> problems, ExitCode code, boolean asJson) {
        if (asJson) {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.set("error", json(problems.getFirst()));
            if (problems.size() > 1) {
                ArrayNode all = document.putArray("problems");
                problems.forEach(problem -> all.add(json(problem)));
            }
            json(document);
        } else {
            problems.forEach(problem -> note("rudra: " + problem + "  (" + problem.code() + ")"));
        }
        return code;
    }

    static ObjectNode json(Problem problem) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", problem.code());
        node.put("message", problem.message());
        node.put("file", problem.file().orElse(null));
        problem.line().ifPresentOrElse(n -> node.put("line", n), () -> node.putNull("line"));
        node.put("field", problem.field().orElse(null));
        return node;
    }
}
